import type { Block } from '../../src/contract/rich-text'
import { readMarkdown } from './read-markdown'

/** Texts read and kept, at most; then the memory starts afresh. */
const maxKept = 500

const kept = new Map<string, Block[]>()

/**
 * A stored text as blocks. It is read once for each process and text, so an edited one is read anew. @throws RangeError when it cannot be
 * read: whoever stores a text reads it first.
 */
export function readBlocks(markdown: string): Block[] {
  const found = kept.get(markdown)
  if (found) return found
  const read = readMarkdown(markdown)
  if (!read.isOk)
    throw new RangeError(`a stored text cannot be read: line ${read.finding.line}, column ${read.finding.column}: ${read.finding.what}`)
  if (kept.size >= maxKept) kept.clear()
  kept.set(markdown, read.blocks)
  return read.blocks
}

/** The words of blocks, without marks. */
export const plainText = (blocks: readonly Block[]): string =>
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
