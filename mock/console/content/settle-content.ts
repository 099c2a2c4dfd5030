import { takeStep } from '../../../src/domain/publishing/transitions'
import type { Db } from '../../db/tables'
import { theClock } from '../audit'
import { takeDown } from '../publish/publish'
import { auditContent } from './content-audit'
import { goLive, reasonNotLive, type NotLive } from './go-live'
import { readItem, refreshItem, updateVersion, type StoredItem } from './store'

const headOffice = { branchId: null }

/**
 * Does what time has done to content: what was scheduled goes out, what is over ends. Each item in a transaction of its own, under its lock, so
 * that several processes may look at once and it is done once.
 */
export async function settleContent(db: Db, nowMs: number): Promise<void> {
  const due = await db
    .selectFrom('contentItem')
    .select('id')
    .where((where) =>
      where.or([
        where('publishAtMs', '<=', nowMs),
        where.and([where('endsAtMs', '<=', nowMs), where('liveState', 'in', ['PUBLISHED', 'PAUSED'])]),
      ]),
    )
    .orderBy('id')
    .execute()
  for (const { id } of due)
    await db.transaction().execute(async (trx) => {
      const stored = await readItem(trx, id, headOffice, { isLocked: true })
      if (stored) await settleItem(trx, stored, nowMs)
    })
}

async function settleItem(db: Db, stored: StoredItem, nowMs: number): Promise<void> {
  const { item, newest } = stored
  if (newest.publishAtMs !== null && newest.publishAtMs <= nowMs && 'to' in takeStep(newest.state, 'publish', 'clock')) {
    const reason = await reasonNotLive(db, stored, nowMs)
    if (reason) await giveBack(db, stored, reason, nowMs)
    else await goLive(db, stored, theClock, nowMs)
  }
  const after = await readItem(db, item.id, headOffice)
  if (after?.live && after.item.endsAtMs !== null && after.item.endsAtMs <= nowMs) await endLive(db, after, nowMs)
}

const wordsFor: Readonly<Record<NotLive, string>> = {
  CHANGED: '到发布时间时，内容与审核通过的不一致，未发布，请重新提交。',
  PROBLEMS: '到发布时间时，内容已有不能发布的问题（例如时间已过），未发布，请修改后重新提交。',
  BANNED: '到发布时间时，内容含禁用词，未发布，请修改后重新提交。',
}

/** What cannot go out any more goes back to its editor, with why. */
async function giveBack(db: Db, { item, newest }: StoredItem, reason: NotLive, nowMs: number): Promise<void> {
  const comment = wordsFor[reason]
  await updateVersion(db, newest.id, { state: 'RETURNED', publishAtMs: null, approvedHash: null, comment })
  await auditContent(db, { staff: theClock, nowMs, itemId: item.id, versionNumber: newest.number, action: 'return', comment })
  await refreshItem(db, item.id)
}

async function endLive(db: Db, { item, live }: StoredItem, nowMs: number): Promise<void> {
  if (!live) return
  await updateVersion(db, live.id, { state: 'ENDED' })
  await takeDown(db, item.kind, 'end', { subjectId: item.subjectId, branchId: item.branchId, nowMs, number: live.number })
  await auditContent(db, { staff: theClock, nowMs, itemId: item.id, versionNumber: live.number, action: 'end' })
  await refreshItem(db, item.id)
}
