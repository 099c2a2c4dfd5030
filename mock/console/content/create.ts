import { randomBytes, randomUUID } from 'node:crypto'
import type { Content } from '../../../src/contract/console/content'
import type { Context } from '../../http/handle'
import { auditContent } from './content-audit'
import { hashContent } from './hash-content'
import { insertItem } from './store'

/** Begins an item with what is given. Yields its id. */
export async function createItem(
  { db, bank, session: staff }: Context<'staff'>,
  content: Content,
  branchId: string | null,
  from: { action: 'create' | 'duplicate'; details?: { readonly [name: string]: unknown } },
): Promise<string> {
  // What tickets and addresses have room for: a letter, and 80 bits of chance.
  const subjectId = `${content.kind[0] ?? 'x'}${randomBytes(10).toString('hex')}`
  const id = `${content.kind}.${subjectId}`
  await insertItem(
    db,
    { id, kind: content.kind, subjectId, branchId },
    {
      ...{ id: randomUUID(), itemId: id, number: 1, state: 'DRAFT', body: content.body, bodyHash: hashContent(content), revision: 1 },
      ...{ savedAtMs: bank.nowMs, savedBy: staff.name, makers: [{ id: staff.staffId, name: staff.name }] },
      ...{ approvedHash: null, checkedBy: null, comment: null, publishAtMs: null, publishedAtMs: null },
    },
  )
  await auditContent(db, { staff, nowMs: bank.nowMs, itemId: id, versionNumber: 1, ...from })
  return id
}
