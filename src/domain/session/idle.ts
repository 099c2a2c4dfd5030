/** Policy (product.md, section 6): after this long without a touch the session ends, and a minute before that the customer is warned. */
export const idleEndMs = 10 * 60_000
export const idleWarnMs = idleEndMs - 60_000

export type Idleness = 'active' | 'warned' | 'ended'

/** What becomes of a session that nobody has touched for so long. A clock that was put back counts as just now. */
export const idleness = (sinceTouchMs: number): Idleness =>
  sinceTouchMs >= idleEndMs ? 'ended' : sinceTouchMs >= idleWarnMs ? 'warned' : 'active'
