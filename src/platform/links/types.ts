export type LinksPlatform = {
  /**
   * Hands the customer an address outside the app, in WeChat, which opens no other site: it is put on the clipboard and `said` tells so.
   * A phone that forbids the clipboard shows the address instead.
   */
  readonly copyAddress: (href: string, said: string) => void
}
