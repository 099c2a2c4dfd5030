import type { Signup } from '../../../src/contract/events-signups'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
let caller: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  caller = await bank.signInAs('wealth')
})

let keys = 0
const requestId = () => `hostile-request-${(keys += 1)}`
const wish = (more: object = {}) => ({ companions: [], answers: {}, consentVersion: '2026-11', requestId: requestId(), ...more })
const own = async (who: Caller, eventId: string) =>
  ((await who.send('get', '/api/v1/event-signups')).body as { signups: Signup[] }).signups.find(({ event }) => event.id === eventId)?.id ??
  ''

test.each([
  ['an answer that is an object', { answers: { heard: { $gt: '' } } }],
  ['an answer of 2,001 characters', { answers: { question: 'x'.repeat(2001) } }],
  ['31 answers', { answers: Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`a${at}`, true])) }],
  ['an answer to a name that is none', { answers: { '<script>': 'x' } }],
  ['a control character', { answers: { question: 'a\u0000b' } }],
  ['a companion without a name', { companions: [''] }],
  ['a name of 31 characters', { companions: ['长'.repeat(31)] }],
  ['eleven companions', { companions: Array.from({ length: 11 }, () => '友') }],
  ['companions that are a text', { companions: 'Wang' }],
  ['a field too many', { seats: 0 }],
  ['a state of one’s own', { state: 'CONFIRMED' }],
  ['a short request id', { requestId: 'short' }],
  ['no request id', { requestId: undefined }],
  ['no consent', { consentVersion: undefined }],
])('signing up with %s is no request at all', async (_, more) => {
  expect((await caller.send('post', '/api/v1/events/macro-2027/signups', wish(more))).code).toBe('REQUEST.INVALID')
  const edit = { companions: [], answers: {}, requestId: requestId(), ...more }
  if (!('consentVersion' in more)) expect((await caller.send('put', '/api/v1/event-signups/any', edit)).code).toBe('REQUEST.INVALID')
})

test.each([
  ['edit', 'put', '', { companions: [], answers: { hasDiet: false } }],
  ['cancel', 'post', '/cancel', {}],
  ['accept', 'post', '/accept', {}],
  ['decline', 'post', '/decline', {}],
  ['survey', 'put', '/survey', { nps: 9, comment: '' }],
  ['ticket', 'get', '/ticket', undefined],
])('%s: somebody else’s sign-up is unknown, as is one that is not there', async (_, method, path, body) => {
  const theirs = await own(await bank.signInAs('elder'), 'tea-evening')
  for (const id of [theirs, 'not-there']) {
    const sent = body && { ...body, requestId: requestId() }
    expect((await caller.send(method, `/api/v1/event-signups/${id}${path}`, sent)).code).toBe('SIGNUP.UNKNOWN')
  }
  expect(
    (await bank.guest.send(method, `/api/v1/event-signups/${theirs}${path}`, body && { ...body, requestId: requestId() })).status,
  ).toBe(401)
})

test('what is over cannot be changed: cancelled, checked in, too late, without an offer', async () => {
  const send = (who: Caller, id: string, what: string, more: object = {}) =>
    who.send(what === '' ? 'put' : 'post', `/api/v1/event-signups/${id}${what}`, { requestId: requestId(), ...more })
  const forex = await bank.signInAs('forex')
  const cancelled = await own(forex, 'wine-cancelled')
  const waiting = await own(caller, 'tea-evening')
  const learner = await bank.signInAs('learner')
  const attended = await own(learner, 'autumn-photo')
  expect((await send(forex, cancelled, '', { companions: [], answers: {} })).code).toBe('SIGNUP.OVER')
  expect((await send(forex, cancelled, '/accept')).code).toBe('SIGNUP.NO_OFFER')
  expect((await send(caller, waiting, '/accept')).code).toBe('SIGNUP.NO_OFFER')
  expect((await send(caller, waiting, '/decline')).code).toBe('SIGNUP.NO_OFFER')
  expect((await send(learner, attended, '/cancel')).code).toBe('SIGNUP.OVER')
  expect((await send(learner, attended, '', { companions: [], answers: {} })).code).toBe('SIGNUP.OVER')
  const confirmed = await own(caller, 'bond-basics')
  expect((await send(caller, confirmed, '', { companions: ['a', 'b', 'c', 'd'], answers: {} })).code).toBe('SIGNUP.COMPANIONS')
  await bank.moveClock('2026-11-27T13:59:59+08:00')
  caller = await bank.signInAs('wealth')
  expect((await send(caller, confirmed, '', { companions: [], answers: {} })).code).toBeUndefined()
  await bank.moveClock('2026-11-27T14:00:00+08:00')
  caller = await bank.signInAs('wealth')
  expect((await send(caller, confirmed, '', { companions: [], answers: {} })).code).toBe('SIGNUP.TOO_LATE')
  expect((await send(caller, confirmed, '/cancel')).code).toBe('SIGNUP.TOO_LATE')
})

test.each([
  ['a cursor of one’s own', '/events?cursor=1;drop'],
  ['a city there is not', '/events?city=paris'],
  ['61 letters', `/events?q=${'x'.repeat(61)}`],
  ['a day there is not', '/events?from=2026-02-30'],
  ['a filter there is not', '/events?limit=1000'],
  ['a language there is not', '/events/bond-basics/calendar?language=fr'],
])('%s is refused', async (_, path) => {
  expect((await bank.guest.send('get', `/api/v1${path}`)).code).toBe('REQUEST.INVALID')
})

test.each([
  ['get', '/api/v1/events/nowhere', 'EVENT.UNKNOWN'],
  ['get', '/api/v1/events/nowhere/draw', 'EVENT.UNKNOWN'],
  ['get', '/api/v1/events/bond-basics/draw', 'EVENT.NO_DRAW'],
  ['get', '/api/v1/events/nowhere/calendar?language=en', 'EVENT.UNKNOWN'],
])('%s %s: %s', async (method, path, code) => {
  expect((await bank.guest.send(method, path)).code).toBe(code)
})

test('searching for what a pattern would match finds what is written', async () => {
  const { body } = await bank.guest.send('get', `/api/v1/events?q=${encodeURIComponent('%')}`)
  expect((body as { events: unknown[] }).events).toEqual([])
})
