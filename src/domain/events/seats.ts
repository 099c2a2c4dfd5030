/** Some of an event's seats. The first pool of an event is open to everybody who may come; the others are kept for tiers. */
export type Pool = {
  readonly id: string
  readonly capacity: number
  /** Confirmed or checked in. */
  readonly taken: number
  /** Held for offers that have not expired. */
  readonly offered: number
  /** From then on it gives seats. */
  readonly opensAtMs: number
}

/** An event's seats in sum. `publicFree` is what somebody new can count on: what is free less what those waiting want (I3). */
export type Places = {
  readonly capacity: number
  readonly taken: number
  readonly offered: number
  readonly free: number
  readonly publicFree: number
}

/** The seats of a pool that nobody has and nobody was offered (I1: never below 0). */
export const freeOf = ({ capacity, taken, offered }: Pool): number => capacity - taken - offered

/** The sum over an event's pools. `waitingSeats` are the seats that those on the waitlist want. */
export function placesOf(pools: readonly Pool[], waitingSeats: number): Places {
  const sum = (of: (pool: Pool) => number) => pools.reduce((total, pool) => total + of(pool), 0)
  const free = sum(freeOf)
  return {
    capacity: sum(({ capacity }) => capacity),
    taken: sum(({ taken }) => taken),
    offered: sum(({ offered }) => offered),
    free,
    publicFree: Math.max(0, free - waitingSeats),
  }
}

/** The first of the pools named that can seat a whole party at an instant: a party is never split. Undefined when none can. */
export const roomFor = (pools: readonly Pool[], poolIds: readonly string[], seats: number, atMs: number): string | undefined =>
  poolIds.find((id) => pools.some((pool) => pool.id === id && pool.opensAtMs <= atMs && freeOf(pool) >= seats))

/** Pools after seats were taken or offered, or given back when negative. @throws RangeError when that would break I1. */
export function withSeats(
  pools: readonly Pool[],
  poolId: string,
  by: { readonly taken?: number; readonly offered?: number },
): readonly Pool[] {
  return pools.map((pool) => {
    if (pool.id !== poolId) return pool
    const after = { ...pool, taken: pool.taken + (by.taken ?? 0), offered: pool.offered + (by.offered ?? 0) }
    if (after.taken < 0 || after.offered < 0 || freeOf(after) < 0) throw new RangeError(`the pool ${poolId} would be overdrawn`)
    return after
  })
}

/** Gives what is free in the pools for tiers to the open one. Done again, it changes nothing. */
export function mergePools(pools: readonly Pool[]): readonly Pool[] {
  const [open, ...kept] = pools
  if (!open) return pools
  const freed = kept.reduce((total, pool) => total + freeOf(pool), 0)
  return [{ ...open, capacity: open.capacity + freed }, ...kept.map((pool) => ({ ...pool, capacity: pool.taken + pool.offered }))]
}

/**
 * Pools of another total: more goes to the open pool; less is taken from what is free there first, then from the pools for tiers, the
 * last first. Null when fewer than the seats taken and offered would be left (I1, I4: an offer is a promise with a clock).
 */
export function resizePools(pools: readonly Pool[], capacity: number): readonly Pool[] | null {
  let missing = placesOf(pools, 0).capacity - capacity
  const after = [...pools]
  const [open = 0, ...kept] = pools.keys()
  for (const place of [open, ...kept.reverse()]) {
    const pool = after[place]
    if (!pool) break
    const cut = missing < 0 ? missing : Math.min(missing, freeOf(pool))
    after[place] = { ...pool, capacity: pool.capacity - cut }
    missing -= cut
  }
  return missing === 0 ? after : null
}
