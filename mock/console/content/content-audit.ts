import type { PublishingAction } from '../../../src/domain/publishing/states'
import type { Db } from '../../db/tables'
import { audit, type AuditedStaff } from '../audit'

type ContentAct = {
  staff: AuditedStaff
  nowMs: number
  itemId: string
  versionNumber: number
  action: PublishingAction | 'create' | 'duplicate'
  /** What was said with it. */
  comment?: string | undefined
  details?: { readonly [name: string]: unknown }
}

/** Puts what was done to an item on record. The item's history is read from there. */
export const auditContent = (db: Db, { staff, nowMs, itemId, versionNumber, action, comment, details }: ContentAct): Promise<void> =>
  audit(db, {
    ...{ staff, atMs: nowMs, action: `CONTENT.${action.toUpperCase()}`, subjectKind: 'content', subjectId: itemId },
    ...(comment !== undefined && { reason: comment }),
    details: { version: versionNumber, ...details },
  })
