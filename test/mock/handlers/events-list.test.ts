import type { OutputOf } from '../../../src/contract/endpoint'
import type { EventSummary, listEventBranches, listEventDays } from '../../../src/contract/events'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const december = 'from=2026-12-01&to=2026-12-31'
const daysOf = async (who: Caller, query: string) =>
  (await who.send('get', `/api/v1/events/days?${query}`)).body as OutputOf<typeof listEventDays>
const listOf = async (query: string) => (await bank.guest.send('get', `/api/v1/events?${query}`)).body as { events: EventSummary[] }

test('a calendar knows the days with events, their number, and which are mine', async () => {
  const { days } = await daysOf(bank.guest, december)
  const { events } = await listOf(`when=any&${december}`)
  expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(events.length)
  expect([...new Set(events.map(({ startsAt }) => startsAt.slice(0, 10)))]).toEqual(days.map(({ day }) => day))
  expect(days.some(({ isMine }) => isMine)).toBe(false)
  const { body } = await (await bank.signInAs('private')).send('get', '/api/v1/event-signups')
  const mine = (body as { signups: { event: EventSummary; state: string }[] }).signups.find(({ state }) => state === 'CONFIRMED')!
  const day = mine.event.startsAt.slice(0, 10)
  const own = await daysOf(await bank.signInAs('private'), `from=${day}&to=${day}`)
  expect(own.days).toMatchObject([{ day, isMine: true }])
})

test('filters narrow the days as they narrow the list; a period without an end is refused', async () => {
  const { days } = await daysOf(bank.guest, `${december}&city=shanghai`)
  const { events } = await listOf(`when=any&${december}&city=shanghai`)
  expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(events.length)
  expect((await bank.guest.send('get', '/api/v1/events/days?from=2026-12-01')).status).toBe(400)
})

test('any: past and coming in one order, soonest first', async () => {
  const { events } = await listOf('when=any')
  const starts = events.map(({ startsAt }) => Date.parse(startsAt))
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(events.some(({ phase }) => phase === 'ENDED')).toBe(true)
  expect(events.some(({ phase }) => phase !== 'ENDED')).toBe(true)
})

test('a line says where and for whom', async () => {
  const { events } = await listOf('category=closed-door')
  expect(events.find(({ tierName }) => tierName !== null)?.tierName?.en).toBeTruthy()
  const { body } = await bank.guest.send('get', '/api/v1/events/branches')
  const { branches } = body as OutputOf<typeof listEventBranches>
  expect(branches.map(({ id }) => id).sort()).toEqual(
    ['beijing-financial-street', 'chengdu-jinjiang', 'hangzhou-west-lake', 'shanghai-lujiazui', 'shenzhen-futian'].sort(),
  )
  for (const { id } of branches) expect((await listOf(`when=any&branchId=${id}`)).events.length).toBeGreaterThan(0)
})
