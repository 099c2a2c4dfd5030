import type { Signup } from '../../../src/contract/events-signups'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

let requests = 0
const newKey = () => `move-request-${(requests += 1)}`
const signUp = async (who: Caller, eventId: string, companions: readonly string[] = []) => {
  const body = { companions, answers: {}, consentVersion: '2026-11', requestId: newKey(), source: { channel: 'manager' } }
  return (await who.send('post', `/api/v1/events/${eventId}/signups`, body)).body as Signup
}
const move = (who: Caller, signupId: string, eventId: string, requestId = newKey()) =>
  who.send('post', `/api/v1/event-signups/${signupId}/move`, { eventId, requestId })
const activeOf = async (who: Caller) =>
  ((await who.send('get', '/api/v1/event-signups')).body as { signups: Signup[] }).signups
    .filter(({ event, state }) => event.category === 'briefing' && state === 'CONFIRMED')
    .map(({ event, seats }) => `${event.id} ${seats}`)
const takenOf = async (eventId: string) =>
  (await bank.db.selectFrom('eventSeats').select('taken').where('eventId', '=', eventId).executeTakeFirstOrThrow()).taken

test('changing over takes seats, companions and origin along, gives the old seats up, and does so once', async () => {
  const who = await bank.signInAs('wealth')
  const { id } = await signUp(who, 'briefing-morning', ['家人'])
  const requestId = newKey()
  const moved = await move(who, id, 'briefing-online', requestId)
  expect(moved).toMatchObject({
    status: 200,
    body: { state: 'CONFIRMED', seats: 2, companions: ['家人'], event: { id: 'briefing-online' } },
  })
  expect((await move(who, id, 'briefing-online', requestId)).body).toEqual(moved.body)
  expect(await activeOf(who)).toEqual(['briefing-online 2'])
  expect([await takenOf('briefing-morning'), await takenOf('briefing-online')]).toEqual([0, 2])
  const { rows } = {
    rows: await bank.db
      .selectFrom('signupSource')
      .select('channel')
      .where('signupId', '=', (moved.body as Signup).id)
      .execute(),
  }
  expect(rows).toEqual([{ channel: 'manager' }])
  const ticket = await who.send('get', `/api/v1/event-signups/${(moved.body as Signup).id}/ticket`)
  expect(ticket.body).toMatchObject({ isNoSales: true })
})

describe('nothing changes when', () => {
  test.each<[string, string, string, (who: Caller) => Promise<unknown>]>([
    [
      'the other is full',
      'briefing-online',
      'EVENT.FULL',
      () => bank.guest.send('put', '/api/sandbox/events/briefing-online/capacity', { capacity: 1 }),
    ],
    ['the other is no briefing', 'macro-2027', 'SIGNUP.NOT_MOVABLE', () => Promise.resolve()],
    ['there is no such event', 'nowhere', 'EVENT.UNKNOWN', () => Promise.resolve()],
    ['it is the same', 'briefing-morning', 'SIGNUP.EXISTS', () => Promise.resolve()],
    ['there is a seat at the other already', 'briefing-online', 'SIGNUP.EXISTS', (who) => signUp(who, 'briefing-online')],
    ['the other is closed', 'briefing-nov', 'EVENT.CLOSED', () => Promise.resolve()],
  ])('%s: %s', async (_, eventId, code, prepare) => {
    const who = await bank.signInAs('wealth')
    const { id } = await signUp(who, 'briefing-morning', ['家人'])
    await prepare(who)
    const before = await activeOf(who)
    expect((await move(who, id, eventId)).body).toMatchObject({ code })
    expect(await activeOf(who)).toEqual(before)
  })

  test('less than a day is left, or the sign-up is somebody else’s', async () => {
    const who = await bank.signInAs('wealth')
    const { id } = await signUp(who, 'briefing-morning')
    expect((await move(await bank.signInAs('private'), id, 'briefing-online')).body).toMatchObject({ code: 'SIGNUP.UNKNOWN' })
    await bank.moveClock('2026-12-04T10:00:00+08:00')
    expect((await move(who, id, 'briefing-online')).body).toMatchObject({ code: 'SIGNUP.TOO_LATE' })
  })
})
