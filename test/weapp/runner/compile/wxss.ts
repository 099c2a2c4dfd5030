import path from 'node:path/posix'
import { find, generate, parse, tokenize, walk, type CssNode, type List, type ListItem } from 'css-tree'
import type { AppManifest } from './app-manifest'
import type { AppSource } from './app-source'
import { builtinTags } from './builtin-tags'

const isBuiltin = new Set(builtinTags)

/** The app's style sheets as CSS. `styles.app` is app.wxss; a component's classes carry the prefix that `scopes` names for it. */
export type CompiledStyles = { readonly styles: Readonly<Record<string, string>>; readonly scopes: Readonly<Record<string, string>> }

/** Compiles app.wxss and the sheet of every page and component to CSS for the runner's view. */
export function compileStyles(app: AppSource, { pages, components, configs }: AppManifest): CompiledStyles {
  const scopes = Object.fromEntries(components.map((component, index) => [component, `c${index}`]))
  const styles: Record<string, string> = { app: compileSheet(app, 'app.wxss', '') }
  for (const page of pages) styles[page.path] = compileSheet(app, `${page.path}.wxss`, '')
  for (const component of components) {
    const isShared = configs[component]?.styleIsolation === 'shared'
    styles[component] = compileSheet(app, `${component}.wxss`, isShared ? '' : (scopes[component] ?? ''))
  }
  return { styles, scopes }
}

function compileSheet(app: AppSource, file: string, scope: string, seen = new Set<string>()): string {
  if (!app.has(file) || seen.has(file)) return ''
  seen.add(file)
  const source = app.read(file)
  checkBraces(app, file, source)
  const tree = parse(source, {
    positions: true,
    onParseError: ({ message, line, column }: { message: string; line: number; column: number }) =>
      app.diagnostics.push({ level: 'error', rule: 'wxss', file, message, line, column }),
  })
  const imported: string[] = []
  walk(tree, {
    enter(node, item, list) {
      if (node.type !== 'Atrule') return rewriteNode(node, item, list, scope)
      if (node.name === 'import' && node.prelude) {
        imported.push(importSheet(app, file, node.prelude, scope, seen))
        list?.remove(item)
      }
      // `from` and `to` are not elements
      return node.name?.endsWith('keyframes') ? this.skip : undefined
    },
  })
  walk(tree, (node, item, list) => rewriteLength(node, item, list))
  return imported.join('\n') + generate(tree)
}

function importSheet(app: AppSource, from: string, prelude: CssNode, scope: string, seen: Set<string>): string {
  const reference = String(find(prelude, ({ type }) => type === 'String' || type === 'Url')?.value ?? '')
  const target = reference.startsWith('/') ? reference.slice(1) : path.join(path.dirname(from), reference)
  if (!app.has(target)) app.diagnostics.push({ level: 'error', rule: 'wxss', file: from, message: `@import of missing ${reference}` })
  return compileSheet(app, target, scope, seen)
}

function rewriteNode(node: CssNode, item: ListItem, list: List | null, scope: string): void {
  if (node.type === 'TypeSelector' && node.name === 'page') node.name = 'body'
  else if (node.type === 'TypeSelector' && node.name && isBuiltin.has(node.name)) node.name = `wx-${node.name}`
  else if (node.type === 'ClassSelector' && scope) node.name = `${scope}--${node.name}`
  else if (node.type === 'PseudoClassSelector' && node.name === 'host' && scope) list?.replace(item, list.createItem(hostSelector(scope)))
}

function hostSelector(scope: string): CssNode {
  const name = { type: 'Identifier', name: 'wx-host' }
  return { type: 'AttributeSelector', name, matcher: '=', value: { type: 'String', value: scope }, flags: null } as unknown as CssNode
}

/** 750 rpx are the width of the screen. */
function rewriteLength(node: CssNode, item: ListItem, list: List | null): void {
  if (node.type === 'Dimension' && node.unit?.toLowerCase() === 'rpx')
    list?.replace(item, list.createItem({ type: 'Raw', value: `calc(100vw * ${String(node.value)} / 750)` }))
  else if (node.type === 'Raw' && typeof node.value === 'string')
    node.value = node.value.replace(/(-?[\d.]+)rpx/gi, 'calc(100vw * $1 / 750)')
}

/** A CSS parser closes a block left open at the end of a file; WeChat's compiler refuses it. */
function checkBraces(app: AppSource, file: string, source: string): void {
  let depth = 0
  tokenize(source, (_type, start, end) => {
    const token = source.slice(start, end)
    if (token === '{') depth += 1
    else if (token === '}') depth -= 1
  })
  if (depth !== 0) app.diagnostics.push({ level: 'error', rule: 'wxss', file, message: `${depth > 0 ? 'missing' : 'extra'} "}"` })
}
