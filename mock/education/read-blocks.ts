import type { Block } from '../../src/contract/rich-text'
import { refuse } from '../http/refusal'
import { readMarkdown, type MarkdownRead } from './read-markdown'

/** Texts read and kept, at most; then the memory starts afresh. */
const maxKept = 500

const kept = new Map<string, MarkdownRead>()

/** A stored text as it was read: once for each process and text, so that an edited one is read anew. */
function readOnce(markdown: string): MarkdownRead {
  const found = kept.get(markdown)
  if (found) return found
  const read = readMarkdown(markdown)
  if (kept.size >= maxKept) kept.clear()
  kept.set(markdown, read)
  return read
}

/** A stored text as blocks, or the refusal that names the place at which it cannot be read. */
export function readBlocks(markdown: string) {
  const read = readOnce(markdown)
  if (read.isOk) return read.blocks
  const { line, column, what } = read.finding
  return refuse('LEARNING.UNREADABLE', { detail: `line ${line}, column ${column}: ${what}` })
}

/** The words of a stored text; none when it cannot be read. */
export function wordsIn(markdown: string): string {
  const read = readOnce(markdown)
  return read.isOk ? plainText(read.blocks) : ''
}

/** The words of blocks, without marks. */
const plainText = (blocks: readonly Block[]): string =>
  blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ')

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.inlines)
    case 'list':
      return block.items.map(plainText).join(' ')
    case 'quote':
      return plainText(block.blocks)
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.map(inlineText).join(' ')).join(' ')
    case 'rule':
      return ''
  }
}

type Inlines = Extract<Block, { kind: 'paragraph' }>['inlines']

const inlineText = (inlines: Inlines): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.runs.map(({ text }) => text).join(''))).join('')
