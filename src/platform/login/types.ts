export type LoginPlatform = {
  /** True where the customer can sign in with their WeChat account. */
  readonly hasWechat: boolean
  /** A one-time code that proves the WeChat account, or null where there is none. */
  readonly wechatCode: () => Promise<string | null>
}
