import type { Found } from '../../../contract/learning-search'
import { atArticle, atItem, atTerm } from '../paths'

/** The longest query that the bank takes, in characters. */
export const MOST_CHARACTERS = 50

/** A query as it is sent: without white space at its ends, and no longer than the bank takes. */
export const queryOf = (typed: string): string => typed.trim().slice(0, MOST_CHARACTERS).trim()

const kinds: readonly Found['kind'][] = ['article', 'course', 'chapter', 'term']

/** What was found, by kind; the kind of the best result first, and in each the bank's order. */
export function groupsOf(results: readonly Found[]): { kind: Found['kind']; results: Found[] }[] {
  const byBest = [...new Set([...results.map(({ kind }) => kind), ...kinds])]
  return byBest.map((kind) => ({ kind, results: results.filter((each) => each.kind === kind) })).filter((group) => group.results.length > 0)
}

/** Where a result is read. */
export function pathOf({ kind, id, courseId }: Found): string {
  if (kind === 'article') return atArticle(id)
  if (kind === 'term') return atTerm(id)
  return kind === 'chapter' && courseId !== null ? atItem({ kind: 'course', id: courseId }, id) : atItem({ kind: 'course', id })
}

/** A piece of a snippet. */
export type Piece = { text: string; isMatch: boolean }

/** A snippet cut at its matches. */
export function piecesOf({ text, matches }: Found['snippet']): Piece[] {
  const ends = [0, ...matches.flat(), text.length]
  return ends
    .slice(1)
    .map((to, place) => ({ text: text.slice(ends[place], to), isMatch: place % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
