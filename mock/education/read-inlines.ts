import type { PhrasingContent } from 'mdast'
import type { Inline, Run } from '../../src/contract/rich-text'
import type { Note } from './read-markdown'

type Mark = Run['marks'][number]

/** How deep emphasis may lie in emphasis; what is deeper is left out. */
const deepestEmphasis = 8

/** Inline nodes as runs of text and links. */
export function inlinesOf(nodes: readonly PhrasingContent[], note: Note): Inline[] {
  const inlines = nodes.flatMap((node) => inlineOf(node, { marks: [], depth: 0, note }))
  return joined(inlines)
}

/** What a node stands in. */
type Surroundings = { readonly marks: readonly Mark[]; readonly depth: number; readonly note: Note }

function childrenOf(node: PhrasingContent & { children: readonly PhrasingContent[] }, around: Surroundings, mark?: Mark): Inline[] {
  const { marks, depth, note } = around
  if (depth >= deepestEmphasis) {
    note(node, `more than ${deepestEmphasis} deep, left out`)
    return []
  }
  const all = mark && !marks.includes(mark) ? [...marks, mark] : marks
  return node.children.flatMap((child) => inlineOf(child, { marks: all, depth: depth + 1, note }))
}

function inlineOf(node: PhrasingContent, around: Surroundings): Inline[] {
  const { marks, note } = around
  const plain = (text: string, more: readonly Mark[] = []): Inline[] =>
    text === '' ? [] : [{ kind: 'text', text, marks: [...marks, ...more] }]
  const onInvisible = () => note(node, 'invisible control characters, left out')
  switch (node.type) {
    case 'text':
      return plain(readable(node.value, onInvisible))
    case 'inlineCode':
      return plain(readable(node.value, onInvisible), ['code'])
    case 'strong':
      return childrenOf(node, around, 'strong')
    case 'emphasis':
      return childrenOf(node, around, 'em')
    case 'break':
      return plain('\n')
    case 'link': {
      const children = childrenOf(node, around)
      const href = safeHref(node.url)
      if (href === null) note(node, 'a link that is not https, shown as text')
      return href === null ? children : [{ kind: 'link', href, runs: children.filter((child) => child.kind === 'text') }]
    }
    case 'image':
      note(node, 'an image, its description shown')
      return plain(readable(node.alt ?? '', () => {}))
    case 'linkReference':
      note(node, 'a link by reference, shown as text')
      return childrenOf(node, around)
    default:
      note(node, node.type === 'html' ? 'HTML, left out' : `${node.type}, left out`)
      return []
  }
}

/** An address that may be opened: https, with a host and without a name and password, which deceive. */
export function safeHref(url: string): string | null {
  if (!/^https:\/\//i.test(url) || !URL.canParse(url)) return null
  const { protocol, username, password, href } = new URL(url)
  return protocol === 'https:' && username === '' && password === '' ? href.replaceAll("'", '%27') : null
}

/** Controls that no reader sees, among them those that turn the direction of writing and so hide what a text says. */
const invisible = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** Lines without what no reader sees. */
export const visibleLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(invisible, ''))
    .join('\n')

/** A text as it is read: a line ends where the author broke it only between words, for Chinese has no space there. */
function readable(text: string, onInvisible: () => void): string {
  const flowing = text.replace(/[ \t]*\r?\n[ \t]*/g, (_, at: number) => (isWide(text[at - 1]) ? '' : ' '))
  const visible = flowing.replace(invisible, '')
  if (visible !== flowing) onInvisible()
  return visible
}

const isWide = (char: string | undefined) => char !== undefined && /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(char)

/** Neighbouring runs with the same marks as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (last?.kind === 'text' && inline.kind === 'text' && String(last.marks) === String(inline.marks)) last.text += inline.text
    else out.push({ ...inline })
  }
  return out
}
