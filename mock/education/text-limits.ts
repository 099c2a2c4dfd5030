import type { Finding } from './finding'

/** The largest text that is read, in characters. */
const mostCharacters = 200_000

/** The longest run of lines without a blank one between them. Parsers take time with its square: this one half a second for 10,000 of marks. */
const mostInOneBlock = 5_000

/** How deep lists and quotes may lie in one another. */
export const deepest = 8

/** The first place at which a text is larger, longer or deeper than is read, or null. Looked for before the text is parsed. */
export function firstBeyondLimits(text: string): Finding | null {
  if (text.length > mostCharacters) return { line: 1, column: 1, what: `more than ${mostCharacters} characters` }
  const indents: number[] = []
  let inBlock = 0
  for (const [index, line] of text.split('\n').entries()) {
    const isBlank = line.trim() === ''
    inBlock = isBlank ? 0 : inBlock + line.length + 1
    if (inBlock > mostInOneBlock) return { line: index + 1, column: 1, what: `more than ${mostInOneBlock} characters without a blank line` }
    const column = isBlank ? null : tooDeepAt(line, indents)
    if (column !== null) return { line: index + 1, column, what: tooDeep }
  }
  return null
}

/** What is wrong with a text whose lists and quotes lie too deep. */
export const tooDeep = `lists and quotes more than ${deepest} deep`

/** What opens a quote or a list at the beginning of a line. */
const marker = /[ \t]*(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y

/** Where a line goes too deep, when it does: its quotes, and the lists that are open at the indentation of its marks. */
function tooDeepAt(line: string, indents: number[]): number | null {
  let quotes = 0
  marker.lastIndex = 0
  for (let found = marker.exec(line); found; found = marker.exec(line)) {
    const at = marker.lastIndex - (found[1]?.length ?? 0)
    if (found[1] === '>') quotes += 1
    else {
      while ((indents.at(-1) ?? -1) >= at) indents.pop()
      indents.push(at)
    }
    if (quotes + indents.length > deepest) return at + 1
  }
  return null
}
