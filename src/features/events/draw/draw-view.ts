import type { DrawProof } from '../../../contract/events-draws'
import { commitmentOf, drawOrder } from '../../../domain/events/draw'
import { sha256 } from '../../../domain/events/sha256'

type Result = NonNullable<DrawProof['result']>

/** A sign-up in the draw, with its lot. */
export type Lot = Result['entries'][number] & { lot: string }

/** The lot of a number: what decides its place. */
export const lotOf = (seed: string, eventId: string, number: number): string => sha256(`${seed}:${eventId}:${number}`)

/** What is to be printed and hashed to check a draw by hand, on any computer. */
export const commandsFor = (seed: string, eventId: string, number: number): readonly string[] => [
  `printf '%s' '${seed}' | shasum -a 256`,
  `printf '%s' '${seed}:${eventId}:${number}' | shasum -a 256`,
]

/** Does the draw again: whether the seed is the one that was promised, and whether everybody's place follows from it. */
export function recompute({ eventId, commitment }: DrawProof, { seed, entries }: Result): { isSeedTrue: boolean; isOrderTrue: boolean } {
  const numbers = entries.map(({ number }) => number)
  const order = drawOrder(seed, eventId, numbers, sha256)
  const placeOf = new Map(order.map((number, at) => [number, at + 1]))
  return {
    isSeedTrue: commitmentOf(seed, sha256) === commitment,
    isOrderTrue: entries.every(({ number, place }) => placeOf.get(number) === place),
  }
}
