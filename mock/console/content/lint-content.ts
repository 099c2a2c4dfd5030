import type { Content, LintFinding } from '../../../src/contract/console/content'
import { lintCopy } from '../../../src/domain/copy-lint/lint-copy'
import common from '../../events/files/common.json'

type Field = { path: string; language: string; text: string; isQuiz: boolean }

const languages = ['zh-CN', 'zh-HK', 'en'] as const

/** Every text that customers read. Names of sources are not the bank's own words. */
function textsIn(value: unknown, path: string, isQuiz: boolean): Field[] {
  if (typeof value !== 'object' || value === null) return []
  if (languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string'))
    return languages.map((language) => ({
      ...{ path: `${path}.${language}`, language, isQuiz, text: String((value as Record<string, unknown>)[language]) },
    }))
  return Object.entries(value)
    .filter(([name]) => name !== 'sources')
    .flatMap(([name, part]) => textsIn(part, path === '' ? name : `${path}.${name}`, isQuiz || name === 'questions'))
}

/** The bank's risk statement stands with an event that has risk, so that it counts as said. */
const ownStatement = 'riskStatement'

/** What the bank-marketing rules say against content, field by field in each language. Whether a statement is missing is asked of a language's texts together. */
export function lintContent({ kind, body }: Content): LintFinding[] {
  const all = textsIn(body, '', false)
  const statement = kind === 'event' && 'hasRisk' in body && body.hasRisk ? common.riskStatement : null
  return [false, true].flatMap((isQuiz) =>
    languages.flatMap((language) => {
      const own = all.filter((field) => field.language === language && field.text !== '' && field.isQuiz === isQuiz)
      if (own.length === 0) return []
      const said = Object.fromEntries(own.map(({ path, text }) => [path, text]))
      const fields = statement === null || isQuiz ? said : { ...said, [ownStatement]: statement[language] }
      return lintCopy({ kind: isQuiz && kind === 'course' ? 'question' : kind, fields })
        .filter(({ field }) => field !== ownStatement)
        .map(({ field: path, start, end, rule, severity, words, suggestion }) => ({ path, start, end, rule, severity, words, suggestion }))
    }),
  )
}

/** Those of the findings that stop content from being handed in. */
export const bannedIn = (content: Content): LintFinding[] => lintContent(content).filter(({ severity }) => severity === 'ban')
