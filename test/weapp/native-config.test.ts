import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'

const src = path.resolve(import.meta.dirname, '../../src')
const read = (file: string) => readFileSync(path.join(src, file), 'utf8')
const variants = ['', '.ts', '.tsx', '.weapp.ts', '/index.ts', '/index.tsx']

/** The file of ours that an import leads to; undefined for packages, styles and data. */
function fileOf(from: string, request: string): string | undefined {
  if (!/^(\.|@\/)/.test(request)) return undefined
  const base = request.startsWith('@/') ? request.slice(2) : path.join(path.dirname(from), request)
  return variants.map((ending) => base + ending).find((file) => /\.tsx?$/.test(file) && existsSync(path.join(src, file)))
}

/** Whether a file, or what it imports, takes the gesture of pulling down. */
function takesPull(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  const text = read(file)
  if (/usePullDownRefresh\(/.test(text)) return true
  const imports = [...text.matchAll(/(?:^import (?!type)[^'\n]*|^export [^'\n]* from |import\()'([^']+)'/gm)]
  return imports.some(([, request = '']) => {
    const found = fileOf(file, request)
    return found !== undefined && takesPull(found, seen)
  })
}

const pages = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(pages|packages)\/.*index\.tsx$/.test(file) && !/^packages\/(console|preview)/.test(file))
  .sort()

describe('what WeChat draws itself', () => {
  test('exactly the pages that take the gesture can be pulled down', () => {
    const flagged = pages.filter((page) => /enablePullDownRefresh: true/.test(read(page.replace(/\.tsx$/, '.config.ts'))))
    assert.deepEqual(
      pages.filter((page) => takesPull(page)),
      flagged,
    )
    assert.ok(flagged.includes('pages/home/index.tsx'))
  })

  test('its colours are those of the tokens, in theme.json and where they are set by hand', () => {
    const theme = JSON.parse(read('theme.json')) as Record<'light' | 'dark', Record<string, string>>
    const byHand = read('platform/appearance/index.weapp.ts')
    const tokens = read('ui/tokens/tokens.scss')
    for (const dress of ['light', 'dark'] as const) {
      const mixin = tokens.slice(tokens.indexOf(`@mixin ${dress} {`)).split('\n}')[0] ?? ''
      const token = (name: string) => (new RegExp(`--${name}: (#\\w+)`).exec(mixin)?.[1] ?? '').replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3')
      const { ground, tabText, tabChosen, tabGround, barText, pullText, tabLine } = theme[dress]
      const painted = { ground, tabText, tabChosen, tabGround }
      const meant = { ground: token('ground'), tabText: token('text-faint'), tabChosen: token('accent'), tabGround: token('card') }
      for (const [name, color] of Object.entries(meant)) assert.equal(painted[name as keyof typeof painted]?.toLowerCase(), color, name)
      assert.deepEqual([barText, pullText, tabLine], dress === 'light' ? ['black', 'dark', 'white'] : ['white', 'light', 'black'])
      for (const color of Object.values(painted)) assert.ok(byHand.includes(`'${color}'`), `${color} is not set by hand`)
    }
  })

  test('what stands at the lower edge keeps clear of the phone’s own bar', () => {
    const offending = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.scss') && !file.includes('console'))
      .filter((file) => /position: (fixed|sticky);[^}]*bottom: 0/.test(read(file)) && !read(file).includes('safe-area-inset-bottom'))
    assert.deepEqual(offending, [])
  })
})
