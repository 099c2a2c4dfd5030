import type { InputOf } from '../../../src/contract/endpoint'
import type { reviewContent } from '../../../src/contract/console/content-work'
import { takeStep } from '../../../src/domain/publishing/transitions'
import type { Context } from '../../http/handle'
import { refuse } from '../../http/refusal'
import { auditContent } from './content-audit'
import { hashContent } from './hash-content'
import { refusalOfWords } from './move'
import { contentOf, readItem, refreshItem, updateVersion } from './store'
import { actorOf, toItem } from './to-item'

type Review = InputOf<typeof reviewContent>

/** A reviewer's word on what was handed in, on the very words that they read. */
export async function review(context: Context<'staff'>, { itemId, decision, bodyHash, comment }: Review) {
  const { db, bank, session: staff } = context
  const stored = await readItem(db, itemId, staff, { isLocked: true })
  if (!stored) return refuse('CONTENT.UNKNOWN')
  const { item, newest } = stored
  const step = takeStep(newest.state, decision, actorOf(staff, newest))
  if (!('to' in step)) return refuse(step.refused === 'MAKER' ? 'CONTENT.MAKER' : 'CONTENT.STATE')
  // Worked out from the words as they are stored now, not believed from beside them.
  if (hashContent(contentOf(item, newest)) !== bodyHash) return refuse('CONTENT.CHANGED')
  if (decision !== 'approve' && comment === undefined) return refuse('CONTENT.COMMENT')
  const refusal = decision === 'approve' ? await refusalOfWords(context, stored) : null
  if (refusal) return refusal
  const approvedHash = decision === 'approve' ? bodyHash : null
  await updateVersion(db, newest.id, { state: step.to, approvedHash, checkedBy: staff.name, comment: comment ?? null })
  const act = { staff, nowMs: bank.nowMs, itemId, versionNumber: newest.number, action: decision, comment, details: { bodyHash } }
  await auditContent(db, act)
  await refreshItem(db, itemId)
  const after = await readItem(db, itemId, staff)
  return after ? toItem(db, after, staff, bank.nowMs) : refuse('CONTENT.UNKNOWN')
}
