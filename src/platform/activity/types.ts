export type ActivityPlatform = {
  /** Calls back at every sign of somebody: a touch, a key, a tap. Yields what ends it. */
  readonly onTouch: (listener: () => void) => () => void
  /** Calls back when the app goes out of sight (`hidden`) and when it comes back (`shown`). Yields what ends it. */
  readonly onSight: (listener: (sight: 'hidden' | 'shown') => void) => () => void
}
