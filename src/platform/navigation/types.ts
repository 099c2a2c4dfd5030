export type Tab = 'home' | 'perks' | 'learn' | 'events' | 'me'

export type NavigationPlatform = {
  /** Shows a tab's page. */
  readonly openTab: (tab: Tab) => void
  /** Opens a page on top, by its path in app.config, with its query. */
  readonly openPage: (path: string) => void
  /** Opens a page in the place of the current one: WeChat stacks ten at most. */
  readonly replacePage: (path: string) => void
  /** Goes back to where the customer came from; to Home when there is nothing behind. */
  readonly goBack: () => void
  /** Closes every page and starts again at one: what another customer saw is gone. */
  readonly restartAt: (path: string) => void
  /** Closes every page and opens the one on top anew, as if the app had been started there. */
  readonly restartHere: () => void
}
