import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Nodes, Root, RootContent, Table } from 'mdast'
import type { Block } from '../../src/contract/rich-text'
import type { Finding } from './finding'
import { inlinesOf, visibleLines } from './read-inlines'
import { deepest, firstBeyondLimits, tooDeep } from './text-limits'

/** A text as blocks, with what could not be kept and where; or where and why it cannot be read at all. */
export type MarkdownRead =
  | { readonly isOk: true; readonly blocks: Block[]; readonly findings: readonly Finding[] }
  | { readonly isOk: false; readonly finding: Finding }

/**
 * Reads Markdown (CommonMark and tables) into the blocks of the contract. What they have no place for never gets into them: HTML, images,
 * links that are not https and everything unknown is dropped or becomes plain text, and is named with its place.
 */
export function readMarkdown(text: string): MarkdownRead {
  const beyond = firstBeyondLimits(text)
  if (beyond) return { isOk: false, finding: beyond }
  const root: Root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const findings: Finding[] = []
  const note: Note = (node, what) => void findings.push({ ...placeOf(node), what })
  const deep = firstDeeper(root, deepest)
  if (deep) return { isOk: false, finding: { ...placeOf(deep), what: tooDeep } }
  return { isOk: true, blocks: blocksOf(root.children, note), findings }
}

const placeOf = (node: Nodes) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 })

/** The first list or quote with more than so many around it, itself counted. */
function firstDeeper(node: Nodes, left: number): Nodes | null {
  const isContainer = node.type === 'list' || node.type === 'blockquote'
  if (isContainer && left === 0) return node
  if (!isContainer && node.type !== 'root' && node.type !== 'listItem') return null
  for (const child of node.children) {
    const deep = firstDeeper(child, isContainer ? left - 1 : left)
    if (deep) return deep
  }
  return null
}

/** Says what of a node could not be kept. */
export type Note = (node: Nodes, what: string) => void

const blocksOf = (nodes: readonly RootContent[], note: Note): Block[] => nodes.flatMap((node) => blockOf(node, note))

function blockOf(node: RootContent, note: Note): Block | Block[] {
  switch (node.type) {
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) note(node, `a heading of level ${node.depth}, shown as level ${node.depth === 1 ? 2 : 3}`)
      return { kind: 'heading', level: node.depth <= 2 ? 2 : 3, inlines: inlinesOf(node.children, note) }
    case 'paragraph': {
      const inlines = inlinesOf(node.children, note)
      return inlines.length > 0 ? { kind: 'paragraph', inlines } : []
    }
    case 'list': {
      const items = node.children.map(({ children }) => blocksOf(children, note))
      return { kind: 'list', isOrdered: node.ordered === true, start: node.start ?? 1, items }
    }
    case 'blockquote':
      return { kind: 'quote', blocks: blocksOf(node.children, note) }
    case 'table':
      return tableOf(node, note)
    case 'thematicBreak':
      return { kind: 'rule' }
    case 'code':
      note(node, 'a block of code, shown as a paragraph')
      return { kind: 'paragraph', inlines: [{ kind: 'text', text: visibleLines(node.value), marks: ['code'] }] }
    default:
      note(node, node.type === 'html' ? 'HTML, left out' : `${node.type}, left out`)
      return []
  }
}

/** Every row as long as the head. */
function tableOf({ align, children: [head, ...rows] }: Table, note: Note): Block {
  const cells = (head?.children ?? []).map(({ children }) => inlinesOf(children, note))
  return {
    kind: 'table',
    aligns: cells.map((_, column) => align?.[column] ?? null),
    head: cells,
    rows: rows.map((row) => cells.map((_, column) => inlinesOf(row.children[column]?.children ?? [], note))),
  }
}
