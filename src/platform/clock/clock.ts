/** The device's clock, in milliseconds since 1970. The only place in the app that reads time. */
export const nowMs = (): number => Date.now()
