/** A text in one language in which words are looked for. `body` may be empty. */
export type SearchText = { readonly title: string; readonly summary: string; readonly body: string }

/** Where the words stand in a text, cut out of it. Matches are `[from, to)` in `text`. */
export type Snippet = { readonly text: string; readonly matches: readonly (readonly [number, number])[] }

/** What a word is worth where it stands; a title that is all that was asked for is worth more. */
const WORTH = { title: 8, summary: 3, body: 1 } as const
const WHOLE_TITLE = 8
const TITLE_BEGINS = 2

/** How much of a text a snippet shows before the first match and in all, in characters. */
const LEAD = 16
const SNIPPET = 72

/** Half-width, lower case, and as long as before, so that places stay where they are. */
const fold = (text: string): string =>
  Array.from(text, (char) => {
    const folded = char.normalize('NFKC').toLowerCase()
    return folded.length === char.length ? folded : char
  }).join('')

const isWordChar = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char)

/** The words of a query: what white space and punctuation part. */
export const wordsOf = (query: string): string[] => [...new Set(fold(query).split(/[\s\p{P}\p{S}]+/u))].filter((word) => word !== '')

/** Where a word begins in a folded text. Latin words and figures are found from their beginning: `fund` in `funds`, not in `refund`. */
function placesOf(word: string, folded: string): number[] {
  const places: number[] = []
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
    if (!isWordChar(word[0]) || !isWordChar(folded[at - 1])) places.push(at)
  return places
}

/** How well a text answers a query, more being better; 0 when a word of it is missing. */
export function relevanceOf(text: SearchText, query: string): number {
  const words = wordsOf(query)
  const title = fold(text.title)
  const fields = [
    [title, WORTH.title],
    [fold(text.summary), WORTH.summary],
    [fold(text.body), WORTH.body],
  ] as const
  const perWord = words.map((word) => fields.reduce((sum, [field, worth]) => sum + (placesOf(word, field).length > 0 ? worth : 0), 0))
  if (words.length === 0 || perWord.some((worth) => worth === 0)) return 0
  const whole = words.join(' ')
  const bonus = title === whole ? WHOLE_TITLE : title.startsWith(whole) ? TITLE_BEGINS : 0
  return perWord.reduce((sum, worth) => sum + worth, bonus)
}

/** The piece of a text in which the first of the query's words stands: of its summary, else of its body, else how the summary begins. */
export function snippetOf({ summary, body }: SearchText, query: string): Snippet {
  const words = wordsOf(query)
  const firstIn = (text: string) => Math.min(...words.flatMap((word) => placesOf(word, fold(text))))
  const text = Number.isFinite(firstIn(summary)) || !Number.isFinite(firstIn(body)) ? summary : body
  const first = firstIn(text)
  const from = Number.isFinite(first) ? Math.max(0, first - LEAD) : 0
  const cut = text.slice(from, from + SNIPPET)
  const [before, after] = [from > 0 ? '…' : '', from + SNIPPET < text.length ? '…' : '']
  const matches = words.flatMap((word) =>
    placesOf(word, fold(cut)).map((at): [number, number] => [at + before.length, at + before.length + word.length]),
  )
  return { text: `${before}${cut}${after}`, matches: withoutOverlaps(matches) }
}

function withoutOverlaps(matches: readonly [number, number][]): [number, number][] {
  const apart: [number, number][] = []
  for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1)
    if (last && from < last[1]) last[1] = Math.max(last[1], to)
    else apart.push([from, to])
  }
  return apart
}
