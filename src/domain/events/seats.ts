import { countedAs, type SignupState } from './signup'

/** Some of an event's seats. The first pool of an event is open to everybody who may come; the others are kept for tiers. */
export type Pool = {
  readonly id: string
  readonly capacity: number
  /** Confirmed or checked in. */
  readonly taken: number
  /** Held for offers that have not expired. */
  readonly offered: number
  /** Held for requests that the bank has not decided. */
  readonly held: number
  /** From then on it gives seats. */
  readonly opensAtMs: number
}

/** An event's seats in sum. `publicFree` is what somebody new can count on: what is free less what those waiting want (I3). */
export type Places = {
  readonly capacity: number
  readonly taken: number
  readonly offered: number
  readonly held: number
  readonly free: number
  readonly publicFree: number
}

/** The seats of a pool that nobody has, nobody was offered and nobody asks for (I1: never below 0). */
export const freeOf = ({ capacity, taken, offered, held }: Pool): number => capacity - taken - offered - held

/** The sum over an event's pools. `waitingSeats` are the seats that those on the waitlist want. */
export function placesOf(pools: readonly Pool[], waitingSeats: number): Places {
  const sum = (of: (pool: Pool) => number) => pools.reduce((total, pool) => total + of(pool), 0)
  const free = sum(freeOf)
  return {
    capacity: sum(({ capacity }) => capacity),
    taken: sum(({ taken }) => taken),
    offered: sum(({ offered }) => offered),
    held: sum(({ held }) => held),
    free,
    publicFree: Math.max(0, free - waitingSeats),
  }
}

/** The first of the pools named that can seat a whole party at an instant: a party is never split. Undefined when none can. */
export const roomFor = (pools: readonly Pool[], poolIds: readonly string[], seats: number, atMs: number): string | undefined =>
  poolIds.find((id) => pools.some((pool) => pool.id === id && pool.opensAtMs <= atMs && freeOf(pool) >= seats))

/** Pools after one gave seats, or got them back when negative. @throws RangeError when that would break I1. */
export function withSeats(
  pools: readonly Pool[],
  poolId: string,
  by: { readonly taken?: number; readonly offered?: number; readonly held?: number },
): readonly Pool[] {
  return pools.map((pool) => {
    if (pool.id !== poolId) return pool
    const [taken, offered, held] = [pool.taken + (by.taken ?? 0), pool.offered + (by.offered ?? 0), pool.held + (by.held ?? 0)]
    const after = { ...pool, taken, offered, held }
    if (Math.min(taken, offered, held, freeOf(after)) < 0) throw new RangeError(`the pool ${poolId} would be overdrawn`)
    return after
  })
}

/** What a sign-up has of the seats. */
export type Seated = { readonly state: SignupState; readonly poolId: string | null; readonly seats: number }

/** Pools after a sign-up changed, or came (null before): it gives back what it had, and takes what it has. @throws RangeError as `withSeats`. */
export function moveSeats(pools: readonly Pool[], before: Seated | null, after: Seated): readonly Pool[] {
  const left = before ? countSeats(pools, before, -before.seats) : pools
  return countSeats(left, after, after.seats)
}

function countSeats(pools: readonly Pool[], { state, poolId }: Seated, seats: number): readonly Pool[] {
  const kind = countedAs(state)
  return poolId === null || kind === null ? pools : withSeats(pools, poolId, { [kind]: seats })
}

/** Gives what is free in the pools for tiers to the open one. Done again, it changes nothing. */
export function mergePools(pools: readonly Pool[]): readonly Pool[] {
  const [open, ...kept] = pools
  if (!open) return pools
  const freed = kept.reduce((total, pool) => total + freeOf(pool), 0)
  return [{ ...open, capacity: open.capacity + freed }, ...kept.map((pool) => ({ ...pool, capacity: pool.capacity - freeOf(pool) }))]
}

/**
 * Pools of another total: more goes to the open pool; less is taken from what is free there first, then from the pools for tiers, the
 * last first. Null when fewer than the seats taken, offered and held would be left (I1, I4: an offer is a promise with a clock).
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
