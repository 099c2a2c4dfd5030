/** One look at a ticket at the door that has a number of the event. `id` is the device's own for it, never used twice. */
export type Scan = {
  readonly id: string
  readonly number: number
  readonly atMs: number
  /** Who kept the door. */
  readonly by: string
}

/** Which of two scans of a number counts: the earlier; of two at the same instant the one whose id is the lower as text, so that any order agrees. */
const isBefore = (a: Scan, b: Scan) => a.atMs < b.atMs || (a.atMs === b.atMs && a.id < b.id)

/**
 * The scans of two devices as one, each once: nothing is lost, and neither the order nor repeats change the result. Of one id with two instants
 * (a clock was put right between two tries) the earlier stays.
 */
export function mergeScans(some: readonly Scan[], others: readonly Scan[]): readonly Scan[] {
  const byId = new Map<string, Scan>()
  for (const scan of [...some, ...others]) {
    const known = byId.get(scan.id)
    if (!known || isBefore(scan, known)) byId.set(scan.id, scan)
  }
  return [...byId.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1))
}

/** The scan that counts for each number. */
export function firstScans(scans: readonly Scan[]): ReadonlyMap<number, Scan> {
  const first = new Map<number, Scan>()
  for (const scan of scans) {
    const known = first.get(scan.number)
    if (!known || isBefore(scan, known)) first.set(scan.number, scan)
  }
  return first
}
