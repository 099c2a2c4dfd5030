import { dayAt } from '../../src/domain/date/day-at'
import { pushChannels } from '../../src/domain/messages/preferences'
import type { Clock } from '../clock'
import { settleContent } from '../console/content/settle-content'
import type { OpenStore } from '../db/open-db'
import type { Db } from '../db/tables'
import { forgetAnswers } from '../http/idempotency'
import { describeError, type Log } from '../log'
import type { Bank } from '../messages/announcement'
import type { Channels } from '../messages/channels'
import { deliver, readDue } from '../messages/deliver'
import { readUnsettled, settleLetters, settleNews } from '../messages/settle-messages'
import { openQueue, type JobQueue } from './queue'

/** Between two looks at what is due. */
const everyMs = 2_000

/** At most so many customers' letters, and so many messages to send, at one look: the bank has customers to serve meanwhile. */
const most = { letters: 10, deliveries: 200 }

/** What the bank's own work runs on. */
export type JobParts = { store: Pick<OpenStore, 'db' | 'runScript' | 'alone'>; clock: Clock; log: Log; channels: Channels }

/** The bank at work by itself. `stop` lets the job under way finish. */
export type RunningJobs = { stop: () => Promise<void> }

/** Looks at what is due by the bank's clock every two seconds, in each process; the queue sees to it that each thing is done once. */
export async function startJobs(parts: JobParts): Promise<RunningJobs> {
  const report = (error: unknown) => parts.log({ code: 'JOBS.FAILED', traceId: '', endpoint: 'jobs', ...describeError(error) })
  const queue = await openQueue(parts.store, report)
  let isStopped = false
  let running = Promise.resolve()
  let timer: NodeJS.Timeout
  const look = () => {
    running = doDue(queue, parts, report)
      .catch(report)
      .then(() => {
        if (!isStopped) timer = setTimeout(look, everyMs).unref()
      })
  }
  timer = setTimeout(look, everyMs).unref()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
      await queue.stop()
    },
  }
}

/** One look: what is due is queued, and what is queued is done. */
export async function doDue(
  queue: JobQueue,
  { store: { db }, clock, channels }: Omit<JobParts, 'log'>,
  report: (error: unknown) => void,
): Promise<void> {
  const bank = await readBank(db, clock)
  if (!bank) return
  await forgetAnswers(db, clock.nowMs())
  await settleContent(db, bank.nowMs)
  await settleNews(db, bank)
  const customerIds = await readUnsettled(db, bank.nowMs, most.letters)
  await queue.add(
    'settle-letters',
    customerIds.map((customerId) => ({ key: customerId, data: { customerId } })),
  )
  await queue.drain('settle-letters', ({ customerId }) => settleLetters(db, bank, customerId), report)
  const due = await readDue(db, bank.nowMs, most.deliveries)
  await queue.add(
    'deliver-message',
    due.map((delivery) => ({ key: `${delivery.messageId} ${delivery.channel}`, data: delivery })),
  )
  const send = async ({ messageId, channel }: { messageId: string; channel: string }) => {
    const known = pushChannels.find((each) => each === channel)
    if (known) await deliver(db, { messageId, channel: known }, bank, channels)
  }
  await queue.drain('deliver-message', send, report)
}

async function readBank(db: Db, clock: Clock): Promise<Bank | undefined> {
  const row = await db.selectFrom('bank').select(['clockOffsetMs', 'schemeId', 'revision']).executeTakeFirst()
  if (!row) return undefined
  const nowMs = clock.nowMs() + row.clockOffsetMs
  return { ...row, nowMs, today: dayAt(nowMs) }
}
