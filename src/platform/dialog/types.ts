export type DialogPlatform = {
  /**
   * Makes the element with this id the only thing in use: the focus moves into it and stays, Escape calls `onEscape`, the page
   * behind stands still. Yields what undoes it and puts the focus back where it was.
   */
  readonly open: (elementId: string, onEscape: () => void) => () => void
}
