import { listReminders, type Reminder } from '../../../src/contract/reminders'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const remindersOf = async (personaId: string): Promise<Reminder[]> => {
  const caller = await bank.signInAs(personaId)
  return listReminders.output.parse((await caller.send('get', '/api/v1/reminders')).body).reminders
}
const inWords = (reminders: Reminder[]) =>
  reminders.map(({ kind, names, count, onDay }) => `${onDay} ${kind} ${names[0]?.['zh-CN']} ${count}`)

test('soonest first: codes by the first day on which they are no longer good, quotas by the day they start afresh', async () => {
  const words = inWords(await remindersOf('wealth'))
  expect(words).toEqual([...words].sort((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10))))
  expect(words.some((each) => each.includes('code-expires'))).toBe(true)
  expect(words.some((each) => each.includes('2026-12-01 quota-lapses'))).toBe(true)
})

test('on watch: the perks that would stop, by name, on the day of the fall', async () => {
  const ends = (await remindersOf('watch-5')).filter(({ kind }) => kind === 'perks-end')
  expect(ends).toHaveLength(1)
  expect(ends[0]).toMatchObject({ onDay: '2026-12-01', count: ends[0]?.names.length })
  expect((await remindersOf('wealth')).filter(({ kind }) => kind === 'perks-end')).toEqual([])
})

test('on the last evening of a month, what ends with it is too late tomorrow', async () => {
  const caller = await bank.signInAs('wealth')
  await bank.guest.send('post', '/api/sandbox/clock', { now: '2026-11-30T22:00:00+08:00' })
  const { reminders } = listReminders.output.parse((await caller.send('get', '/api/v1/reminders')).body)
  expect(reminders.length).toBeGreaterThan(0)
  expect(reminders.every(({ onDay }) => onDay >= '2026-12-01')).toBe(true)
})

test('the next appointment has its time, points their number', async () => {
  const [appointment] = (await remindersOf('wealth')).filter(({ kind }) => kind === 'appointment')
  expect(appointment?.startsAt?.slice(0, 10)).toBe(appointment?.onDay)
  const all = (await Promise.all(['wealth', 'elder', 'watch-5', 'private'].map(remindersOf))).flat()
  expect(all.filter(({ kind }) => kind === 'points-lapse').length).toBeGreaterThan(0)
})
