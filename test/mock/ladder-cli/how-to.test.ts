import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(__dirname, '../../..')
const GUIDE = readFileSync(join(ROOT, 'docs/how-to/check-the-ladder.md'), 'utf8')
const TOOL = `'${process.execPath}' --import '${join(ROOT, 'node_modules/tsx/dist/loader.mjs')}' mock/ladder-cli/main.ts`

type Block = { readonly info: string; readonly text: string }

/** The guide's fenced blocks, in order. */
const BLOCKS: Block[] = [...GUIDE.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({ info, text }))
const files = BLOCKS.filter(({ info }) => info.startsWith('json '))
const commands = BLOCKS.filter(({ info }) => info.startsWith('sh '))

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'how-to-'))
  symlinkSync(join(ROOT, 'mock'), join(folder, 'mock'))
  for (const name of ['customers.jsonl', 'questions.jsonl']) writeFileSync(join(folder, name), textOf(name))
})

afterAll(() => rmSync(folder, { recursive: true }))

function textOf(name: string): string {
  const block = files.find(({ info }) => info === `json ${name}`)
  if (!block) throw new Error(`the guide shows no ${name}`)
  return block.text
}

test('the guide shows three commands', () => {
  expect(commands).toHaveLength(3)
})

test.each(commands.map((command, index) => ({ command, index })))('command $index gives what the guide shows', ({ command }) => {
  const { status, stderr } = spawnSync('sh', ['-ec', command.text.replaceAll('npm run --silent ladder --', TOOL)], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(status).toBe(Number(/exit=(\d)/.exec(command.info)?.[1]))
  const output = /> (\w+\.jsonl)\n$/.exec(command.text)?.[1] ?? ''
  expect(readFileSync(join(folder, output), 'utf8')).toBe(textOf(output))
  const shownErrors = BLOCKS.filter(({ info }) => info === 'text').map(({ text }) => text)
  if (status === 1) expect(shownErrors).toContain(stderr)
})
