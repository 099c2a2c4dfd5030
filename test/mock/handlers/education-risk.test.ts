import type { OutputOf } from '../../../src/contract/endpoint'
import type { assessRisk, readRiskQuestionnaire, RiskProfile } from '../../../src/contract/risk'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

let requests = 0
const newKey = () => `request-${(requests += 1)}`
const questionnaire = async (who: Caller) =>
  (await who.send('get', '/api/v1/risk/questionnaire')).body as OutputOf<typeof readRiskQuestionnaire>
const profile = async (who: Caller) => (await who.send('get', '/api/v1/risk/profile')).body as RiskProfile

/** Answers each question with its last option, but for those given. */
async function submit(who: Caller, given: Record<string, string> = {}, more: object = {}) {
  const { version, questions } = await questionnaire(who)
  const answers = questions.map(({ id, options }) => ({ questionId: id, optionId: given[id] ?? options.at(-1)?.id ?? '' }))
  return who.send('post', '/api/v1/risk/assessments', { version, answers, requestId: newKey(), ...more })
}

test.each([
  ['wealth', 'C3', '2026-03-18', '2027-03-17', false],
  ['watch-5', 'C3', '2025-11-22', '2026-11-21', true],
  ['elder', 'C2', '2025-10-09', '2026-10-08', true],
  ['rising', 'C3', '2026-01-15', '2027-01-14', false],
])('%s is %s since %s, until %s; lapsed: %s', async (persona, level, assessedDay, validUntil, isExpired) => {
  expect(await profile(await bank.signInAs(persona))).toMatchObject({ level: { level }, assessedDay, validUntil, isExpired })
})

test('who was never assessed has all tries', async () => {
  expect(await profile(await bank.signInAs('newcomer'))).toEqual({
    ...{ asOfDay: '2026-11-22', level: null, assessedDay: null, validUntil: null, isExpired: false },
    ...{ triesLeftToday: 2, triesLeftThisYear: 8, nextTryDay: '2026-11-22' },
  })
})

test('the questionnaire tells no points', async () => {
  const { questions, levels, isIllustrative } = await questionnaire(await bank.signInAs('newcomer'))
  expect(questions.length).toBeGreaterThanOrEqual(8)
  expect(levels.map(({ level, mayOpen }) => `${level} ${mayOpen}`)).toEqual(['C1 R1', 'C2 R2', 'C3 R3', 'C4 R4', 'C5 R5'])
  expect(isIllustrative).toBe(true)
  expect(JSON.stringify(questions)).not.toContain('points')
})

test('an assessment opens what was closed, at once, and says what kept the level down', async () => {
  const caller = await bank.signInAs('newcomer')
  const isOpen = async () =>
    ((await caller.send('get', '/api/v1/courses/retire-with-a-plan')).body as { course: { gate: { isOpen: boolean } } }).course.gate.isOpen
  expect(await isOpen()).toBe(false)
  const free = (await submit(caller)).body as OutputOf<typeof assessRisk>
  expect(free).toMatchObject({
    level: { level: 'C5', mayOpen: 'R5' },
    levelByPoints: { level: 'C5' },
    caps: [],
    profile: { triesLeftToday: 1 },
  })
  expect(free.points).toBeGreaterThanOrEqual(80)
  expect(await isOpen()).toBe(true)
  const careful = (await submit(caller, { 'loss-tolerance': 'a' })).body as OutputOf<typeof assessRisk>
  expect(careful).toMatchObject({ level: { level: 'C1', mayOpen: 'R1' }, caps: [{ questionId: 'loss-tolerance', highestLevel: 'C1' }] })
  expect(careful.levelByPoints.level).not.toBe('C1')
  expect(await isOpen()).toBe(false)
})

test('two tries a day: the third is refused until midnight', async () => {
  const caller = await bank.signInAs('newcomer')
  expect([(await submit(caller)).status, (await submit(caller)).status]).toEqual([200, 200])
  expect(await submit(caller)).toMatchObject({ status: 429, code: 'RISK.DAY_LIMIT' })
  expect(await profile(caller)).toMatchObject({ triesLeftToday: 0, triesLeftThisYear: 6, nextTryDay: '2026-11-23' })
  await bank.moveClock('2026-11-22T23:59:50+08:00')
  expect((await submit(caller)).code).toBe('RISK.DAY_LIMIT')
  await bank.moveClock('2026-11-23T00:00:00+08:00')
  expect((await submit(caller)).status).toBe(200)
})

test('eight tries a year: the ninth is refused until New Year', async () => {
  const caller = await bank.signInAs('newcomer')
  for (const day of ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']) {
    await bank.moveClock(`${day}T12:00:00+08:00`)
    expect([(await submit(caller)).status, (await submit(caller)).status]).toEqual([200, 200])
  }
  await bank.moveClock('2026-11-26T12:00:00+08:00')
  expect(await submit(caller)).toMatchObject({ status: 429, code: 'RISK.YEAR_LIMIT' })
  expect(await profile(caller)).toMatchObject({ triesLeftToday: 0, triesLeftThisYear: 0, nextTryDay: '2027-01-01' })
  await bank.moveClock('2027-01-01T00:00:00+08:00')
  expect((await submit(caller)).status).toBe(200)
})

test('a repeat with the same key is no further try; a faulty one is none', async () => {
  const caller = await bank.signInAs('newcomer')
  const first = await submit(caller, {}, { requestId: 'same-request' })
  expect((await submit(caller, {}, { requestId: 'same-request' })).body).toEqual(first.body)
  expect(await submit(caller, { age: 'zzz' })).toMatchObject({
    status: 422,
    code: 'RISK.INCOMPLETE',
    body: { fields: [{ path: 'answers.age' }] },
  })
  expect(await submit(caller, {}, { version: 'old' })).toMatchObject({ status: 409, code: 'RISK.VERSION_OLD' })
  expect((await profile(caller)).triesLeftToday).toBe(1)
})

test('of many at once two are taken', async () => {
  const caller = await bank.signInAs('newcomer')
  const answers = await Promise.all(Array.from({ length: 10 }, () => submit(caller)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
})
