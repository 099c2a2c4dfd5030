import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import { staticCheck } from './runner/check/static-check'

const fixture = path.join(import.meta.dirname, 'runner/fixtures/native')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'static-check-'))

/** The fixture with some files written anew; what the check says of it, as `rule file`. */
function checkWith(name: string, changes: Readonly<Record<string, string>>): string[] {
  const dist = path.join(folder, name)
  fs.cpSync(fixture, dist, { recursive: true })
  for (const [file, content] of Object.entries(changes)) fs.writeFileSync(path.join(dist, file), content)
  return [...new Set(staticCheck(dist).errors.map(({ rule, file }) => `${rule} ${file}`.trim()))]
}

/** The fixture itself calls `new Function`, to see it refused. */
const always = 'code-from-text pages/a/a.js'

describe('the static check', () => {
  after(() => fs.rmSync(folder, { recursive: true, force: true }))

  const cases: { name: string; changes: Record<string, string>; expected: string[] }[] = [
    { name: 'sound', changes: {}, expected: [] },
    { name: 'unclosed-tag', changes: { 'pages/b/b.wxml': '<view><text>a</view>' }, expected: ['wxml pages/b/b.wxml', 'wcc'] },
    { name: 'missing-import', changes: { 'pages/b/b.wxml': '<import src="gone.wxml"/>' }, expected: ['wxml pages/b/b.wxml'] },
    { name: 'open-block', changes: { 'app.wxss': 'page { color: red' }, expected: ['wxss app.wxss', 'wcsc'] },
    { name: 'newer-css', changes: { 'app.wxss': '@layer base { page { color: red } }' }, expected: ['wcsc'] },
    { name: 'broken-json', changes: { 'pages/b/b.json': '{' }, expected: ['json pages/b/b.json'] },
    { name: 'broken-script', changes: { 'pages/b/b.js': 'Page({' }, expected: ['js pages/b/b.js'] },
    {
      name: 'missing-component',
      changes: { 'pages/b/b.json': '{"usingComponents":{"gone":"/comps/gone"}}' },
      expected: ['component pages/b/b.json'],
    },
    { name: 'plain-http', changes: { 'utils/math.js': 'exports.url = "http://bank.example.com"' }, expected: ['plain-http utils/math.js'] },
    { name: 'phone-number', changes: { 'utils/math.js': 'exports.phone = "13800000001"' }, expected: ['personal-data utils/math.js'] },
    { name: 'source-map', changes: { 'app.js.map': '{}' }, expected: ['foreign-files app.js.map'] },
    {
      name: 'inlined-image',
      changes: { 'app.wxss': `page { background: url("data:image/png;base64,${'A'.repeat(14_000)}") }` },
      expected: ['large-base64 app.wxss'],
    },
    {
      name: 'literal-colour',
      changes: {
        'app.json':
          '{"pages":["pages/a/a"],"lazyCodeLoading":"requiredComponents","darkmode":true,"themeLocation":"theme.json","window":{"backgroundColor":"@ground"}}',
        'theme.json': '{"light":{"ground":"#fff"},"dark":{"ground":"#000"}}',
        'pages/a/a.json': '{"usingComponents":{"card":"/comps/card/card"},"navigationBarBackgroundColor":"#fff"}',
      },
      expected: ['theme-variables pages/a/a.json'],
    },
    { name: 'eager-loading', changes: { 'app.json': '{"pages":["pages/a/a"]}' }, expected: ['lazy-code-loading app.json'] },
  ]
  for (const { name, changes, expected } of cases) {
    test(name, () => assert.deepEqual(checkWith(name, changes).sort(), [...expected, always].sort()))
  }

  test('counts a subpackage on its own', () => {
    const dist = path.join(folder, 'subpackage')
    fs.cpSync(fixture, dist, { recursive: true })
    const app = { pages: ['pages/a/a'], subPackages: [{ root: 'pages/b', pages: ['b'] }] }
    fs.writeFileSync(path.join(dist, 'app.json'), JSON.stringify(app))
    const { packages } = staticCheck(dist)
    const bytesOfB = ['b.js', 'b.json', 'b.wxml'].reduce((sum, file) => sum + fs.statSync(path.join(dist, 'pages/b', file)).size, 0)
    assert.deepEqual(
      packages.map(({ name, bytes }) => [name, bytes > 0]),
      [
        ['main', true],
        ['pages/b', true],
      ],
    )
    assert.equal(packages[1]?.bytes, bytesOfB)
  })

  test('says so when the folder was not built', () => {
    assert.throws(() => staticCheck(folder), /no app\.json .* build the mini-program first/)
  })
})
