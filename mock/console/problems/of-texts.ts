import type { ContentProblem } from '../../../src/contract/console/content'
import type { DraftText } from '../../../src/contract/console/texts'
import { safeHref } from '../../education/read-inlines'
import { problem } from './facts'

/** The longest text of each sort that fits its place on a phone, in characters. Illustrative. */
export const mostCharacters = { title: 80, summary: 300, name: 60, line: 200, terms: 600, paragraph: 800 } as const

const languages = ['zh-CN', 'zh-HK', 'en'] as const

/** What looks like a tag or a comment of HTML; `<10` and `1 < 2` do not. */
const html = /<[a-z!/?][^>]*>?/i

/** What is wrong with a text that customers read in three languages: each must be there. */
export const problemsOfText = (path: string, text: DraftText, most: number): ContentProblem[] =>
  languages.flatMap((language) => problemsOfString(`${path}.${language}`, text[language], most))

/** The same of a text that may be left out, in all languages or in none. */
export const problemsOfChosenText = (path: string, text: DraftText, most: number): ContentProblem[] =>
  languages.every((language) => text[language].trim() === '') ? [] : problemsOfText(path, text, most)

function problemsOfString(path: string, text: string, most: number): ContentProblem[] {
  const length = [...text].length
  return [
    ...(text.trim() === '' ? [problem(path, 'REQUIRED')] : []),
    ...(length > most ? [problem(path, 'TOO_LONG', { most, is: length })] : []),
    ...(html.test(text) ? [problem(path, 'HTML')] : []),
  ]
}

/** What is wrong with a count that must be there. */
export function problemsOfCount(path: string, count: number | null, least: number, most: number): ContentProblem[] {
  if (count === null) return [problem(path, 'REQUIRED')]
  return count < least || count > most ? [problem(path, 'OUT_OF_RANGE', { least, most })] : []
}

/** What is wrong with how many there are of something. */
export const problemsOfSize = (path: string, size: number, least: number, most = 1_000): ContentProblem[] =>
  size < least || size > most ? [problem(path, 'OUT_OF_RANGE', { least, most })] : []

/** What is wrong with an address on the web. */
export const problemsOfLink = (path: string, url: string): ContentProblem[] => (safeHref(url) === null ? [problem(path, 'LINK')] : [])

/** What is there twice. */
export const problemsOfIds = (path: string, ids: readonly string[], field = 'id', form = /^[a-z][a-zA-Z0-9-]{0,63}$/): ContentProblem[] =>
  ids.flatMap((id, at) => [
    ...(form.test(id) ? [] : [problem(`${path}.${at}.${field}`, 'REQUIRED')]),
    ...(ids.indexOf(id) === at ? [] : [problem(`${path}.${at}.${field}`, 'TWICE')]),
  ])
