import type { EventResults } from '../../../src/contract/console/results'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'
import { readCsv } from '../../support/read-csv'

let bank: TestBank
let editor: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  editor = await bank.signInAsStaff('editor')
})

const read = async (eventId: string, who = editor) =>
  (await who.send('get', `/api/v1/console/events/${eventId}/results`)).body as EventResults
const look = (who: Caller, query = '') => who.send('get', `/api/v1/events/museum-day${query}`)
/** Views are counted when nobody waits: until then they are read again. */
async function readCounted(views: number): Promise<EventResults> {
  for (let tries = 0; tries < 50; tries += 1) {
    const results = await read('museum-day')
    if (results.total.views === views) return results
  }
  throw new Error(`there were never ${views} views`)
}

test('looks are counted by channel and tier, without names', async () => {
  const wealth = await bank.signInAs('wealth')
  await Promise.all([
    look(bank.guest),
    look(bank.guest, '?channel=sms'),
    look(wealth),
    look(wealth, '?channel=sms'),
    look(wealth, '?channel=sms'),
  ])
  expect((await look(bank.guest, '?channel=radio')).status).toBe(400)
  const { byChannel, byTier } = await readCounted(5)
  expect(byChannel.map(({ channel, views }) => [channel, views])).toEqual([
    ['h5', 2],
    ['sms', 3],
  ])
  expect(byTier.map(({ tierId, views }) => [tierId !== null, views])).toEqual([
    [true, 3],
    [false, 2],
  ])
})

test('from a look to an answer', async () => {
  const results = await read('rates-sept')
  expect(results.total).toEqual({ views: 0, signups: 2, confirmed: 2, attended: 1, answered: 1 })
  expect(results.byChannel).toEqual([{ ...results.total, channel: null }])
  expect(results.nps).toMatchObject({ score: 100, promoters: 1 })
  expect(results.comments).toEqual([{ nps: 9, text: '讲得很清楚。' }])
})

test('whom a colleague invited is to their credit', async () => {
  const body = {
    companions: [],
    answers: { children: 1 },
    consentVersion: '2026-11',
    requestId: 'results-1',
    source: { channel: 'manager', inviter: 'S1002' },
  }
  await (await bank.signInAs('wealth')).send('post', '/api/v1/events/museum-day/signups', body)
  const { byInviter, byChannel } = await read('museum-day')
  expect(byInviter).toEqual([{ name: '陆明远', signups: 1, attended: 0 }])
  expect(byChannel).toContainEqual({ channel: 'manager', views: 0, signups: 1, confirmed: 1, attended: 0, answered: 0 })
})

test('the file has the same figures; a comment in it begins no formula', async () => {
  await bank.db
    .updateTable('eventSignup')
    .set({ comment: '=1+1' })
    .where('eventId', '=', 'rates-sept')
    .where('nps', 'is not', null)
    .execute()
  const { body } = await editor.send('get', '/api/v1/console/events/rates-sept/results-export?language=en')
  const rows = readCsv((body as { text: string }).text)
  expect(rows[0]).toEqual(['Group', 'Value', 'Views', 'Sign-ups', 'Confirmed', 'Attended', 'Feedback'])
  expect(rows[1]).toEqual(['Total', '', '0', '2', '2', '1', '1'])
  expect(rows.at(-1)?.slice(0, 3)).toEqual(['Comment', "'=1+1", '9'])
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]))
})

test('reviewers read results too, the door’s staff do not, a branch its own', async () => {
  expect((await read('rates-sept', await bank.signInAsStaff('reviewer'))).total.signups).toBe(2)
  const send = (who: Caller) => who.send('get', '/api/v1/console/events/rates-sept/results')
  expect((await send(await bank.signInAsStaff('staff'))).code).toBe('CONSOLE.ROLE')
  expect((await send(await bank.signInAsStaff('branch-editor'))).code).toBe('EVENT.UNKNOWN')
})
