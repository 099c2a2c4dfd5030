import type { EventCounts } from '../../../src/contract/events-desk'
import type { EventDetail } from '../../../src/contract/events-detail'
import type { Signup } from '../../../src/contract/events-signups'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

const eventId = 'family-office'
let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

let keys = 0
const requestId = () => `approval-request-${(keys += 1)}`
const signUp = async (caller: Caller) =>
  (
    await caller.send('post', `/api/v1/events/${eventId}/signups`, {
      ...{ companions: [], answers: { hasDiet: false }, consentVersion: '2026-11', requestId: requestId() },
    })
  ).body as Signup
const act = (caller: Caller, id: string, what: string) =>
  caller.send('post', `/api/v1/event-signups/${id}/${what}`, { requestId: requestId() })
const decide = (id: string, decision: string) => bank.guest.send('post', `/api/sandbox/event-signups/${id}/decision`, { decision })
const own = async (caller: Caller, signupId: string) =>
  ((await caller.send('get', '/api/v1/event-signups')).body as { signups: Signup[] }).signups.find(({ id }) => id === signupId)
const counts = async (capacity: number) =>
  (await bank.guest.send('put', `/api/sandbox/events/${eventId}/capacity`, { capacity })).body as EventCounts

test('a request holds its seats until the bank decides; approved it has a ticket', async () => {
  const caller = await bank.signInAs('wealth')
  const before = (await caller.send('get', `/api/v1/events/${eventId}`)).body as EventDetail
  expect(before).toMatchObject({ needsApproval: true, reasonsAgainst: [] })
  const asked = await signUp(caller)
  expect(asked).toMatchObject({ state: 'REQUESTED', hasTicket: false, isEditable: true, isCancellable: true })
  expect(asked.event.seatsLeft).toBe(before.seatsLeft - 1)
  expect((await caller.send('get', `/api/v1/event-signups/${asked.id}/ticket`)).code).toBe('SIGNUP.NO_TICKET')
  expect((await decide(asked.id, 'approve')).body).toEqual({ signupId: asked.id, state: 'CONFIRMED' })
  expect((await decide(asked.id, 'approve')).body).toEqual({ signupId: asked.id, state: 'CONFIRMED' })
  expect((await decide(asked.id, 'reject')).code).toBe('SIGNUP.NO_REQUEST')
  expect(await own(caller, asked.id)).toMatchObject({ state: 'CONFIRMED', hasTicket: true })
})

test('rejected seats go to the next in line, who asks for them in turn; one may ask again', async () => {
  const [first, next] = [await bank.signInAs('wealth'), await bank.signInAs('recovered')]
  const { capacity, free } = await counts(16)
  // The seats kept for a tier are cut last, and one more is everybody's.
  await counts(capacity - free)
  const full = await counts(capacity - free + 1)
  expect(full.free).toBe(1)
  const asked = await signUp(first)
  expect(await counts(full.capacity)).toMatchObject({ held: full.held + 1, free: 0 })
  expect((await bank.guest.send('put', `/api/sandbox/events/${eventId}/capacity`, { capacity: full.capacity - 1 })).code).toBe(
    'EVENT.CAPACITY',
  )
  const waiting = await signUp(next)
  expect(waiting.state).toBe('WAITING')
  expect((await decide(waiting.id, 'reject')).code).toBe('SIGNUP.NO_REQUEST')
  expect((await decide(asked.id, 'reject')).body).toMatchObject({ state: 'REJECTED' })
  expect((await act(next, waiting.id, 'accept')).body).toMatchObject({ state: 'REQUESTED', hasTicket: false })
  expect((await signUp(first)).state).toBe('WAITING')
})

test('a request can be taken back, and what was not decided before the start has expired', async () => {
  const caller = await bank.signInAs('wealth')
  const asked = await signUp(caller)
  expect((await act(caller, asked.id, 'cancel')).body).toMatchObject({ state: 'LEFT' })
  const again = await signUp(caller)
  expect(again.state).toBe('REQUESTED')
  await bank.moveClock('2026-12-11T14:00:00+08:00')
  const later = await bank.signInAs('wealth')
  expect(await own(later, again.id)).toMatchObject({ state: 'EXPIRED' })
  expect((await decide(again.id, 'approve')).code).toBe('SIGNUP.NO_REQUEST')
  expect((await decide('nothing', 'approve')).code).toBe('SIGNUP.UNKNOWN')
})
