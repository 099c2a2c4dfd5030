import { ApiError } from '../../../api/errors'
import { contentSchema, type Content, type ContentItem } from '../../../contract/console/content'
import * as z from '../../../contract/schema'
import { readKeptDraft } from './kept-drafts'

/** Somebody else saved since: who, when, and what. */
export type Conflict = { staffName: string; at: string; revision: number; content: Content }

/** Where a draft is. `kept`: on this device only, and why. */
export type SaveState =
  | { phase: 'untouched' }
  | { phase: 'waiting' }
  | { phase: 'saving' }
  | { phase: 'saved'; at: string }
  | { phase: 'kept'; error: unknown }
  | { phase: 'conflict'; conflict: Conflict }

/** Reads the conflict out of what a save threw; null when it was something else. */
export function conflictOf(error: unknown): Conflict | null {
  const told = error instanceof ApiError ? error.conflict : undefined
  const content = z.safeParse(contentSchema, told?.content)
  return told && content.success ? { ...told, content: content.data } : null
}

/** What an editor begins with: what was kept from last time is taken up where the bank still has what it was made from, else it is a conflict. */
export function beginning(item: ContentItem, staffId: string): { content: Content; isRestored: boolean; state: SaveState } {
  const kept = readKeptDraft(item.id, staffId)
  const { content, revision, savedAt: at, savedBy: staffName } = item.version
  if (!kept || JSON.stringify(kept.content) === JSON.stringify(content))
    return { content, isRestored: false, state: { phase: 'untouched' } }
  if (kept.revision === revision) return { content: kept.content, isRestored: true, state: { phase: 'waiting' } }
  return { content: kept.content, isRestored: true, state: { phase: 'conflict', conflict: { staffName, at, revision, content } } }
}
