export type PrintPlatform = {
  /** Whether this device can print a page. */
  readonly canPrint: boolean
  /** Opens the browser's own print dialog, from which a page can be kept as PDF too. */
  readonly print: () => void
}
