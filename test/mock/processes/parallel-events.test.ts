import { answerAllOnce, RequestIdTaken } from '../../../mock/http/idempotency'
import { seedNowMs } from '../../../mock/seed/seed-now'
import type { Signup } from '../../../src/contract/events-signups'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'
import { describeOverPostgres } from '../../support/over-postgres'

jest.setTimeout(120_000)

const eventId = 'macro-2027'
const personas = [
  ...['wealth', 'elder', 'watch-2', 'watch-5', 'rising', 'forex', 'recovered', 'reduced', 'slipping', 'private'],
  ...['almost', 'loan-only', 'card-only', 'newcomer', 'nothing', 'learner', 'saver', 'stocks', 'sheltered', 'fallen'],
]

/** Twenty customers tap three times each for 7 seats; in between seats are given up and the capacity is raised. */
async function storm(bank: TestBank, other = bank) {
  const callers: Caller[] = []
  for (const [at, persona] of personas.entries()) callers.push(await (at % 2 === 0 ? bank : other).signInAs(persona))
  await resize(bank, 7)
  const send = (caller: Caller, tap: number, requestId: string) =>
    caller.send('post', `/api/v1/events/${eventId}/signups`, {
      ...{ companions: [], answers: { heard: 'app' }, consentVersion: '2026-11', requestId: tap === 2 ? `${requestId}-other` : requestId },
    })
  const taps = callers.flatMap((caller, at) => [0, 1, 2].map((tap) => ({ at, answer: send(caller, tap, `storm-sign-up-${at}`) })))
  const answers = await Promise.all(taps.map(async ({ at, answer }) => ({ at, ...(await answer) })))
  const signups = answers.flatMap(({ at, status, body }) => (status === 200 ? [{ at, ...(body as Signup) }] : []))
  expect([...new Set(answers.map(({ status, code }) => code ?? String(status)))].sort()).toEqual(['200', 'SIGNUP.EXISTS'])
  expect(new Set(signups.map(({ id }) => id)).size).toBe(personas.length)
  expect(await countsOf(bank)).toEqual({ CONFIRMED: 7, WAITING: 13 })
  await expectKept(bank, 7)

  const seated = [...new Map(signups.filter(({ state }) => state === 'CONFIRMED').map((signup) => [signup.id, signup])).values()]
  const cancels = seated.slice(0, 3).flatMap(({ at, id }) => [0, 1].map(() => giveUp(callers[at], id)))
  const done = await Promise.all([...cancels, resize(other, 9), ...cancels])
  expect(done.map(({ status }) => status)).toEqual(done.map(() => 200))
  expect(await countsOf(bank)).toEqual({ CANCELLED: 3, CONFIRMED: 4, OFFERED: 5, WAITING: 8 })
  await expectKept(bank, 9)
}

const giveUp = (caller: Caller | undefined, id: string) => {
  if (!caller) throw new Error('nobody has that sign-up')
  return caller.send('post', `/api/v1/event-signups/${id}/cancel`, { requestId: `give-up-${id}` })
}
const resize = (bank: TestBank, capacity: number) => bank.guest.send('put', `/api/sandbox/events/${eventId}/capacity`, { capacity })

async function countsOf({ db }: TestBank) {
  const rows = await db.selectFrom('eventSignup').select('state').where('eventId', '=', eventId).execute()
  const states = rows.map(({ state }) => state).sort()
  return Object.fromEntries(states.map((state) => [state, states.filter((each) => each === state).length]))
}

/** The row's sums are those of the sign-ups, within the capacity (I1), and the record tells of every change, without a gap (I5). */
async function expectKept({ db }: TestBank, capacity: number) {
  const seats = await db.selectFrom('eventSeats').selectAll().where('eventId', '=', eventId).executeTakeFirstOrThrow()
  const counts = await countsOf({ db } as TestBank)
  const { CONFIRMED: taken = 0, OFFERED: offered = 0, WAITING: waiting = 0 } = counts
  expect(seats).toMatchObject({ capacity, taken, offered, waiting })
  expect(taken + offered).toBeLessThanOrEqual(capacity)
  const record = await db
    .selectFrom('eventChange')
    .select(['revision', 'toState'])
    .where('eventId', '=', eventId)
    .orderBy('revision')
    .execute()
  expect(record.map(({ revision }) => revision)).toEqual(record.map((_, at) => at + 1))
  expect(seats.revision).toBe(record.length)
}

test(
  'at once over PGlite nothing is oversold, doubled or lost, and the database would refuse it',
  async () => {
    const bank = await openTestBank()
    await bank.reset()
    await storm(bank)
    const oversold = bank.db.updateTable('eventSeats').set({ taken: 10 }).where('eventId', '=', eventId)
    await expect(oversold.execute()).rejects.toThrow('seats_are_kept')
    const [row] = await bank.db
      .selectFrom('eventSignup')
      .selectAll()
      .where('eventId', '=', eventId)
      .where('state', '=', 'WAITING')
      .execute()
    if (!row) throw new Error('nobody waits')
    const twin = { ...row, id: 'twin', number: 99, poolIds: '[]' as never, companions: '[]' as never, answers: '{}' as never }
    await expect(bank.db.insertInto('eventSignup').values(twin).execute()).rejects.toThrow('one_active_signup')
    await bank.reset()
  },
  openTimeoutMs,
)

describeOverPostgres('over PostgreSQL', (over) => {
  test('at once through two pools of connections nothing is oversold, doubled or lost', async () => {
    const bank = await openTestBank(await over.open())
    await bank.reset()
    const other = await openTestBank(await over.open())
    await storm(bank, other)
  })

  test('of two rounds with one request id at once the slower is undone, and finds the answer of the faster when it is done again', async () => {
    const [one, other] = [(await over.open()).db, (await over.open()).db]
    const write = { callerId: 'wealth', requestId: 'round-at-once', endpointId: 'signUp', input: {}, nowMs: seedNowMs }
    const answer = (body: string) => () => Promise.resolve([{ status: 200, body }])
    const slower = one.transaction().execute((own) =>
      answerAllOnce(own, [write], async () => {
        const faster = await other.transaction().execute((trx) => answerAllOnce(trx, [write], answer('faster')))
        expect(faster).toEqual([{ status: 200, body: 'faster' }])
        return answer('slower')()
      }),
    )
    await expect(slower).rejects.toThrow(RequestIdTaken)
    expect(await one.transaction().execute((trx) => answerAllOnce(trx, [write], () => Promise.resolve([])))).toEqual([
      { status: 200, body: 'faster' },
    ])
  })
})
