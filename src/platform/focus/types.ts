export type FocusPlatform = {
  /** Brings the field inside the element with this id into sight and, where there is a keyboard, into focus. */
  readonly focusField: (elementId: string) => void
}
