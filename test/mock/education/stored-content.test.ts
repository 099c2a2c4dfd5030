import fc from 'fast-check'
import { blockSchema } from '../../../src/contract/rich-text'
import * as z from '../../../src/contract/schema'
import { readMarkdown } from '../../../mock/education/read-markdown'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
afterAll(() => bank.db.updateTable('articleBody').set({ markdown: original }).where('articleId', '=', articleId).execute())

const articleId = 'deposit-insurance'
let original = ''
beforeAll(async () => {
  original = (await bodyOf().select('markdown').executeTakeFirstOrThrow()).markdown
})
const bodyOf = () => bank.db.selectFrom('articleBody').where('articleId', '=', articleId).where('language', '=', 'zh-CN')

/** Stores a text as the bank's article and reads it as a visitor does. */
async function readStored(markdown: string) {
  await bank.db.updateTable('articleBody').set({ markdown }).where('articleId', '=', articleId).where('language', '=', 'zh-CN').execute()
  return bank.guest.send('get', `/api/v1/articles/${articleId}`)
}

const inlineKeys = { text: ['kind', 'marks', 'text'], link: ['href', 'kind', 'runs'] }
const blockKeys = {
  heading: ['inlines', 'kind', 'level'],
  paragraph: ['inlines', 'kind'],
  list: ['isOrdered', 'items', 'kind', 'start'],
  quote: ['blocks', 'kind'],
  table: ['aligns', 'head', 'kind', 'rows'],
  rule: ['kind'],
}
const allowed: Record<string, string[]> = { ...inlineKeys, ...blockKeys }

/** Everything in an answer that is not one of the kinds allowed, or leads elsewhere than to https. `text` is text: it is never markup. */
function strangeIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangeIn)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Record<string, unknown>
  const keys = Object.keys(node).sort()
  const own = allowed[String(node['kind'])]
  const strange = own && String(own) === String(keys) ? [] : [`${String(node['kind'])} with ${String(keys)}`]
  const { href } = node
  const isUnsafe = href !== undefined && (typeof href !== 'string' || !/^https:\/\/[^\s"'<>]+$/.test(href))
  return [...strange, ...(isUnsafe ? [String(href)] : []), ...Object.values(node).flatMap(strangeIn)]
}

const hostile = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  'a <script>alert(1)</script> b',
  '<img src=x onerror=alert(1)>',
  'text <img src="x" onerror="alert(1)"> text',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<body onload=alert(1)>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://ok.example" onclick="alert(1)">x</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="data:text/html,<script>alert(1)</script>">',
  '<form action="https://evil.example"><input name=password></form>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<video><source onerror="alert(1)"></video>',
  '<details open ontoggle=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](  javascript:alert(1) "t")',
  '[x](<javascript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](http://plain.example)',
  '[x](//evil.example)',
  '[x](https:evil.example)',
  '[x](https://user:secret@evil.example)',
  '[x](weixin://dl/business)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/track.gif)',
  '![x"onerror="alert(1)](x)',
  '[x]\n\n[x]: javascript:alert(1)',
  '[x][1]\n\n[1]: data:text/html,x',
  '[![x](javascript:alert(1))](javascript:alert(2))',
  '[x](https://ok.example "onmouseover=alert(1)")',
  '[x](https://ok.example/"onmouseover=alert(1))',
  "[x](https://ok.example/'><script>alert(1)</script>)",
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '| <script>alert(1)</script> | [x](javascript:alert(1)) |\n| --- | --- |\n| <img src=x onerror=alert(1)> | b |',
  '- <script>alert(1)</script>\n  > [x](javascript:alert(1))',
  '# <img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u0000<script\u0000>alert(1)</script>',
  'safe\u202Ecod.exe',
  '`safe\u202Ecod.exe`\n\n```\nsafe\u202Ecod.exe\n```',
  '{{constructor.constructor("alert(1)")()}}',
  '[x](https://ok.example/\u202Egpj.exe)',
  '__proto__ **constructor** [__proto__](javascript:alert(1))',
]

test('there are enough of them', () => expect(new Set(hostile).size).toBeGreaterThanOrEqual(40))

describe('what is stored comes out as nothing but text, marks and https links', () => {
  test.each(hostile)('%j', async (markdown) => {
    // A database of text holds no zero bytes: that one is read without it.
    const { status, body } = await readStored(markdown.replaceAll('\u0000', ''))
    expect(status).toBe(200)
    const { blocks } = (body as { body: { blocks: unknown[] } }).body
    expect(strangeIn(blocks)).toEqual([])
    expect(JSON.stringify(body)).not.toMatch(/"href":"(?!https:)/i)
    expect(JSON.stringify(blocks)).not.toMatch(/[\u0000\u202A-\u202E]/)
  })

  test('markup is left out, and only code and escapes show it as words', async () => {
    const shown = async (markdown: string) => JSON.stringify((await readStored(markdown)).body)
    expect(await shown('a <b onclick=x>b</b> <script>alert(1)</script> c')).not.toMatch(/onclick|<script/)
    expect(await shown('[x](javascript:alert(1))')).not.toContain('javascript')
    expect(await shown('`<b>`')).toContain('"text":"<b>","marks":["code"]')
  })
})

test.each([
  {
    case: 'HTML',
    markdown: 'a\n\nb <i>c</i>',
    findings: [
      [3, 3, 'HTML, left out'],
      [3, 7, 'HTML, left out'],
    ],
  },
  { case: 'a link', markdown: '- x\n- [y](javascript:z)', findings: [[2, 3, 'a link that is not https, shown as text']] },
  { case: 'an image', markdown: '![描述](https://x.example/a.png)', findings: [[1, 1, 'an image, its description shown']] },
  { case: 'a title', markdown: '# x', findings: [[1, 1, 'a heading of level 1, shown as level 2']] },
  { case: 'nothing', markdown: '## x\n\n**y** [z](https://x.example)', findings: [] },
])('$case that is not kept is named with its place', ({ markdown, findings }) => {
  const read = readMarkdown(markdown)
  expect(read.isOk && read.findings.map(({ line, column, what }) => [line, column, what])).toEqual(findings)
})

const deep = (depth: number) => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- x`).join('\n')

test.each([
  { case: 'quotes', markdown: `a\n\n${'>'.repeat(9)} x`, detail: 'line 3, column 9: lists and quotes more than 8 deep' },
  { case: 'lists on a line', markdown: `${'- '.repeat(9)}x`, detail: 'line 1, column 17: lists and quotes more than 8 deep' },
  { case: 'lists by indentation', markdown: deep(9), detail: 'line 9, column 17: lists and quotes more than 8 deep' },
  { case: 'a size', markdown: 'a\n\n'.repeat(70_000), detail: 'line 1, column 1: more than 200000 characters' },
  { case: 'a block', markdown: `a\n\n${'*a '.repeat(1_667)}`, detail: 'line 3, column 1: more than 5000 characters without a blank line' },
])('$case beyond the limit: the reader is told, and the place is named', async ({ markdown, detail }) => {
  expect(await readStored(markdown)).toMatchObject({ status: 422, code: 'LEARNING.UNREADABLE', body: { detail } })
  expect((await bank.guest.send('get', '/api/v1/learning/search?q=x')).status).toBe(200)
})

test.each([
  ['quotes', `${'>'.repeat(8)} x`],
  ['lists', deep(8)],
  ['a block', 'a'.repeat(4_999)],
])('%s at the limit are read', (_, markdown) => {
  expect(readMarkdown(markdown).isOk).toBe(true)
})

test('whatever is written: blocks of the contract, in time', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '**',
      '*',
      '`',
      '[',
      '](',
      ')',
      '<',
      '>',
      '> ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '|',
      '|-|',
      '# ',
      '---',
      '\\',
      '&lt;',
      '![',
      'javascript:',
      '<b>',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const read = readMarkdown(pieces.join(''))
      if (!read.isOk) return
      expect(strangeIn(read.blocks)).toEqual([])
      expect(z.safeParse(z.array(blockSchema), read.blocks).success).toBe(true)
    }),
    { numRuns: 300 },
  )
})
