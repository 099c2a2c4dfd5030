export type KeyboardPlatform = {
  /**
   * Calls `press` with each key pressed inside the element with this id, and with the id of the nearest named element around the focus; the
   * browser does nothing more with a key that it answers with true. Yields what ends it.
   */
  readonly listen: (elementId: string, press: (key: string, focusedId: string) => boolean) => () => void
  /** Moves the focus to the button inside the element with this id. */
  readonly focus: (elementId: string) => void
}
