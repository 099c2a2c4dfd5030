import type { InputOf } from '../../../src/contract/endpoint'
import type { moveContent } from '../../../src/contract/console/content-work'
import { takeStep } from '../../../src/domain/publishing/transitions'
import type { Context } from '../../http/handle'
import { refuse } from '../../http/refusal'
import { problemsOf } from '../problems/problems-of'
import { putUp, takeDown } from '../publish/publish'
import { auditContent } from './content-audit'
import { goLive, reasonNotLive } from './go-live'
import { bannedIn } from './lint-content'
import { readFacts } from './read-facts'
import { contentOf, isLive, readItem, refreshItem, updateVersion, type StoredItem, type VersionRow } from './store'
import { actorOf, toItem } from './to-item'

type Move = InputOf<typeof moveContent>
type StaffContext = Context<'staff'>

/** Takes an item's newest version to its next state. */
export async function move(context: StaffContext, wish: Move) {
  const { db, bank, session: staff } = context
  const stored = await readItem(db, wish.itemId, staff, { isLocked: true })
  if (!stored) return refuse('CONTENT.UNKNOWN')
  if (stored.newest.revision !== wish.revision) return refuse('CONTENT.CHANGED')
  const moved = wish.version === 'live' ? stored.live : stored.newest
  if (!moved) return refuse('CONTENT.STATE')
  const step = takeStep(moved.state, wish.action, actorOf(staff, moved))
  if (!('to' in step)) return refuse('CONTENT.STATE')
  const refusal = await refusalOf(context, stored, moved, wish)
  if (refusal) return refusal
  if (wish.action === 'publish') await goLive(db, stored, staff, bank.nowMs)
  else await take(context, stored, moved, { ...wish, to: step.to })
  const after = await readItem(db, wish.itemId, staff)
  return after ? toItem(db, after, staff, bank.nowMs) : refuse('CONTENT.UNKNOWN')
}

type Taken = Move & { to: VersionRow['state'] }

async function take({ db, bank, session: staff }: StaffContext, { item, newest }: StoredItem, moved: VersionRow, taken: Taken) {
  const { action, publishAt, reason, to } = taken
  const publishAtMs = action === 'schedule' && publishAt !== undefined ? Date.parse(publishAt) : null
  await updateVersion(db, moved.id, { state: to, publishAtMs })
  const publication = {
    ...{ subjectId: item.subjectId, branchId: item.branchId, nowMs: bank.nowMs, number: moved.number },
    ...(reason !== undefined && { reason }),
  }
  if (action === 'resume') await putUp(db, contentOf(item, moved), publication)
  if (isLive(moved) && (action === 'pause' || action === 'end' || action === 'cancel')) await takeDown(db, item.kind, action, publication)
  // What was called off does not come back by a version that was under way.
  if (action === 'cancel' && isLive(moved) && newest.id !== moved.id)
    await updateVersion(db, newest.id, { state: 'CANCELLED', publishAtMs: null })
  const details = publishAt === undefined ? {} : { publishAt }
  const act = { staff, nowMs: bank.nowMs, itemId: item.id, versionNumber: moved.number, action, comment: reason, details }
  await auditContent(db, act)
  await refreshItem(db, item.id)
}

/** What speaks against a step that the state would allow. */
async function refusalOf({ db, bank }: StaffContext, stored: StoredItem, moved: VersionRow, { action, publishAt, reason }: Move) {
  if (action === 'submit') return refusalOfWords({ db, bank }, stored)
  if (action === 'schedule') return isTimeGood(stored, publishAt, bank.nowMs) ? null : refuse('CONTENT.PUBLISH_TIME')
  if (action === 'publish') return refusalOfApproved({ db, bank }, stored)
  const isCalledOff = action === 'cancel' && stored.item.kind === 'event' && isLive(moved)
  return isCalledOff && reason === undefined ? refuse('CONTENT.REASON') : null
}

/** Problems and banned words, each at its field. */
export async function refusalOfWords({ db, bank }: Pick<StaffContext, 'db' | 'bank'>, stored: StoredItem) {
  const content = contentOf(stored.item, stored.newest)
  const problems = problemsOf(content, await readFacts(db, stored, bank.nowMs))
  if (problems.length > 0) return refuse('CONTENT.PROBLEMS', { fields: problems.map(({ path, code }) => ({ path, message: code })) })
  const banned = bannedIn(content)
  return banned.length > 0 ? refuse('CONTENT.BANNED', { fields: banned.map(({ path, rule }) => ({ path, message: rule })) }) : null
}

/** Words that are not those approved lose the approval, whoever changed them: the editor must hand them in again. */
async function refusalOfApproved(context: Pick<StaffContext, 'db' | 'bank'>, stored: StoredItem) {
  const { db, bank } = context
  const reason = await reasonNotLive(db, stored, bank.nowMs)
  if (reason === null) return null
  if (reason !== 'CHANGED') return refusalOfWords(context, stored)
  await updateVersion(db, stored.newest.id, { state: 'DRAFT', approvedHash: null, publishAtMs: null })
  await refreshItem(db, stored.item.id)
  return refuse('CONTENT.CHANGED')
}

/** A publication lies ahead, and before what it announces begins or is over. */
function isTimeGood({ item, newest }: StoredItem, publishAt: string | undefined, nowMs: number): boolean {
  const atMs = publishAt === undefined ? NaN : Date.parse(publishAt)
  const content = contentOf(item, newest)
  const before = content.kind === 'event' ? content.body.startsAt : content.kind === 'banner' ? content.body.until : null
  return atMs > nowMs && (before === null || atMs < Date.parse(before))
}
