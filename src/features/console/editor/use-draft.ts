import { useCallback, useEffect, useRef, useState } from 'react'
import { useSaveContent } from '../../../api/console/content'
import { useApi } from '../../../api/context'
import type { Content, ContentItem } from '../../../contract/console/content'
import { asFailure } from '../../../i18n/failure'
import { dropDraft, keepDraft } from './kept-drafts'
import { beginning, conflictOf, type Conflict, type SaveState } from './save-state'

/** How long after the last key the draft is saved. */
const quietMs = 1_200
/** How soon a save that did not get through is tried again. */
const retryMs = 8_000

/** When to save next: after a rest, again after a failure that may pass, never while somebody must decide. */
function waitMs(state: SaveState): number | null {
  if (state.phase === 'waiting') return quietMs
  return state.phase === 'kept' && asFailure(state.error).kind !== 'refused' ? retryMs : null
}

type Saver = {
  item: ContentItem
  first: Content
  onState: (state: SaveState) => void
}

/** Saves what is newest, one save at a time; what was typed meanwhile follows at once. */
function useSaver({ item, first, onState }: Saver) {
  const { mutateAsync } = useSaveContent(item.id)
  // What a save under way must see as it is then, not as it was when it began.
  const now = useRef({ content: first, revision: item.version.revision, saving: null as Promise<boolean> | null })
  const save = useCallback(async (): Promise<boolean> => {
    const sent = now.current.content
    onState({ phase: 'saving' })
    try {
      const { version } = await mutateAsync({ revision: now.current.revision, content: sent })
      now.current.revision = version.revision
      if (now.current.content !== sent) return await save()
      dropDraft(item.id)
      onState({ phase: 'saved', at: version.savedAt })
      return true
    } catch (error) {
      const conflict = conflictOf(error)
      // Their words are mine: a save whose answer was lost.
      if (conflict && JSON.stringify(conflict.content) === JSON.stringify(sent)) {
        now.current.revision = conflict.revision
        return await save()
      }
      onState(conflict ? { phase: 'conflict', conflict } : { phase: 'kept', error })
      return false
    }
  }, [item.id, mutateAsync, onState])
  const flush = useCallback((): Promise<boolean> => {
    now.current.saving ??= save().finally(() => (now.current.saving = null))
    return now.current.saving
  }, [save])
  return { now, flush }
}

/** An item's content while it is edited: saved by itself when the typing rests, and kept on the device until the bank has it. */
export function useDraft(item: ContentItem, staffId: string) {
  const { nowMs } = useApi()
  const [first] = useState(() => beginning(item, staffId))
  const [content, setContent] = useState(first.content)
  const [state, setState] = useState<SaveState>(first.state)
  const { now, flush } = useSaver({ item, first: first.content, onState: setState })

  const change = (next: Content) => {
    now.current.content = next
    setContent(next)
    setState((before) => (before.phase === 'conflict' ? before : { phase: 'waiting' }))
    keepDraft(item.id, { staffId, revision: now.current.revision, content: next, atMs: nowMs() })
  }
  const wait = waitMs(state)
  useEffect(() => {
    if (wait === null) return
    const timer = setTimeout(() => void flush(), wait)
    return () => clearTimeout(timer)
    // every key begins the rest anew, and every failure the wait
  }, [content, state, wait, flush])

  /** Ends a conflict with a choice made with both in sight. */
  const settle = ({ revision }: Conflict, chosen: Content) => {
    now.current.revision = revision
    change(chosen)
    void flush()
  }
  /** What the bank answered a step with is what is edited from now on. */
  const adopt = ({ version }: ContentItem) => {
    now.current = { ...now.current, content: version.content, revision: version.revision }
    setContent(version.content)
    setState({ phase: 'untouched' })
  }
  const isSaved = state.phase === 'untouched' || state.phase === 'saved'
  /** Whether the bank has everything; saves first what it has not. */
  const settled = () => (isSaved ? Promise.resolve(true) : state.phase === 'conflict' ? Promise.resolve(false) : flush())
  const isRestored = first.isRestored && state.phase !== 'saved'
  return { content, change, state, isRestored, settle, adopt, settled, revisionNow: () => now.current.revision }
}

export type Draft = ReturnType<typeof useDraft>
