export type CallPlatform = {
  /** Opens the phone's dialler with a number and the extension to ask for; the customer places the call. */
  readonly call: (phone: { number: string; extension: string }) => void
}
