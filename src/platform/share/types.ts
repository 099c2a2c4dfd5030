/** How a page looks in somebody's chat, and where it leads. */
export type ShareCard = { title: string; path: string }

export type SharePlatform = {
  /** `card`: a button of WeChat's own sends the page; `link`: its address is copied. */
  readonly way: 'card' | 'link'
  /** A hook: while the page is on top, WeChat shares it as this card. */
  readonly useShareCard: (card: ShareCard) => void
  /** Copies this page's address; false where that is forbidden. */
  readonly copyLink: () => Promise<boolean>
  /** This page's address, to be copied by hand. */
  readonly link: () => string
}
