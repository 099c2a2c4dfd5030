import { useState } from 'react'
import type { Content, ContentItem } from '../../../contract/console/content'
import type { ConsoleOptions } from '../../../contract/console/options'
import type { Language } from '../../../i18n/message'
import { drawFields } from '../form/FieldView'
import type { FormState } from '../form/form-context'
import { withValue, type Json, type JsonObject } from '../form/json'
import { useDraft } from './use-draft'
import { useFaults } from './use-faults'

/** States that are edited as they are; in the others one says first that a new version, or a new check, is wanted. */
const openStates = ['DRAFT', 'RETURNED']

/** An item being edited: its draft, what is said against it, and what its form needs. */
export function useEditor(item: ContentItem, options: ConsoleOptions, staffId: string) {
  const draft = useDraft(item, staffId)
  const [language, setLanguage] = useState<Language>('zh-CN')
  const [unlockedState, setUnlockedState] = useState<string | null>(null)
  const { state } = item.version
  const isUnlocked = openStates.includes(state) || unlockedState === state
  const isReadOnly = !isUnlocked || !item.actions.includes('edit')
  const faults = useFaults(item, draft.content, isReadOnly)
  const body = draft.content.body as unknown as JsonObject
  // The fields follow the contract of their kind, and the bank checks every save.
  const change = (path: string, value: Json) => draft.change({ ...draft.content, body: withValue(body, path, value) } as unknown as Content)
  const { shown: problems, findings } = faults
  const form: FormState = { draft: body, change, language, isReadOnly, options, problems, findings, drawFields }
  return { draft, form, faults, language, setLanguage, isReadOnly, unlock: () => setUnlockedState(state) }
}
