import type { Inbox } from '../../../src/contract/messages'
import type { PushChannel } from '../../../src/domain/messages/preferences'
import { notify } from '../../../mock/messages/notify'
import { seedNowMs } from '../../../mock/seed/seed-now'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const inAll = (text: string) => ({ 'zh-CN': text, 'zh-HK': text, en: text })
const cancelled = (more: object = {}) => ({
  kind: 'event-cancelled' as const,
  customerIds: ['fallen', 'private'],
  params: { eventId: 'yoga', title: inAll('瑜伽'), startsAtMs: seedNowMs, place: null, reason: '讲师生病' },
  dedupeKey: 'event-cancelled:yoga',
  atMs: seedNowMs,
  ...more,
})
const keys = async () => {
  const rows = await bank.db.selectFrom('message').select(['customerId', 'dedupeKey']).orderBy('customerId').execute()
  return rows.filter(({ dedupeKey }) => dedupeKey === 'event-cancelled:yoga').map(({ customerId }) => customerId)
}
const deliveries = (customerId: string): Promise<{ channel: PushChannel; dueAtMs: number }[]> =>
  bank.db
    .selectFrom('messageDelivery')
    .innerJoin('message', 'message.id', 'messageDelivery.messageId')
    .select(['channel', 'dueAtMs'])
    .where('customerId', '=', customerId)
    .where('dedupeKey', '=', 'event-cancelled:yoga')
    .orderBy('channel')
    .execute()

test('told again and again, and at once, each customer has it once', async () => {
  expect(await notify(bank.db, cancelled({ customerIds: ['fallen', 'private', 'fallen'] }))).toBe(2)
  const counts = await Promise.all(Array.from({ length: 5 }, () => notify(bank.db, cancelled())))
  expect(counts).toEqual([0, 0, 0, 0, 0])
  expect(await keys()).toEqual(['fallen', 'private'])
  expect(await deliveries('fallen')).toHaveLength(2)
})

test('what the caller’s transaction undoes was never told', async () => {
  const broken = bank.db.transaction().execute(async (trx) => {
    await notify(trx, cancelled())
    throw new Error('the write failed')
  })
  await expect(broken).rejects.toThrow('the write failed')
  expect(await keys()).toEqual([])
})

test.each([
  ['at noon', '2026-11-22T12:00:00+08:00', '2026-11-22T12:00:00+08:00'],
  ['at night', '2026-11-22T23:10:00+08:00', '2026-11-23T08:00:00+08:00'],
])('%s it leaves the app in time', async (_, from, due) => {
  await notify(bank.db, cancelled({ atMs: Date.parse(from) }))
  expect(await deliveries('private')).toEqual(['sms', 'wechat'].map((channel) => ({ channel, dueAtMs: Date.parse(due) })))
})

test('written a day late, it stands in the app and is not sent any more', async () => {
  await notify(bank.db, cancelled({ nowMs: seedNowMs + 86_400_001 }))
  expect(await deliveries('private')).toEqual([])
  expect(await keys()).toEqual(['fallen', 'private'])
})

test('it stands in the centre in the bank’s words, is read, and nobody else reads it', async () => {
  await notify(bank.db, cancelled({ customerIds: ['fallen'] }))
  const caller = await bank.signInAs('fallen')
  const inbox = async (query = '') => (await caller.send('get', `/api/v1/inbox?group=event${query}`)).body as Inbox
  const [message] = (await inbox()).messages
  expect(message).toMatchObject({
    ...{ kind: 'event-cancelled', group: 'event', isRead: false, sentAt: '2026-11-22T09:30:00+08:00' },
    title: { 'zh-CN': '活动取消：瑜伽', en: 'Cancelled: 瑜伽' },
    subject: { page: 'event', id: 'yoga' },
  })
  expect(message?.text['zh-CN']).toContain('2026年11月22日 09:30')
  expect(message?.text['zh-CN']).toContain('讲师生病')
  const other = await bank.signInAs('private')
  expect(await other.send('put', `/api/v1/inbox/${message?.id}/read`, {})).toMatchObject({ status: 404, code: 'INBOX.UNKNOWN' })
  expect((await caller.send('put', `/api/v1/inbox/${message?.id}/read`, {})).status).toBe(200)
  expect((await inbox()).messages[0]?.isRead).toBe(true)
})
