import dayjs from 'dayjs'

/** How long a message is still held, `9:05`, so many seconds after the bank's own `asOf`; never below nothing. */
export function heldFor(asOf: string, dueAt: string, passedSeconds: number): string {
  const left = Math.max(0, dayjs(dueAt).diff(asOf, 'second') - passedSeconds)
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}
