import { listReminders, type Reminder } from '../../../src/contract/reminders'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const remindersOf = async (personaId: string, kind: Reminder['kind']): Promise<Reminder[]> => {
  const caller = await bank.signInAs(personaId)
  const { reminders } = listReminders.output.parse((await caller.send('get', '/api/v1/reminders')).body)
  return reminders.filter((each) => each.kind === kind)
}

test('the next event with seats, where and when; nobody else has it', async () => {
  const [event] = await remindersOf('private', 'event')
  expect(event).toMatchObject({ count: 2, onDay: event?.startsAt?.slice(0, 10) })
  expect(event?.names[0]?.['zh-CN']).toBeTruthy()
  expect(event?.placeName?.['zh-CN']).toBeTruthy()
  expect(await remindersOf('newcomer', 'event')).toEqual([])
})

test('an offer has its end, and is gone after it', async () => {
  await bank.guest.send('put', '/api/sandbox/events/tea-evening/capacity', { capacity: 8 })
  const [offer] = await remindersOf('wealth', 'offer')
  expect(offer).toMatchObject({ subjectId: 'tea-evening', startsAt: '2026-11-23T19:30:00+08:00', onDay: '2026-11-23' })
  await bank.guest.send('post', '/api/sandbox/clock', { now: '2026-11-23T19:31:00+08:00' })
  expect(await remindersOf('wealth', 'offer')).toEqual([])
})

test.each([
  { now: '2026-10-25T12:00:00+08:00', surveys: 1 },
  { now: '2026-11-22T12:00:00+08:00', surveys: 0 },
])('a survey is asked for two weeks long: at $now $surveys', async ({ now, surveys }) => {
  await bank.guest.send('post', '/api/sandbox/clock', { now })
  expect(await remindersOf('learner', 'survey')).toHaveLength(surveys)
})
