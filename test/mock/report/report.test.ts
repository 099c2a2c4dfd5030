import type { Report } from '../../../src/contract/report'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const reportOf = async (caller: Caller, periodKey: string) =>
  (await caller.send('get', `/api/v1/ladder/reports/${periodKey}`)).body as Report

/** What a report says, in short. */
const shortOf = ({ perks, lessons, events }: Report) => ({
  used: perks.used.map(({ perkId, places }) => `${perkId} ${places}`),
  lapsed: perks.lapsed.map(({ perkId, places }) => `${perkId} ${places}`),
  lapsing: perks.lapsing.map(({ perkId, places, onDay }) => `${perkId} ${places} ${onDay}`),
  lessons: lessons.map(({ kind, id, count }) => `${kind} ${id} ${count}`),
  events: [`attended ${events.attended}`, ...events.lines.map(({ eventId, became }) => `${eventId} ${became}`)],
})

test('a month as it stood at its end', async () => {
  const short = shortOf(await reportOf(await bank.signInAs('wealth'), '2026-10'))
  expect(short.used).toEqual(['airport-lounge 2', 'birthday-gift 1'])
  expect(short.lapsed).toContain('coffee 4')
  expect(short.lapsing).toContain('airport-lounge 2 2027-01-01')
  expect(short.lapsing.some((line) => line.startsWith('coffee'))).toBe(false)
  expect(short.events).toEqual(['attended 0', 'q3-review missed'])
  expect(short.lessons).toEqual([])
})

test.each([
  ['learner', '2026-10', ['attended 1', 'autumn-photo attended'], []],
  ['wealth', '2026-08', ['attended 0'], ['course first-steps 1']],
  ['rising', '2026-09', ['attended 1', 'rates-sept attended'], []],
])('%s in %s: %j, %j', async (personaId, periodKey, events, lessons) => {
  expect(shortOf(await reportOf(await bank.signInAs(personaId), periodKey))).toMatchObject({ events, lessons })
})

test('the bank writes it on the first morning after, and what happens later changes nothing', async () => {
  await bank.moveClock('2026-12-01T09:00:00+08:00')
  const caller = await bank.signInAs('wealth')
  await caller.send('get', '/api/v1/inbox')
  const kept = await bank.db.selectFrom('report').select('periodKey').where('customerId', '=', 'wealth').execute()
  expect(kept).toEqual([{ periodKey: '2026-11' }])
  await bank.db.deleteFrom('articleReading').where('customerId', '=', 'wealth').execute()
  await bank.db.updateTable('eventSignup').set({ state: 'CANCELLED', poolId: null }).where('customerId', '=', 'wealth').execute()
  const short = shortOf(await reportOf(caller, '2026-11'))
  expect(short.lessons).toEqual(['chapters read-a-wealth-product 2', 'article risk-levels-r1-to-r5 1'])
  expect(short.events).toEqual(expect.arrayContaining(['attended 0', 'bond-basics missed', 'coffee-draw booked']))
})

test.each(['2026-11', '1999-01', '2026-Q3', 'nonsense'])('%s was not evaluated: there is no report', async (periodKey) => {
  const caller = await bank.signInAs('wealth')
  expect(await caller.send('get', `/api/v1/ladder/reports/${periodKey}`)).toMatchObject({ status: 404, body: { code: 'REPORT.UNKNOWN' } })
})
