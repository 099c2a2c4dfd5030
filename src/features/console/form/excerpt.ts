/** How much of a text is shown on either side of the words, in characters. */
const reach = 18

/** The words from `start` to `end` of a text (UTF-16 units, `end` excluded) with a little of what stands around them in their paragraph. */
export function excerptAt(text: string, start: number, end: number): { before: string; words: string; after: string } {
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const paragraphEnd = lineEnd === -1 ? text.length : lineEnd
  const from = Math.max(paragraphStart, start - reach)
  const to = Math.min(paragraphEnd, end + reach)
  return {
    before: `${from > paragraphStart ? '…' : ''}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < paragraphEnd ? '…' : ''}`,
  }
}
