import { createHash, createHmac } from 'node:crypto'
import type { DrawProof } from '../../src/contract/events-draws'
import { commitmentOf, drawOrder, seatByLot } from '../../src/domain/events/draw'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import { writeSeats } from './seats'
import type { EventFacts, Seats, StoredEvent } from './stored-event'

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The seed of an event's draw: it follows from the bank's secret, so it is fixed before anybody enters and nobody outside can know it. */
async function readSeed(db: Db, eventId: string): Promise<string> {
  const { drawSecret } = await db.selectFrom('eventKey').select('drawSecret').where('id', '=', 1).executeTakeFirstOrThrow()
  return createHmac('sha256', drawSecret).update(eventId).digest('hex')
}

const readEntered = (db: Db, eventId: string) => db.selectFrom('eventSignup').selectAll().where('eventId', '=', eventId).orderBy('number')

/** Holds the draw of a locked event at an instant: seats by lot while there is room, then the waitlist in the lots' order. */
export async function holdDraw(db: Db, event: EventFacts, seats: Seats, atMs: number): Promise<Seats> {
  const entrants = await readEntered(db, event.id).where('state', '=', 'ENTERED').execute()
  const numbers = entrants.map(({ number }) => number)
  const order = drawOrder(await readSeed(db, event.id), event.id, numbers, sha256)
  const { pools, drawn } = seatByLot(seats.pools, entrants, order, atMs)
  const byId = new Map(drawn.map((each) => [each.id, each]))
  const signups = entrants.flatMap((before) => {
    const { poolId, queueKey } = byId.get(before.id) ?? { poolId: null, queueKey: before.queueKey }
    const isSeatedByDraw = poolId !== null
    const state = isSeatedByDraw ? ('CONFIRMED' as const) : ('WAITING' as const)
    return [{ before, after: { ...before, state, poolId, queueKey, drawPlace: queueKey, isSeatedByDraw, seatsInDraw: before.seats }, atMs }]
  })
  return writeSeats(db, seats, { pools, signups, drawnAtMs: atMs, drawnCapacity: seats.capacity })
}

/** A draw's commitment, and after it all that is needed to do it again. */
export async function readProof(db: Db, { id, seats }: StoredEvent, drawAtMs: number): Promise<DrawProof> {
  const seed = await readSeed(db, id)
  const proof = { eventId: id, drawAt: instantAt(drawAtMs), commitment: commitmentOf(seed, sha256) }
  const { drawnAtMs, drawnCapacity } = seats
  if (drawnAtMs === null || drawnCapacity === null) return { ...proof, result: null }
  const rows = await readEntered(db, id).where('drawPlace', 'is not', null).execute()
  const entries = rows.map(({ number, seatsInDraw, drawPlace, isSeatedByDraw }) => ({
    ...{ number, seats: seatsInDraw ?? 0, place: drawPlace ?? 0, isSeated: isSeatedByDraw ?? false },
  }))
  return { ...proof, result: { seed, drawnAt: instantAt(drawnAtMs), capacity: drawnCapacity, entries } }
}
