import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'
import { describeOverPostgres } from '../../support/over-postgres'

jest.setTimeout(120_000)

const personas = ['wealth', 'elder', 'watch-2', 'watch-5', 'rising', 'forex', 'recovered', 'reduced', 'slipping', 'private']
const codesOf = (answers: readonly { status: number; code: string | undefined }[]) =>
  answers.map(({ status, code }) => code ?? String(status)).sort()
const times = (count: number, code: string) => Array<string>(count).fill(code)

let keys = 0
const book = (caller: Caller, time: string) =>
  caller.send('post', '/api/v1/appointments', {
    ...{ staffId: 'x-wei', startsAt: `2026-11-${time}:00+08:00`, channel: 'phone' },
    requestId: `storm-request-${(keys += 1)}`,
  })

/** Ten customers want one slot, each with six taps; then each moves to another, all to the same; then one wants all of a day. */
async function storm(bank: TestBank) {
  const callers: Caller[] = []
  for (const persona of personas) callers.push(await bank.signInAs(persona))
  const wanted = await Promise.all(callers.flatMap((caller) => Array.from({ length: 6 }, () => book(caller, '24T15:00'))))
  expect(codesOf(wanted)).toEqual(['200', ...times(5, 'APPOINTMENT.SAME_TIME'), ...times(54, 'APPOINTMENT.SLOT_TAKEN')])

  const minutes = ['00', '30']
  const moves = await Promise.all(
    callers.slice(0, 6).map(async (caller, index) => {
      const time = `25T${String(9 + Math.floor(index / 2)).padStart(2, '0')}:${minutes[index % 2]}`
      const { id } = (await book(caller, time)).body as { id: string }
      return { caller, id }
    }),
  )
  const target = '2026-11-26T10:00:00+08:00'
  const moved = await Promise.all(
    moves.map(({ caller, id }) =>
      caller.send('post', `/api/v1/appointments/${id}/reschedule`, { startsAt: target, requestId: `move-${id}` }),
    ),
  )
  expect(codesOf(moved)).toEqual(['200', ...times(5, 'APPOINTMENT.SLOT_TAKEN')])

  const eager = await bank.signInAs('loan-only')
  const day = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '13:30', '14:00', '14:30', '15:00']
  const all = await Promise.all(day.map((time) => book(eager, `27T${time}`)))
  expect(codesOf(all)).toEqual(['200', '200', '200', ...times(7, 'APPOINTMENT.TOO_MANY')])
}

const twin = { id: 'twin', customerId: 'wealth', staffId: 'x-wei', channel: 'phone', topic: null, state: 'BOOKED' } as const
const startsAtMs = Date.parse('2026-11-26T10:00:00+08:00')

test(
  'at once over PGlite a slot is taken once, and the database would refuse a second',
  async () => {
    const bank = await openTestBank()
    await bank.reset()
    await storm(bank)
    const second = bank.db.insertInto('appointment').values({ ...twin, startsAtMs, draftPromisedAtMs: null, replyPromisedAtMs: 0 })
    await expect(second.execute()).rejects.toThrow('slot_is_taken_once')
    await bank.reset()
  },
  openTimeoutMs,
)

describeOverPostgres('over PostgreSQL', (over) => {
  test('at once a slot is taken once', async () => {
    const bank = await openTestBank(await over.open())
    await bank.reset()
    await storm(bank)
  })
})
