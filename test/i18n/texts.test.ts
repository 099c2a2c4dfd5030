import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What customers see. The console and the door speak Chinese (docs/decisions), and formats are each language's own way of writing. */
const folders = ['src/features', 'src/ui', 'src/i18n', 'src/app', 'src/pages', 'src/packages', 'src/platform']
const staff = ['src/features/console', 'src/packages/console']
const formats = /^src\/i18n\/(format[\w-]*|weekday|language-names)\.ts$/

const files = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !staff.some((folder) => file.startsWith(folder)))
  .map((file) => ({ file, source: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true) }))

const walk = (node: ts.Node, visit: (node: ts.Node) => boolean): void => {
  if (visit(node)) ts.forEachChild(node, (child) => walk(child, visit))
}
const isDefinition = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === 'defineMessages'
const lineOf = (source: ts.SourceFile, node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1

/** Texts in a page that are not messages: these would read the same in every language. */
function hardCoded(source: ts.SourceFile): string[] {
  const found: string[] = []
  walk(source, (node) => {
    if (isDefinition(node)) return false
    const isText = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    if (isText && /[\u3400-\u9fff\uff01-\uff5e]/.test(node.text))
      found.push(`${source.fileName}:${lineOf(source, node)} ${node.text.trim()}`)
    return true
  })
  return found
}

type Definition = { key: string; at: string }

const nameOf = (name: ts.PropertyName) => (ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText())

function definedIn(source: ts.SourceFile): Definition[] {
  const found: Definition[] = []
  walk(source, (node) => {
    if (!isDefinition(node)) return true
    const [messages] = node.arguments
    if (!messages || !ts.isObjectLiteralExpression(messages)) return false
    for (const property of messages.properties) {
      if (property.name) found.push({ key: nameOf(property.name), at: `${source.fileName}:${lineOf(source, property)}` })
    }
    return false
  })
  return found
}

/** Every name and word that some code could reach a message by: `texts.key`, `texts[kind]` with `kind` a word of a type or a value. */
function namesIn(source: ts.SourceFile, names: Set<string>): void {
  walk(source, (node) => {
    if (isDefinition(node)) return false
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) names.add(node.text)
    return true
  })
}

/** Kinds, states and codes that messages are chosen by are the contract's and the domain's words. */
const words = ['src/contract', 'src/domain'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true)),
)

test('nothing that a customer reads is written into a page: it stands in messages, in all three languages', () => {
  expect(files.filter(({ file }) => !formats.test(file)).flatMap(({ source }) => hardCoded(source))).toEqual([])
})

test('no message is left that nothing says', () => {
  const names = new Set<string>()
  for (const source of [...files.map(({ source }) => source), ...words]) namesIn(source, names)
  expect(files.flatMap(({ source }) => definedIn(source)).filter(({ key }) => !names.has(key))).toEqual([])
})
