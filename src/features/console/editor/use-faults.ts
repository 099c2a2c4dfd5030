import { useState } from 'react'
import { useChecks } from '../../../api/console/content'
import type { Content, ContentItem, LintFinding } from '../../../contract/console/content'
import type { Problem } from '../form/form-context'
import { problemWords } from '../form/problem-words'
import { labelOf } from '../kinds/label-of'
import { sectionsOf } from '../kinds/sections'
import { useResting } from './use-resting'

const restMs = 500

/** Something that stops the draft, with the name of its field. */
export type Fault = Problem & { label: string }

export type Faults = {
  /** What the form shows now: what is not filled in only once somebody wanted to hand it in. */
  shown: readonly Problem[]
  findings: readonly LintFinding[]
  /** Everything that stops it, the banned words too. */
  all: readonly Fault[]
  isAsked: boolean
  /** The bank has not yet looked at what was typed last. */
  isStale: boolean
  /** Shows everything. */
  ask: () => void
}

/** What the bank says against a draft as it is typed. */
export function useFaults(item: ContentItem, content: Content, isReadOnly: boolean): Faults {
  const [isAsked, setAsked] = useState(false)
  const resting = useResting(content, restMs)
  const checks = useChecks(item.id, resting, !isReadOnly)
  const { problems, findings } = (isReadOnly ? null : checks.data) ?? item
  const nameOf = (path: string) => labelOf(sectionsOf[item.kind], path)
  const worded = problems.map((problem) => ({
    path: problem.path,
    code: problem.code,
    words: problemWords(problem, nameOf),
    label: nameOf(problem.path),
  }))
  const banned = findings
    .filter(({ severity }) => severity === 'ban')
    .map(({ path, words }) => ({ path, words: words['zh-CN'], label: nameOf(path) }))
  return {
    shown: worded.filter(({ code }) => isAsked || code !== 'REQUIRED'),
    findings,
    all: [...worded, ...banned],
    isAsked,
    isStale: resting !== content || checks.isFetching,
    ask: () => setAsked(true),
  }
}
