/** The machine's time in milliseconds since the epoch. Sessions and codes run on it; business runs on the bank's clock. */
export type Clock = { nowMs: () => number }

export const systemClock: Clock = { nowMs: () => Date.now() }

const bankOffsetMs = 8 * 3_600_000

export { dayAt } from '../src/domain/date/day-at'

/** An instant as RFC 3339 at the bank's offset, to the second: `2026-11-22T09:30:00+08:00`. */
export const instantAt = (atMs: number) => `${new Date(atMs + bankOffsetMs).toISOString().slice(0, 19)}+08:00`
