import { createContext, useContext, type ReactNode } from 'react'
import type { ConsoleOptions } from '../../../contract/console/options'
import type { LintFinding } from '../../../contract/console/content'
import type { Language } from '../../../i18n/message'
import type { Field } from './field'
import type { Json, JsonObject } from './json'

/** What is wrong with a field, in words. */
export type Problem = { path: string; words: string }

/** What the fields of one form share. */
export type FormState = {
  draft: JsonObject
  change: (path: string, value: Json) => void
  /** The language whose texts are being written. */
  language: Language
  isReadOnly: boolean
  problems: readonly Problem[]
  findings: readonly LintFinding[]
  options: ConsoleOptions
  /** Draws fields below a path: a list or a part draws its own by it. */
  drawFields: (fields: readonly Field[], base: string) => ReactNode
}

const FormContext = createContext<FormState | null>(null)

export const FormProvider = FormContext.Provider

/** @throws Error outside FormProvider: a fault of ours. */
export function useForm(): FormState {
  const form = useContext(FormContext)
  if (!form) throw new Error('useForm needs a FormProvider above it')
  return form
}

/** What is said against a field. */
export function problemsAt(problems: readonly Problem[], path: string): readonly Problem[] {
  return problems.filter((problem) => problem.path === path)
}
