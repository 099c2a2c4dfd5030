import { randomUUID } from 'node:crypto'
import type { InputOf } from '../../../src/contract/endpoint'
import type { saveContent } from '../../../src/contract/console/content-work'
import { differenceOf } from '../../../src/domain/publishing/difference'
import { takeStep } from '../../../src/domain/publishing/transitions'
import { instantAt } from '../../clock'
import type { Context } from '../../http/handle'
import { refuse } from '../../http/refusal'
import type { StaffCaller } from '../staff-session'
import { auditContent } from './content-audit'
import { hashContent } from './hash-content'
import { contentOf, insertVersion, isForked, readItem, refreshItem, updateVersion, type StoredItem, type VersionRow } from './store'
import { actorOf, toItem } from './to-item'

type Save = InputOf<typeof saveContent>
type StaffContext = Context<'staff'>

/** Saves what somebody edited on the version that they looked at. A save that was done already is answered as if it were done now. */
export async function save({ db, bank, session: staff }: StaffContext, { itemId, revision, content }: Save) {
  const stored = await readItem(db, itemId, staff, { isLocked: true })
  if (!stored) return refuse('CONTENT.UNKNOWN')
  const { item, newest, last } = stored
  if (content.kind !== item.kind) return refuse('CONTENT.KIND')
  const bodyHash = hashContent(content)
  if (newest.revision !== revision && newest.bodyHash !== bodyHash) return conflictWith(stored)
  if (newest.bodyHash !== bodyHash) {
    const saved = { body: content.body, bodyHash, savedAtMs: bank.nowMs, savedBy: staff.name }
    const isNew = isForked(newest)
    const step = isNew ? { to: 'DRAFT' as const } : takeStep(newest.state, 'edit', actorOf(staff, newest))
    if (!('to' in step)) return refuse('CONTENT.STATE')
    const number = isNew ? last.number + 1 : newest.number
    if (isNew) await insertVersion(db, { ...forkOf(itemId, last), ...saved, makers: makersWith([], staff) })
    else await updateVersion(db, newest.id, { ...saved, ...rewritten(newest), state: step.to, makers: makersWith(newest.makers, staff) })
    const paths = differenceOf(newest.body, content.body).map(({ path }) => path)
    const details = { fields: paths.slice(0, 50) }
    await auditContent(db, { staff, nowMs: bank.nowMs, itemId, versionNumber: number, action: 'edit', details })
    await refreshItem(db, itemId)
  }
  const after = await readItem(db, itemId, staff)
  return after ? toItem(db, after, staff, bank.nowMs) : refuse('CONTENT.UNKNOWN')
}

function conflictWith({ item, newest }: StoredItem) {
  const { savedBy: staffName, savedAtMs, revision } = newest
  return refuse('CONTENT.CONFLICT', { conflict: { staffName, at: instantAt(savedAtMs), revision, content: contentOf(item, newest) } })
}

/** What other words take with them: whatever was decided about the old ones. What a reviewer asked for stays in sight. */
const rewritten = ({ revision }: VersionRow) => ({ revision: revision + 1, approvedHash: null, publishAtMs: null, checkedBy: null })

const makersWith = (makers: VersionRow['makers'], { staffId, name }: StaffCaller) =>
  makers.some(({ id }) => id === staffId) ? makers : [...makers, { id: staffId, name }]

/** A new version of what is live. Revisions go on counting, so that an old page can never save over a new version. */
const forkOf = (itemId: string, { number, revision }: StoredItem['last']) => ({
  ...{ id: randomUUID(), itemId, number: number + 1, state: 'DRAFT' as const, revision: revision + 1 },
  ...{ approvedHash: null, checkedBy: null, comment: null, publishAtMs: null, publishedAtMs: null },
})
