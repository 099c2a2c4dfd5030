const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** Policy: how long each thing of signing in lives, and how often it may be had. */
export const lifetimes = {
  codeMs: 5 * minuteMs,
  codeResendMs: minuteMs,
  codeHourMs: 60 * minuteMs,
  /** A browser session ends after this time without a request. (The app itself signs out sooner, after 10 idle minutes.) */
  cookieIdleMs: 30 * minuteMs,
  accessTokenMs: 30 * minuteMs,
  refreshTokenMs: 30 * dayMs,
  linkTokenMs: 10 * minuteMs,
} as const

export const codesPerHour = 5
export const wrongTriesPerCode = 5
