import { roomFor, withSeats, type Pool } from './seats'

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Passed in: the domain has no packages. */
export type Hash = (text: string) => string

/** What is published before a draw opens: it fixes the seed without telling it. */
export const commitmentOf = (seed: string, hash: Hash): string => hash(seed)

/**
 * The order in which a draw serves its sign-ups, by their numbers. Each number's lot is SHA-256 of `seed:eventId:number`; lots are sorted as
 * text, the lowest first. Anybody can do it again with the revealed seed and the numbers: `printf 'seed:event:1' | sha256sum`.
 */
export function drawOrder(seed: string, eventId: string, numbers: readonly number[], hash: Hash): readonly number[] {
  const lots = numbers.map((number) => ({ number, lot: hash(`${seed}:${eventId}:${number}`) }))
  return lots.sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : a.number - b.number)).map(({ number }) => number)
}

/** Who entered a draw. */
export type Entrant = { readonly id: string; readonly number: number; readonly seats: number; readonly poolIds: readonly string[] }

/** A drawn sign-up: the pool it has seats in, or null when it waits. `queueKey` counts the draw's order from 1. */
export type Drawn = { readonly id: string; readonly poolId: string | null; readonly queueKey: number }

/** Seats entrants in a draw's order while there is room. One that is larger than what is left waits, and does not hold up the others. */
export function seatByLot(
  pools: readonly Pool[],
  entrants: readonly Entrant[],
  order: readonly number[],
  atMs: number,
): { readonly pools: readonly Pool[]; readonly drawn: readonly Drawn[] } {
  const byNumber = new Map(entrants.map((entrant) => [entrant.number, entrant]))
  let left = pools
  const drawn = order.flatMap((number, at): Drawn[] => {
    const entrant = byNumber.get(number)
    if (!entrant) return []
    const poolId = roomFor(left, entrant.poolIds, entrant.seats, atMs) ?? null
    if (poolId !== null) left = withSeats(left, poolId, { taken: entrant.seats })
    return [{ id: entrant.id, poolId, queueKey: at + 1 }]
  })
  return { pools: left, drawn }
}
