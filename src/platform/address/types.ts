/** Where somebody is in a long list: how far the row with this key stands above the upper edge of what is in sight, in px. */
export type ListPlace = { key: string; offsetPx: number }

export type AddressPlatform = {
  /** Writes what a page shows into its address, without a step in the history: a way back, a reload and a shared link lead to the same. */
  readonly keepQuery: (query: Readonly<Record<string, string>>) => void
  /** Keeps a place with this step of the history. */
  readonly keepPlace: (place: ListPlace) => void
  /** The place kept with this step of the history; null without one. */
  readonly readPlace: () => ListPlace | null
}
