export type PageFocusPlatform = {
  /**
   * Sees to it that the focus is where the eye is: on the heading of a page that opens, and, on the way back, on what it was left by.
   * Screen readers read on from there.
   */
  readonly follow: () => void
}
