import { caseSchema, type Case } from '../../../src/contract/cases'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
let caller: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  caller = await bank.signInAs('fallen')
})

const path = '/api/v1/ladder/objections'
const objection = { periodKey: '2026-10', text: '十月的日均余额与我的记录不符。', requestId: 'request-1' }
const object = (more: object = {}, who = caller) => who.send('post', path, { ...objection, ...more })
const listed = async (who = caller) => ((await who.send('get', '/api/v1/cases')).body as { cases: Case[] }).cases
const answerAs = (caseId: string, text = '经核对，十月日均为 14.98 万元。') =>
  bank.guest.send('post', `/api/sandbox/cases/${caseId}/answer`, { text })

test('an objection becomes a case with its promised time, on a Sunday that of Wednesday', async () => {
  const { status, body } = await object()
  expect(status).toBe(200)
  expect(caseSchema.parse(body)).toMatchObject({
    kind: 'objection',
    periodKey: '2026-10',
    text: objection.text,
    state: 'OPEN',
    openedAt: '2026-11-22T09:30:00+08:00',
    promisedAt: '2026-11-25T18:00:00+08:00',
    answer: null,
  })
  expect(await listed()).toEqual([body])
})

test('a repeat with the same key gets the first answer', async () => {
  const first = await object()
  expect(await object()).toMatchObject({ status: 200, body: first.body })
  expect(await listed()).toHaveLength(1)
})

test('a second one of the same period is refused while the first is open; another period has its own', async () => {
  await object()
  expect(await object({ requestId: 'request-2' })).toMatchObject({ status: 409, code: 'CASE.ALREADY_OPEN' })
  expect((await object({ requestId: 'request-3', periodKey: '2026-09' })).status).toBe(200)
  expect((await listed()).map(({ periodKey }) => periodKey)).toEqual(['2026-09', '2026-10'])
})

test('of fifty at once one is opened', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => object({ requestId: `request-${index}` })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ code }) => code === 'CASE.ALREADY_OPEN')).toHaveLength(49)
  expect(await listed()).toHaveLength(1)
})

test('answered, it says when and what, and the period may be objected to again', async () => {
  const { id } = (await object()).body as Case
  await bank.moveClock('2026-11-24T10:05:00+08:00')
  const answered = { id, state: 'ANSWERED', answer: { text: '经核对，十月日均为 14.98 万元。', answeredAt: '2026-11-24T10:05:00+08:00' } }
  expect((await answerAs(id)).body).toMatchObject(answered)
  expect(await listed()).toMatchObject([answered])
  expect(await answerAs(id, '再答一次')).toMatchObject({ status: 404, code: 'CASE.UNKNOWN' })
  expect((await object({ requestId: 'request-2' })).status).toBe(200)
})

test('nobody reads another’s cases, and each may object to their own period', async () => {
  await object()
  const other = await bank.signInAs('watch-5')
  expect(await listed(other)).toEqual([])
  expect((await object({}, other)).status).toBe(200)
  expect(await listed()).toHaveLength(1)
})

test.each([
  ['one not closed yet', 'fallen', '2026-11'],
  ['one long before', 'fallen', '2020-01'],
  ['one of the other kind', 'fallen', '2026-Q3'],
  ['any, for who was never evaluated', 'newcomer', '2026-10'],
])('a period without an evaluation is refused: %s', async (_, persona, periodKey) => {
  const answer = await object({ periodKey }, await bank.signInAs(persona))
  expect(answer).toMatchObject({ status: 404, code: 'CASE.PERIOD_UNKNOWN' })
})

describe('what does not fit is refused at its field', () => {
  test.each<[string, object, string, string]>([
    ['no period', { periodKey: '2026-13' }, 'periodKey', 'expected the format regex'],
    ['a period that is none', { periodKey: 202610 }, 'periodKey', 'expected string'],
    ['a text of spaces', { text: '          ' }, 'text', 'at least 5'],
    ['a short text', { text: ' 不对！ ' }, 'text', 'at least 5'],
    ['a long text', { text: '错'.repeat(501) }, 'text', 'at most 500'],
    ['a text with a control character', { text: '余额不符\u0000真的' }, 'text', 'expected the format regex'],
    ['a short key', { requestId: 'short' }, 'requestId', 'at least 8'],
    ['somebody else', { customerId: 'private' }, 'customerId', 'unknown field'],
  ])('%s', async (_, more, field, message) => {
    expect(await object(more)).toMatchObject({ status: 400, body: { fields: [{ path: field, message }] } })
    expect(await listed()).toEqual([])
  })

  test('lines, emoji and 500 characters are fine', async () => {
    const text = `${'错'.repeat(495)}\n🙏行`
    expect((await object({ text })).body).toMatchObject({ text })
  })
})

test.each([
  ['an unknown case', '3f2c8a50-0000-4000-8000-000000000000', { text: '好' }, 404],
  ['an id that is none', '%00', { text: '好' }, 400],
  ['no text', '3f2c8a50-0000-4000-8000-000000000000', {}, 400],
])('an answer to %s is refused', async (_, caseId, body, status) => {
  expect((await bank.guest.send('post', `/api/sandbox/cases/${caseId}/answer`, body)).status).toBe(status)
})
