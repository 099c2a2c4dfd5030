/** A video that was left in its last seconds begins anew. */
const endMs = 3_000

/** Where a video goes on that stopped at a moment. */
export const startOf = (stoppedMs: number, durationMs: number): number => (stoppedMs > durationMs - endMs ? 0 : stoppedMs)

/** A moment of a video as `1:05`. */
export const formatMoment = (atMs: number): string => {
  const seconds = Math.floor(atMs / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
