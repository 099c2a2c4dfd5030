export type ScreenLightPlatform = {
  /** Makes the screen as bright as it gets, for a scanner. Yields what gives it its former brightness back. */
  readonly raise: () => () => void
}
