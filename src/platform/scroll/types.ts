/** Where an element lies, in px: its top from the page's beginning, its height, how much of the page is in sight and from where on. */
export type Extent = { topPx: number; heightPx: number; viewPx: number; scrollTopPx: number }

export type ScrollPlatform = {
  /** Measures the element with this id; null while there is none on the page on top. */
  readonly measure: (elementId: string) => Promise<Extent | null>
  /** The height in px of each child of the element with this id, the first first; null where they cannot be had at once. */
  readonly heightsIn: (elementId: string) => readonly number[] | null
  /** Scrolls the page that holds the element to a place, without a ride. */
  readonly scrollTo: (elementId: string, topPx: number) => void
}
