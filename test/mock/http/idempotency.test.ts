import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
let caller: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  caller = await bank.signInAs('almost')
})

const path = '/api/v1/ladder/goal'
const goal = { tierId: 'private', targetDay: '2027-06-30', requestId: 'request-1' }
const hourMs = 3_600_000
const send = (more: object = {}, who = caller) => who.send('put', path, { ...goal, ...more })
const readGoal = async (who = caller) => ((await who.send('get', path)).body as { goal: unknown }).goal

test('a repeat gets the first answer, whatever has happened since', async () => {
  const first = await send()
  await send({ tierId: 'wealth', requestId: 'request-2' })
  const repeat = await send()
  expect(repeat).toMatchObject({ status: first.status, body: first.body })
  expect(await readGoal()).toMatchObject({ tierId: 'wealth' })
})

test('a refusal by the rules is remembered too, with its trace id', async () => {
  const past = { targetDay: '2026-11-21' }
  const first = await send(past)
  expect(first).toMatchObject({ status: 422, code: 'GOAL.DAY_PASSED' })
  await bank.moveClock('2026-11-01T09:00:00+08:00')
  expect((await send(past)).body).toEqual(first.body)
  expect((await send({ ...past, requestId: 'request-2' })).status).toBe(200)
})

test.each([
  [24 * hourMs - 1, 'private'],
  [24 * hourMs, 'wealth'],
])('after %i ms the key is %s’s', async (ms, tierId) => {
  await send()
  bank.clock.advance(ms)
  caller = await bank.signInAs('almost')
  const again = await send({ tierId: 'wealth' })
  expect(again.status).toBe(tierId === 'wealth' ? 200 : 409)
  expect(await readGoal()).toMatchObject({ tierId })
})

test('the same key with another input is refused, and changes nothing', async () => {
  await send()
  expect(await send({ tierId: 'wealth' })).toMatchObject({ status: 409, code: 'REQUEST.KEY_REUSED' })
  expect(await readGoal()).toMatchObject({ tierId: 'private' })
})

test('the order of the fields does not make another input', async () => {
  await send()
  const { tierId, targetDay, requestId } = goal
  expect((await caller.send('put', path, { requestId, targetDay, tierId })).status).toBe(200)
})

test('a malformed request is not remembered', async () => {
  expect((await send({ tierId: '' })).code).toBe('REQUEST.INVALID')
  expect((await send()).status).toBe(200)
})

test('each customer has their own keys', async () => {
  await send()
  const other = await bank.signInAs('elder')
  expect((await send({ tierId: 'wealthManagement' }, other)).status).toBe(200)
  expect(await readGoal(other)).toMatchObject({ tierId: 'wealthManagement' })
  expect(await readGoal()).toMatchObject({ tierId: 'private' })
})

test('parallel repeats do the write once and all get one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => send()))
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  expect(answers[0]?.status).toBe(200)
  expect(await bank.db.selectFrom('idempotency').select('key').execute()).toHaveLength(1)
})

test('of parallel writes with one key and two inputs one is done', async () => {
  const answers = await Promise.all([send(), send({ tierId: 'wealth' })])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})
