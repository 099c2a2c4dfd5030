import type { DoorList, mergeCheckIns } from '../../../src/contract/console/check-in'
import type { OutputOf } from '../../../src/contract/endpoint'
import { firstScans, mergeScans, type Scan } from '../../../src/domain/check-in/scans'
import { ticketMark } from '../../../src/domain/check-in/ticket'
import { sha256 } from '../../../src/domain/events/sha256'
import { instantAt } from '../../../mock/clock'
import { readTicketPrivateKey, toTicketText } from '../../../mock/events/tickets'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
let keeper: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  await bank.moveClock('2026-11-27T18:30:00+08:00')
  keeper = await bank.signInAsStaff('staff')
})

const startMs = Date.parse('2026-11-27T19:00:00+08:00')
const minuteMs = 60_000
const nowMs = () => startMs - 30 * minuteMs + (bank.clock.nowMs() - Date.parse('2026-11-22T09:30:00+08:00'))

const listOf = async (eventId = 'tea-evening', who = keeper) => who.send('get', `/api/v1/console/check-in/events/${eventId}`)
type Entry = { id: string; shown: { ticket: string } | { number: number }; at: string }
let scanned = 0
const scan = (shown: Entry['shown'], atMs = nowMs()): Entry => ({ id: `scan-${(scanned += 1)}-xx`, shown, at: instantAt(atMs) })
const merge = async (entries: Entry[], { eventId = 'tea-evening', deviceId = 'device-a', sentAtMs = nowMs(), who = keeper } = {}) => {
  const sent = await who.send('post', '/api/v1/console/check-ins', { eventId, deviceId, sentAt: instantAt(sentAtMs), entries })
  return { ...sent, outcomes: (sent.body as Partial<OutputOf<typeof mergeCheckIns>>).outcomes ?? [] }
}
const ticketOf = async (number: number, eventId = 'tea-evening', seats = 1) => {
  const { endsAtMs } = await bank.db.selectFrom('event').selectAll().where('id', '=', eventId).executeTakeFirstOrThrow()
  return toTicketText(await readTicketPrivateKey(bank.db), { eventId, number, seats, endsAtMs })
}
const states = async () => {
  const rows = await bank.db
    .selectFrom('eventSignup')
    .select(['number', 'state'])
    .where('eventId', '=', 'tea-evening')
    .orderBy('number')
    .execute()
  return rows.map(({ number, state }) => `${number} ${state}`)
}
const attendances = () =>
  bank.db
    .selectFrom('activity')
    .selectAll()
    .where('kind', '=', 'eventAttended')
    .where('day', '=', '2026-11-27' as never)
    .execute()

test('the list holds masked names and marks that tell a ticket, also one fetched when the party was larger', async () => {
  const { body, status } = await listOf()
  expect(status).toBe(200)
  const { guests, event } = body as DoorList
  expect(event).toMatchObject({ expected: 4, arrived: 0 })
  expect(guests.map(({ number, state }) => `${number} ${state}`)).toEqual([
    '1 EXPECTED',
    '2 EXPECTED',
    '3 EXPECTED',
    '4 EXPECTED',
    '5 NO_SEAT',
    '6 NO_SEAT',
  ])
  for (const seats of [1, 2]) expect(guests[2]?.marks).toContain(ticketMark(await ticketOf(3, 'tea-evening', seats), sha256))
  expect(guests[2]?.marks).not.toContain(ticketMark(await ticketOf(4), sha256))
  const facts = await bank.db.selectFrom('customer').select(['name', 'phone']).execute()
  expect(facts.filter(({ name, phone }) => JSON.stringify(body).includes(name) || JSON.stringify(body).includes(phone))).toEqual([])
})

test('each outcome, by whom and when', async () => {
  const forged = (await ticketOf(1)).replace(/.{4}$/, 'AAAA')
  const at = nowMs() - 5 * minuteMs
  const entries = [
    scan({ ticket: await ticketOf(1) }, at),
    scan({ ticket: await ticketOf(1) }, at + minuteMs),
    scan({ number: 5 }),
    scan({ ticket: await ticketOf(1, 'bond-basics') }),
    scan({ ticket: forged }),
    scan({ number: 99 }),
  ]
  const { outcomes } = await merge(entries)
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['OK', 'ALREADY', 'CANCELLED', 'WRONG_EVENT', 'UNKNOWN', 'UNKNOWN'])
  expect(outcomes[1]?.arrival).toEqual({ at: instantAt(at), by: '吴桐' })
  expect(await states()).toContain('1 CHECKED_IN')
  expect(await attendances()).toHaveLength(1)
  expect((await merge(entries)).outcomes).toEqual(outcomes)
  expect(await attendances()).toHaveLength(1)
  expect(await bank.db.selectFrom('auditEntry').selectAll().where('action', '=', 'CHECK_IN.MERGE').execute()).toHaveLength(1)
})

test('of two devices the earlier scan counts, whichever is merged first', async () => {
  const ticket = await ticketOf(2)
  const [soon, late] = [scan({ ticket }, nowMs() - 9 * minuteMs), scan({ ticket }, nowMs() - 3 * minuteMs)]
  const admin = await bank.signInAsStaff('admin')
  expect((await merge([late], { deviceId: 'device-b', who: admin })).outcomes).toMatchObject([{ outcome: 'OK', arrival: { by: '郑启明' } }])
  expect((await merge([soon])).outcomes).toMatchObject([{ outcome: 'OK', arrival: { by: '吴桐' } }])
  expect((await merge([late], { deviceId: 'device-b', who: admin })).outcomes).toMatchObject([
    { outcome: 'ALREADY', arrival: { by: '吴桐' } },
  ])
  expect(((await listOf()).body as DoorList).guests[1]).toMatchObject({ state: 'IN', arrival: { at: soon.at, by: '吴桐' } })
})

test.each([
  { why: 'a clock three hours ahead is put right', offMs: 180 * minuteMs, atMs: -10 * minuteMs, toldMs: -10 * minuteMs },
  { why: 'one two days behind too', offMs: -2880 * minuteMs, atMs: -10 * minuteMs, toldMs: -10 * minuteMs },
  { why: 'nothing was scanned in the future', offMs: 0, atMs: 60 * minuteMs, toldMs: 0 },
  { why: 'nor before the door opened', offMs: 0, atMs: -9000 * minuteMs, toldMs: -(1440 - 30) * minuteMs },
])('$why', async ({ offMs, atMs, toldMs }) => {
  const now = nowMs()
  const { outcomes } = await merge([scan({ number: 1 }, now + offMs + atMs)], { sentAtMs: now + offMs })
  expect(outcomes[0]?.arrival?.at).toBe(instantAt(now + toldMs))
})

test('a phone that was without a network until after the end loses nothing', async () => {
  const entry = scan({ ticket: await ticketOf(4) })
  await bank.moveClock('2026-11-28T10:00:00+08:00')
  keeper = await bank.signInAsStaff('staff')
  await bank.guest.send('get', '/api/v1/events')
  expect(await states()).toContain('4 MISSED')
  const after = Date.parse('2026-11-28T10:00:00+08:00')
  expect((await merge([entry], { sentAtMs: after })).outcomes).toMatchObject([{ outcome: 'OK', arrival: { at: entry.at } }])
  expect(await states()).toContain('4 CHECKED_IN')
})

test('a door is kept from a day before to a day after, by staff of its branch, and not of a cancelled event', async () => {
  expect((await listOf('museum-day')).code).toBe('CHECK_IN.CLOSED')
  expect((await merge([scan({ number: 1 })], { eventId: 'museum-day' })).code).toBe('CHECK_IN.CLOSED')
  expect((await listOf('wine-cancelled')).code).toBe('CHECK_IN.CLOSED')
  expect((await listOf('nothing')).code).toBe('EVENT.UNKNOWN')
  expect((await listOf('tea-evening', await bank.signInAsStaff('branch-editor'))).code).toBe('EVENT.UNKNOWN')
  const { events } = (await keeper.send('get', '/api/v1/console/check-in/events')).body as { events: { id: string }[] }
  expect(events.map(({ id }) => id)).toEqual(['tea-evening', 'bond-basics'])
  expect((await (await bank.signInAsStaff('reviewer')).send('get', '/api/v1/console/check-in/events')).code).toBe('CONSOLE.ROLE')
})

test('500 tickets checked by two devices without a network: merged in batches, all are in, each since its first scan', async () => {
  const [row] = await bank.db.selectFrom('eventSignup').selectAll().where('eventId', '=', 'tea-evening').execute()
  const json = (value: unknown) => JSON.stringify(value)
  const many = Array.from({ length: 500 }, (_, at) => ({
    ...{ ...row, id: `m${at}`, number: 1000 + at, state: 'CANCELLED', poolId: null, seats: 1 },
    ...{ poolIds: json([]), companions: json([]), answers: json({}) },
  }))
  await bank.db
    .insertInto('eventSignup')
    .values(many as never)
    .execute()
  // As many parties with seats: the customer is one and the same, which the store allows for sign-ups that are over only.
  await bank.db.schema.dropIndex('one_active_signup').execute()
  await bank.db.updateTable('eventSignup').set({ state: 'CONFIRMED', poolId: 'open' }).where('id', 'like', 'm%').execute()
  const walk = (device: string, from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => ({
      device,
      entry: scan({ number: 1000 + from + at }, nowMs() - ((at * 7919) % 1500) * 1000),
    }))
  const [left, right] = [walk('device-a', 0, 320), walk('device-b', 180, 500)]
  const batches = [left, right].flatMap((own) => Array.from({ length: 4 }, (_, at) => own.slice(at * 80, at * 80 + 80)))
  for (const at of [6, 0, 3, 5, 1, 7, 2, 4, 0, 6]) {
    const batch = batches[at] ?? []
    const { status } = await merge(
      batch.map(({ entry }) => entry),
      { deviceId: batch[0]?.device ?? '' },
    )
    expect(status).toBe(200)
  }
  const toScan = ({ device, entry }: (typeof left)[number]): Scan => {
    const number = 'number' in entry.shown ? entry.shown.number : 0
    return { id: `${device}~${entry.id}`, number, atMs: Date.parse(entry.at), by: '吴桐' }
  }
  const first = firstScans(mergeScans(left.map(toScan), right.map(toScan)))
  const { guests } = (await listOf()).body as DoorList
  const inside = guests.filter(({ number }) => number >= 1000)
  expect(inside.every(({ state }) => state === 'IN')).toBe(true)
  expect(inside.map(({ number, arrival }) => [number, arrival?.at])).toEqual(
    inside.map(({ number }) => [number, instantAt(first.get(number)?.atMs ?? 0)]),
  )
  expect(await attendances()).toHaveLength(500)
  expect(await bank.db.selectFrom('doorScan').select('id').execute()).toHaveLength(640)
})
