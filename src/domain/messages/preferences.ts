import { kindFacts, type MessageGroup, type MessageKind } from './kinds'

/** How a message leaves the app. In the app itself it always stands, unless the customer wants none of it. */
export type PushChannel = 'sms' | 'wechat'

export const pushChannels: readonly PushChannel[] = ['wechat', 'sms']

/** What a customer wants to hear, and how. */
export type MessagePreferences = {
  /** The groups that each channel may carry. */
  readonly channels: Readonly<Record<PushChannel, readonly MessageGroup[]>>
  /** The groups not wanted at all, not even in the app. What is mandatory comes all the same. */
  readonly muted: readonly MessageGroup[]
  /** Only what is mandatory. */
  readonly isFewer: boolean
  /** May messages that serve marketing leave the app? The customer's consent, given and withdrawn with the others. */
  readonly isMarketingAllowed: boolean
}

/** Of a customer who never chose: what is theirs also reaches them outside the app, marketing does not. Illustrative. */
export const defaultPreferences: MessagePreferences = {
  channels: { wechat: ['tier', 'event', 'perk', 'service', 'learning', 'greeting'], sms: ['tier', 'event'] },
  muted: [],
  isFewer: false,
  isMarketingAllowed: false,
}

/** Whether a message of a kind is written for a customer. */
export function isWanted(kind: MessageKind, { muted, isFewer }: MessagePreferences): boolean {
  const { group, isMandatory = false } = kindFacts(kind)
  return isMandatory || (!isFewer && !muted.includes(group))
}

/** The channels by which a message of a kind leaves the app, besides standing in it. */
export function channelsFor(kind: MessageKind, preferences: MessagePreferences): PushChannel[] {
  const { group, isMarketing = false } = kindFacts(kind)
  if (!isWanted(kind, preferences) || (isMarketing && !preferences.isMarketingAllowed)) return []
  return pushChannels.filter((channel) => preferences.channels[channel].includes(group))
}
