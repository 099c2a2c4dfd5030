import type { ContentItem, ContentSummary, ContentVersion } from '../../../src/contract/console/content'
import { CHECKING_ROLES, EDITING_ROLES } from '../../../src/contract/console/roles'
import { WORK_STATES } from '../../../src/domain/publishing/states'
import { stepsFor, type Actor } from '../../../src/domain/publishing/transitions'
import { instantAt } from '../../clock'
import type { Db } from '../../db/tables'
import { problemsOf } from '../problems/problems-of'
import { countConcerned } from '../publish/publish-event'
import type { StaffCaller } from '../staff-session'
import { lintContent } from './lint-content'
import { readFacts } from './read-facts'
import { contentOf, isForked, type ItemRow, type StoredItem, type VersionRow } from './store'

const instantOrNull = (atMs: number | null) => (atMs === null ? null : instantAt(atMs))

/** A line of the list. */
export const toSummary = (item: ItemRow): ContentSummary => ({
  ...{ id: item.id, kind: item.kind, subjectId: item.subjectId, branchId: item.branchId, title: item.title },
  ...{ state: item.state, liveState: item.liveState, savedAt: instantAt(item.savedAtMs), savedBy: item.savedBy },
  ...{ startsAt: instantOrNull(item.startsAtMs), endsAt: instantOrNull(item.endsAtMs), publishAt: instantOrNull(item.publishAtMs) },
})

const toVersion = (item: ItemRow, version: VersionRow): ContentVersion => ({
  ...{ id: version.id, number: version.number, state: version.state, content: contentOf(item, version) },
  ...{ bodyHash: version.bodyHash, revision: version.revision, savedAt: instantAt(version.savedAtMs), savedBy: version.savedBy },
  ...{ makers: version.makers.map(({ name }) => name), comment: version.comment, checkedBy: version.checkedBy },
  ...{ publishAt: instantOrNull(version.publishAtMs), publishedAt: instantOrNull(version.publishedAtMs) },
})

/** A member of staff, as the one who acts on a version. */
export const actorOf = ({ role, staffId }: StaffCaller, { makers }: Pick<VersionRow, 'makers'>): Actor => ({
  canEdit: EDITING_ROLES.some((own) => own === role),
  canCheck: CHECKING_ROLES.some((own) => own === role),
  isMaker: makers.some(({ id }) => id === staffId),
})

/** An item as a member of staff sees it: with what is wrong with it, what they can do now, and what happened to it. */
export async function toItem(db: Db, stored: StoredItem, staff: StaffCaller, nowMs: number): Promise<ContentItem> {
  const { item, newest, live } = stored
  const isWork = WORK_STATES.includes(newest.state)
  const content = contentOf(item, newest)
  const actor = actorOf(staff, newest)
  const canFork = isForked(newest) && actor !== 'clock' && actor.canEdit
  const steps = stepsFor(newest.state, actor)
  return {
    ...toSummary(item),
    version: toVersion(item, newest),
    live: live && live.id !== newest.id ? toVersion(item, live) : null,
    liveActions: live && live.id !== newest.id ? [...stepsFor(live.state, actorOf(staff, live))] : [],
    problems: isWork ? problemsOf(content, await readFacts(db, stored, nowMs)) : [],
    findings: isWork ? lintContent(content) : [],
    actions: canFork ? ['edit', ...steps] : [...steps],
    signedUp: item.kind === 'event' ? await countConcerned(db, item.subjectId) : 0,
    history: await readHistory(db, item.id),
  }
}

async function readHistory(db: Db, itemId: string): Promise<ContentItem['history']> {
  const lines = await db
    .selectFrom('auditEntry')
    .select(['atMs', 'staffName', 'action', 'reason', 'details'])
    .where('subjectKind', '=', 'content')
    .where('subjectId', '=', itemId)
    .orderBy('seq', 'desc')
    .limit(50)
    .execute()
  return lines.map(({ atMs, staffName, action, reason, details }) => ({
    ...{ at: instantAt(atMs), staffName, action: action.slice('CONTENT.'.length).toLowerCase() },
    ...{ versionNumber: Number(details['version'] ?? 1), comment: reason },
  }))
}
