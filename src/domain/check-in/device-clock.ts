/**
 * The bank's instant of what a device noted by its own clock: put right by how far the device's clock was off when it sent it, and never before the
 * door opened nor after it was received. A clock that was changed between the two can be wrong by as much, and no more.
 */
export function bankInstantMs(
  { atMs, sentAtMs }: { atMs: number; sentAtMs: number },
  { opensAtMs, receivedAtMs }: { opensAtMs: number; receivedAtMs: number },
): number {
  const putRightMs = atMs + (receivedAtMs - sentAtMs)
  return Math.max(opensAtMs, Math.min(receivedAtMs, putRightMs))
}
