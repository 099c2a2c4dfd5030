import { createHash, createPublicKey, verify } from 'node:crypto'
import type { EventSummary } from '../../../src/contract/events'
import type { EventDetail } from '../../../src/contract/events-detail'
import type { DrawProof } from '../../../src/contract/events-draws'
import type { Signup } from '../../../src/contract/events-signups'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

let keys = 0
const newKey = () => `event-request-${(keys += 1)}`
const list = async (who: Caller, query = '') =>
  (await who.send('get', `/api/v1/events${query}`)).body as { events: EventSummary[]; nextCursor: string | null }
const read = async (who: Caller, id: string) => (await who.send('get', `/api/v1/events/${id}`)).body as EventDetail
const wish = (more: object = {}) => ({ companions: [], answers: {}, consentVersion: '2026-11', requestId: newKey(), ...more })
const signUp = (who: Caller, id: string, more: object = {}) => who.send('post', `/api/v1/events/${id}/signups`, wish(more))
const act = (who: Caller, id: string, what: string) => who.send('post', `/api/v1/event-signups/${id}/${what}`, { requestId: newKey() })
const own = async (who: Caller, eventId: string) =>
  ((await who.send('get', '/api/v1/event-signups')).body as { signups: Signup[] }).signups.find(({ event }) => event.id === eventId)
const resize = (id: string, capacity: number) => bank.guest.send('put', `/api/sandbox/events/${id}/capacity`, { capacity })

test('a visitor browses pages of light rows; filters narrow them; every phase is there', async () => {
  const first = await list(bank.guest)
  const second = await list(bank.guest, `?cursor=${first.nextCursor}`)
  const past = await list(bank.guest, '?when=past')
  const all = [...first.events, ...second.events, ...past.events]
  expect(first.events).toHaveLength(20)
  expect(new Set(all.map(({ id }) => id)).size).toBe(34)
  // What a page of the list may send to WeChat's view, and nobody's row is much of it.
  expect(Buffer.byteLength(JSON.stringify(first.events))).toBeLessThanOrEqual(12_000)
  expect(Math.max(...all.map((event) => Buffer.byteLength(JSON.stringify(event))))).toBeLessThanOrEqual(800)
  expect([...new Set(all.map(({ phase }) => phase))].sort()).toEqual(
    ['CANCELLED', 'CLOSED', 'DRAW_OPEN', 'DRAW_PENDING', 'ENDED', 'FULL', 'OPEN', 'RUNNING', 'SOON'].sort(),
  )
  const onlineResearch = await list(bank.guest, '?where=online&category=research')
  expect(onlineResearch.events.map(({ id }) => id)).toEqual(['macro-2027', 'global-view'])
  expect((await list(bank.guest, `?q=${encodeURIComponent('防骗')}&city=shanghai`)).events.map(({ id }) => id)).toEqual(['fraud-shanghai'])
  expect((await list(bank.guest, '?from=2026-12-05&to=2026-12-05')).events.map(({ id }) => id)).toEqual([
    'kids-money',
    'briefing-morning',
    'women-finance',
  ])
})

test('all reasons are told at once, each with what would change it', async () => {
  const { reasonsAgainst } = await read(await bank.signInAs('newcomer'), 'pe-briefing')
  expect(reasonsAgainst).toMatchObject([
    { code: 'NOT_OPEN', opensAt: '2026-12-01T09:00:00+08:00' },
    { code: 'TIER', tierId: 'wealthManagement' },
    { code: 'CITY', cities: ['shenzhen', 'shanghai'] },
    { code: 'RISK_UNKNOWN', neededLevel: 'R4', fromDay: '2026-11-22' },
  ])
  expect((await read(bank.guest, 'macro-2027')).reasonsAgainst).toEqual([{ code: 'SIGNED_OUT' }])
})

test('a sign-up is confirmed once, edited, and its ticket is checked with the public key alone', async () => {
  const caller = await bank.signInAs('learner')
  const body = wish({ companions: ['甲'] })
  const [one, again] = await Promise.all(
    [0, 1].map(() => caller.send('post', '/api/v1/events/museum-day/signups', { ...body, answers: { children: 1 } })),
  )
  expect(one?.body).toMatchObject({ state: 'CONFIRMED', seats: 2 })
  expect(again?.body).toEqual(one?.body)
  expect((await signUp(caller, 'museum-day', { answers: { children: 1 } })).code).toBe('SIGNUP.EXISTS')
  const { id } = one?.body as Signup
  const edited = await caller.send('put', `/api/v1/event-signups/${id}`, {
    ...{ companions: ['甲', '乙'], answers: { children: 2, needs: ['allergy'], allergy: '花生' }, requestId: newKey() },
  })
  expect(edited.body).toMatchObject({ seats: 3 })
  const ticket = (await caller.send('get', `/api/v1/event-signups/${id}/ticket`)).body as { text: string }
  expect(ticket.text.length).toBeLessThanOrEqual(150)
  const { pem } = (await bank.guest.send('get', '/api/v1/events/ticket-key')).body as { pem: string }
  const at = ticket.text.lastIndexOf('.')
  const isSigned = (text: string) =>
    verify(null, Buffer.from(text), createPublicKey(pem), Buffer.from(ticket.text.slice(at + 1), 'base64url'))
  expect([isSigned(ticket.text.slice(0, at)), isSigned(ticket.text.slice(0, at).replace('.3.', '.4.'))]).toEqual([true, false])
})

test.each([
  ['a required answer is missing', 'kids-money', { answers: {} }, 'SIGNUP.ANSWERS', 'REQUIRED'],
  ['of the wrong kind', 'kids-money', { answers: { children: 'two' } }, 'SIGNUP.ANSWERS', 'WRONG_KIND'],
  ['too long', 'macro-2027', { answers: { heard: 'app', question: '长'.repeat(101) } }, 'SIGNUP.ANSWERS', 'TOO_LONG'],
  ['to a hidden question', 'kids-money', { answers: { children: 1, allergy: '花生' } }, 'SIGNUP.ANSWERS', 'HIDDEN'],
  [
    'a companion over the limit',
    'kids-money',
    { companions: ['a', 'b', 'c', 'd'], answers: { children: 1 } },
    'SIGNUP.COMPANIONS',
    undefined,
  ],
  ['another consent', 'kids-money', { consentVersion: 'old', answers: { children: 1 } }, 'SIGNUP.CONSENT', undefined],
  ['before the opening', 'teen-budget', {}, 'EVENT.NOT_OPEN', undefined],
  ['after the close', 'phone-help', {}, 'EVENT.CLOSED', undefined],
  ['cancelled', 'wine-cancelled', {}, 'EVENT.CANCELLED', undefined],
  ['not for them', 'gold-talk', { answers: { heard: 'app' } }, 'EVENT.NOT_ELIGIBLE', 'CITY'],
  ['no such event', 'nothing-here', {}, 'EVENT.UNKNOWN', undefined],
])('refused: %s', async (_, eventId, more, code, message) => {
  const answer = await signUp(await bank.signInAs('wealth'), eventId, more)
  expect(answer.code).toBe(code)
  expect((answer.body as { fields?: { message: string }[] }).fields?.[0]?.message).toBe(message)
})

test('a raised capacity offers seats in order; declined or expired, they go to the next; a stale offer is refused', async () => {
  const [wealth, rising] = [await bank.signInAs('wealth'), await bank.signInAs('rising')]
  expect(await own(rising, 'tea-evening')).toMatchObject({ state: 'WAITING', ahead: 1 })
  expect((await resize('tea-evening', 5)).code).toBe('EVENT.CAPACITY')
  expect((await resize('tea-evening', 8)).body).toMatchObject({ capacity: 8, taken: 6, offered: 1, free: 1, waiting: 2 })
  const offered = await own(wealth, 'tea-evening')
  expect(offered).toMatchObject({ state: 'OFFERED', offerExpiresAt: '2026-11-23T19:30:00+08:00' })
  expect((await act(rising, offered?.id ?? '', 'accept')).code).toBe('SIGNUP.UNKNOWN')
  await bank.moveClock('2026-11-23T19:30:00+08:00')
  expect((await act(wealth, offered?.id ?? '', 'accept')).code).toBe('SIGNUP.OFFER_EXPIRED')
  expect(await own(wealth, 'tea-evening')).toMatchObject({ state: 'EXPIRED', expiredFrom: 'OFFERED' })
  const next = await own(rising, 'tea-evening')
  expect(next?.state).toBe('OFFERED')
  expect((await act(rising, next?.id ?? '', 'accept')).body).toMatchObject({ state: 'CONFIRMED', hasTicket: true })
  expect((await act(rising, next?.id ?? '', 'cancel')).body).toMatchObject({ state: 'CANCELLED' })
  expect((await read(bank.guest, 'tea-evening')).seatsLeft).toBe(2)
})

test('a seat given up is offered in the same step to the next in line, and who comes then goes through the line', async () => {
  const [forex, stocks] = [await bank.signInAs('forex'), await bank.signInAs('stocks')]
  const stateOf = (customerId: string) =>
    bank.db.selectFrom('eventSignup').select('state').where('id', '=', `tea-evening-${customerId}`).executeTakeFirstOrThrow()
  await act(forex, 'tea-evening-forex', 'cancel')
  expect(await stateOf('wealth')).toEqual({ state: 'OFFERED' })
  await act(stocks, 'tea-evening-stocks', 'cancel')
  // One seat is free, and who waits wants two: nobody can count on it, and who fits is offered it, not given it.
  expect(await stateOf('rising')).toEqual({ state: 'WAITING' })
  expect((await read(bank.guest, 'tea-evening')).seatsLeft).toBe(0)
  expect((await signUp(forex, 'tea-evening', { answers: { hasDiet: false } })).body).toMatchObject({ state: 'OFFERED' })
})

test('a draw that is due is held, and anybody can do it again', async () => {
  const { commitment, result } = (await bank.guest.send('get', '/api/v1/events/porcelain/draw')).body as DrawProof
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  expect(hash(result?.seed ?? '')).toBe(commitment)
  const lots = (result?.entries ?? []).map(({ number }) => ({ number, lot: hash(`${result?.seed}:porcelain:${number}`) }))
  const order = lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ number }) => number)
  const drawn = [...(result?.entries ?? [])].sort((a, b) => a.place - b.place)
  expect(drawn.map(({ number }) => number)).toEqual(order)
  expect(drawn.map(({ isSeated }) => isSeated)).toEqual([true, true, true, false, false])
  const pending = (await bank.guest.send('get', '/api/v1/events/coffee-draw/draw')).body as DrawProof
  expect(pending.result).toBeNull()
  const held = (await bank.guest.send('post', '/api/sandbox/events/coffee-draw/draw', {})).body as DrawProof
  expect(hash(held.result?.seed ?? '')).toBe(pending.commitment)
})

test('a check-in counts once on the ladder; after the end there are materials and a survey', async () => {
  await bank.guest.send('put', '/api/sandbox/scheme', { schemeId: 'ladder-score' })
  const caller = await bank.signInAs('elder')
  const attended = async () =>
    (await bank.db.selectFrom('activity').select('id').where('customerId', '=', 'elder').where('kind', '=', 'eventAttended').execute())
      .length
  const { id = '' } = (await own(caller, 'fraud-beijing')) ?? {}
  const { text: ticket } = (await caller.send('get', `/api/v1/event-signups/${id}/ticket`)).body as { text: string }
  const checkIn = (shown: string) => bank.guest.send('post', '/api/sandbox/event-check-ins', { ticket: shown })
  expect((await checkIn(ticket)).code).toBe('TICKET.NOT_NOW')
  expect((await checkIn(ticket.replace('.1.', '.2.'))).code).toBe('TICKET.FORGED')
  await bank.moveClock('2026-11-25T09:30:00+08:00')
  const before = await attended()
  expect([(await checkIn(ticket)).body, (await checkIn(ticket)).body]).toMatchObject([{ isFirst: true }, { isFirst: false }])
  expect(await attended()).toBe(before + 1)
  const survey = (nps: number) => caller.send('put', `/api/v1/event-signups/${id}/survey`, { nps, comment: '很好', requestId: newKey() })
  expect((await survey(9)).code).toBe('SURVEY.NOT_YET')
  await bank.guest.send('post', '/api/sandbox/events/fraud-beijing/end', {})
  expect((await survey(9)).body).toMatchObject({ nps: 9 })
  expect((await survey(10)).body).toMatchObject({ nps: 10 })
  expect((await survey(11)).code).toBe('REQUEST.INVALID')
  expect((await read(await bank.signInAs('private'), 'autumn-roundtable')).materials).toHaveLength(1)
  expect((await read(caller, 'autumn-roundtable')).materials).toBeNull()
})

test('an event goes into a calendar', async () => {
  const { body } = await bank.guest.send('get', '/api/v1/events/bond-basics/calendar?language=en')
  expect((body as { text: string }).text).toContain('DTSTART:20261128T060000Z')
})
