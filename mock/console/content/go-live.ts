import { takeStep } from '../../../src/domain/publishing/transitions'
import type { Db } from '../../db/tables'
import type { AuditedStaff } from '../audit'
import { problemsOf } from '../problems/problems-of'
import { putUp } from '../publish/publish'
import { bannedIn } from './lint-content'
import { auditContent } from './content-audit'
import { hashContent } from './hash-content'
import { readFacts } from './read-facts'
import { contentOf, refreshItem, updateVersion, type StoredItem } from './store'

/** Why an approved version cannot go out. */
export type NotLive = 'CHANGED' | 'PROBLEMS' | 'BANNED'

/**
 * Why a version cannot go out now, if anything: its words are not those that were approved, whoever changed them and how, or
 * something has become a problem since.
 */
export async function reasonNotLive(db: Db, stored: StoredItem, nowMs: number): Promise<NotLive | null> {
  const content = contentOf(stored.item, stored.newest)
  if (stored.newest.approvedHash !== hashContent(content)) return 'CHANGED'
  if (problemsOf(content, await readFacts(db, stored, nowMs)).length > 0) return 'PROBLEMS'
  return bannedIn(content).length > 0 ? 'BANNED' : null
}

/** Gives the newest version to customers, in place of the one they had. */
export async function goLive(db: Db, { item, newest, published }: StoredItem, staff: AuditedStaff, nowMs: number): Promise<void> {
  if (published && 'to' in takeStep(published.state, 'supersede', 'clock')) await updateVersion(db, published.id, { state: 'ARCHIVED' })
  await updateVersion(db, newest.id, { state: 'PUBLISHED', publishAtMs: null, publishedAtMs: nowMs })
  await putUp(db, contentOf(item, newest), { subjectId: item.subjectId, branchId: item.branchId, nowMs, number: newest.number })
  await auditContent(db, { staff, nowMs, itemId: item.id, versionNumber: newest.number, action: 'publish' })
  await refreshItem(db, item.id)
}
