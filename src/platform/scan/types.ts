/** `app`: the phone's own scanner is opened for one code. `camera`: the page shows the camera and reads what passes before it. */
export type ScanPlatform = {
  readonly way: 'app' | 'camera'
  /** Opens the scanner. Yields the text of a QR code, or null when the person gave up. @throws when the phone has no scanner, or forbids it. */
  readonly scanOnce: () => Promise<string | null>
  /**
   * Shows the camera in the element of an id and tells every QR code that it sees, again and again while it is there. Yields what stops it.
   * @throws when there is no camera, or the person forbids it.
   */
  readonly watch: (elementId: string, onText: (text: string) => void) => Promise<() => void>
}
