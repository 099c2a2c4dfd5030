/** What somebody at the door hears and feels without looking: `good` rises, `again` is one long tone, `bad` falls twice. */
export type Signal = 'good' | 'again' | 'bad'

export type SignalPlatform = {
  /** Browsers stay silent until a person has touched the page: call it in a tap, once. */
  readonly wake: () => void
  /** Sounds and vibrates, where the device can; never fails. */
  readonly give: (signal: Signal) => void
}
