import { sql, type Selectable } from 'kysely'
import type { InputOf } from '../../src/contract/endpoint'
import type { InboxMessage, listInbox } from '../../src/contract/messages'
import { kindFacts, messageKinds, type MessageKind } from '../../src/domain/messages/kinds'
import { instantAt } from '../clock'
import type { MessageTable } from '../db/message-tables'
import type { Db } from '../db/tables'

/** How many messages a page has. */
export const pageSize = 20

type Filter = InputOf<typeof listInbox>

const kinds = Object.keys(messageKinds) as MessageKind[]

/** A page of a customer's messages up to an instant, the newest first, and the cursor of the next page, or null. */
export async function readInbox(db: Db, customerId: string, { group, cursor }: Filter, nowMs: number) {
  const [beforeMs, beforeId] = cursor?.split('~') ?? []
  const rows = await db
    .selectFrom('message')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('sentAtMs', '<=', nowMs)
    .$if(group !== undefined, (query) =>
      query.where(
        'kind',
        'in',
        kinds.filter((kind) => kindFacts(kind).group === group),
      ),
    )
    .$if(beforeMs !== undefined, (query) => query.where(sql<boolean>`(sent_at_ms, id) < (${Number(beforeMs)}::bigint, ${beforeId}::text)`))
    .orderBy('sentAtMs', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .execute()
  const page = rows.slice(0, pageSize)
  const last = page.at(-1)
  return { messages: page.map(toMessage), nextCursor: rows.length > pageSize && last ? `${last.sentAtMs}~${last.id}` : null }
}

/** How many messages up to an instant a customer has not read. */
export async function readUnread(db: Db, customerId: string, nowMs: number): Promise<number> {
  const { unread } = await db
    .selectFrom('message')
    .select((row) => row.fn.countAll<number>().as('unread'))
    .where('customerId', '=', customerId)
    .where('sentAtMs', '<=', nowMs)
    .where('readAtMs', 'is', null)
    .executeTakeFirstOrThrow()
  return unread
}

const toMessage = ({ id, kind, title, text, subject, sentAtMs, readAtMs }: Selectable<MessageTable>): InboxMessage => ({
  ...{ id, kind, group: kindFacts(kind).group, title, text, subject },
  ...{ sentAt: instantAt(sentAtMs), isRead: readAtMs !== null },
})
