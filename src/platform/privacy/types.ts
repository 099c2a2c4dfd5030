/** What of the phone an act is about to use. */
export type Guarded = 'calendar' | 'clipboard' | 'camera' | 'other'

/** WeChat holds an act back until the customer has answered. */
export type PrivacyQuestion = {
  readonly guarded: Guarded
  /** To be called after the button of `agreeButtonId` was tapped: WeChat looks whether it was. The act goes on. */
  readonly agree: () => void
  /** The act fails, and says what to do instead. Nothing else does, and the next such act asks again. */
  readonly refuse: () => void
}

export type PrivacyPlatform = {
  /** The id of the button that agrees; its `openType` is `agreePrivacyAuthorization`. */
  readonly agreeButtonId: string
  /** Hands every question over from now on. Without it WeChat asks in its own words. */
  readonly onQuestion: (ask: (question: PrivacyQuestion) => void) => void
  /** Opens the guideline on privacy that the bank has filed with WeChat. */
  readonly openGuideline: () => void
}
