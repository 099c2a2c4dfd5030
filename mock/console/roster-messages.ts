import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { InputOf } from '../../src/contract/endpoint'
import type { RosterMessage, writeToRoster } from '../../src/contract/console/roster'
import { lintCopy } from '../../src/domain/copy-lint/lint-copy'
import { instantAt } from '../clock'
import type { RosterMessageTable } from '../db/roster-tables'
import type { Db } from '../db/tables'
import { findEvent, type StoredEvent } from '../events/stored-event'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import { notify } from '../messages/notify'
import { audit } from './audit'
import { findOwnEvent } from './own-event'

/** How long a message can be recalled: product.md, section 5. */
export const holdMs = 10 * 60_000

type States = RosterMessage['to']

const readRecipients = (db: Db, eventId: string, states: readonly States[number][]) =>
  db.selectFrom('eventSignup').select('customerId').distinct().where('eventId', '=', eventId).where('state', 'in', states).execute()

/** Writes a message that is held; wording that the bank may not use is refused at its words. */
export async function write(
  context: Context<'staff'>,
  event: StoredEvent,
  { text, to }: Pick<InputOf<typeof writeToRoster>, 'text' | 'to'>,
) {
  const { db, bank, session } = context
  const banned = lintCopy({ kind: 'message', text }).filter(({ severity }) => severity === 'ban')
  const fields = banned.map(({ start, end, rule }) => ({ path: 'text', message: `${start}-${end} ${rule}` }))
  if (fields.length > 0) return refuse('ROSTER.BANNED', { fields })
  const states = [...new Set(to)]
  if ((await readRecipients(db, event.id, states)).length === 0) return refuse('ROSTER.NOBODY')
  const message: RosterMessageTable = {
    ...{ id: randomUUID(), eventId: event.id, text, states, state: 'HELD', recipients: null },
    ...{ staffId: session.staffId, staffName: session.name, writtenAtMs: bank.nowMs, dueAtMs: bank.nowMs + holdMs },
  }
  await db
    .insertInto('rosterMessage')
    .values({ ...message, states: sql`${JSON.stringify(states)}::jsonb` })
    .execute()
  await record(context, 'ROSTER.WRITE', message)
  return toMessage(db, message)
}

/** Takes a message back before it is due; at its instant it counts as sent. */
export async function recall(context: Context<'staff'>, messageId: string) {
  const { db, bank } = context
  const message = await db.selectFrom('rosterMessage').selectAll().where('id', '=', messageId).forUpdate().executeTakeFirst()
  if (!message || !(await findOwnEvent(context, message.eventId))) return refuse('ROSTER.MESSAGE_UNKNOWN')
  if (message.state === 'RECALLED') return toMessage(db, message)
  if (message.state === 'SENT' || message.dueAtMs <= bank.nowMs) return refuse('ROSTER.SENT')
  const recalled = { ...message, state: 'RECALLED' as const }
  await db.updateTable('rosterMessage').set({ state: 'RECALLED' }).where('id', '=', messageId).execute()
  await record(context, 'ROSTER.RECALL', recalled)
  return toMessage(db, recalled)
}

/** The messages to an event's roster, the newest first. */
export async function readMessages(db: Db, eventId: string): Promise<RosterMessage[]> {
  const rows = await db.selectFrom('rosterMessage').selectAll().where('eventId', '=', eventId).orderBy('writtenAtMs', 'desc').execute()
  return Promise.all(rows.map((row) => toMessage(db, row)))
}

/**
 * Sends what is due, each message once, whoever else is at it: the row is locked, and a customer has one message of its key. Those get it who are in its
 * states by now. Yields how many messages were sent.
 */
export async function sendDueToRosters(db: Db, nowMs: number): Promise<number> {
  const due = await db.selectFrom('rosterMessage').select('id').where('state', '=', 'HELD').where('dueAtMs', '<=', nowMs).execute()
  for (const { id } of due) await db.transaction().execute((trx) => send(trx, id, nowMs))
  return due.length
}

async function send(trx: Db, id: string, nowMs: number): Promise<void> {
  const message = await trx
    .selectFrom('rosterMessage')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'HELD')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  const event = message && (await findEvent(trx, message.eventId))
  if (!event) return
  const customerIds = (await readRecipients(trx, event.id, message.states as States)).map(({ customerId }) => customerId)
  const params = { eventId: event.id, title: event.content.title, text: message.text }
  if (customerIds.length > 0) {
    await notify(trx, { customerIds, kind: 'event-message', params, dedupeKey: `roster-message:${id}`, atMs: message.dueAtMs, nowMs })
  }
  await trx.updateTable('rosterMessage').set({ state: 'SENT', recipients: customerIds.length }).where('id', '=', id).execute()
}

async function toMessage(db: Db, row: RosterMessageTable): Promise<RosterMessage> {
  const { id, text, state, staffName, writtenAtMs, dueAtMs } = row
  const to = row.states as States
  return {
    ...{ id, text, to, state, writtenBy: staffName, writtenAt: instantAt(writtenAtMs), dueAt: instantAt(dueAtMs) },
    recipients: row.recipients ?? (await readRecipients(db, row.eventId, to)).length,
  }
}

const record = ({ db, bank, session }: Context<'staff'>, action: string, { id, eventId, states }: RosterMessageTable) =>
  audit(db, { staff: session, atMs: bank.nowMs, action, subjectKind: 'event', subjectId: eventId, details: { messageId: id, to: states } })
