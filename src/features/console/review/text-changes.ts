/// <reference lib="es2022.intl" />
import { diffChars, diffWordsWithSpace } from 'diff'

/** A run of text: in both versions, or in one of them. */
export type Run = { text: string; in: 'both' | 'before' | 'after' }

/** Texts longer than this are compared by words, not by characters: the work grows with the product of their lengths. */
const mostCharacters = 2_000

/** Chinese has no spaces between its words: there the browser's own segmenter finds them. */
const words = () => new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** What was taken out of a text and what was put in, word by word, in reading order. */
export function changesIn(before: string, after: string): Run[] {
  const parts =
    typeof Intl.Segmenter === 'function'
      ? diffWordsWithSpace(before, after, { intlSegmenter: words() })
      : (before + after).length > mostCharacters
        ? diffWordsWithSpace(before, after)
        : diffChars(before, after)
  return parts.map(({ value, added, removed }) => ({ text: value, in: added ? 'after' : removed ? 'before' : 'both' }))
}
