const minuteMs = 60_000
const minutesPerHour = 60

/** A length in hours and minutes. A minute that has begun counts, so that nothing is left only when nothing is. */
export function lengthOf(ms: number): { hours: number; minutes: number } {
  const minutes = Math.ceil(Math.max(0, ms) / minuteMs)
  return { hours: Math.floor(minutes / minutesPerHour), minutes: minutes % minutesPerHour }
}
