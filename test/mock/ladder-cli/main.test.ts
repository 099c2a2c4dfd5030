import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const ROOT = resolve(__dirname, '../../..')

function runTool(args: readonly string[], input: string): { code: number | null; out: string[]; err: string } {
  const tool = ['--import', join(ROOT, 'node_modules/tsx/dist/loader.mjs'), 'mock/ladder-cli/main.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, tool, { cwd: ROOT, encoding: 'utf8', input })
  return { code: status, out: stdout.split('\n').filter((line) => line !== ''), err: stderr }
}

const EVALUATE = ['evaluate', '--scheme', 'mock/schemes/boc-wealth.json']
const GOOD = JSON.stringify({ customer: 'c', startTier: 'base', periods: ['2026-01'], accounts: [] })

describe('bad lines are told by number and skipped, and the exit code says so', () => {
  test.each([
    { name: 'not JSON', line: '{"customer":', says: '(whole line) NOT_JSON' },
    { name: 'no object', line: '[1]', says: '(whole line) NOT_AN_OBJECT' },
    { name: 'an unknown tier', line: GOOD.replace('base', 'gold'), says: '/startTier UNKNOWN_TIER' },
    { name: 'an unknown period', line: GOOD.replace('2026-01', 'May'), says: '/periods/0 NOT_A_PERIOD' },
    { name: 'no periods', line: GOOD.replace('"2026-01"', ''), says: '/periods OUT_OF_RANGE' },
    { name: 'a period twice', line: GOOD.replace('"2026-01"', '"2026-01","2026-01"'), says: '/periods/1 PERIOD_TWICE' },
    { name: 'a stranger', line: GOOD.replace('"accounts"', '"acounts"'), says: '/acounts UNKNOWN_KEY' },
  ])('$name', ({ line, says }) => {
    const { code, out, err } = runTool(EVALUATE, `${GOOD}\n\n${line}\r\n${GOOD}`)
    expect({ code, answered: out.length }).toEqual({ code: 1, answered: 2 })
    expect(err).toContain(`line 3: ${says}`)
    expect(err).toContain('lines: 4, bad and skipped: 1')
  })

  test('all lines good, with a byte order mark in front: 0 and no bar in a log', () => {
    const { code, out, err } = runTool(EVALUATE, `\uFEFF${GOOD}\n`)
    expect({ code, answered: out.length }).toEqual({ code: 0, answered: 1 })
    expect(err).toBe('lines: 1, bad and skipped: 0, evaluations: 1\n')
  })

  test('a question about a day that is settled', () => {
    const question = {
      id: 'q',
      period: '2026-04',
      markFen: 1,
      settledThrough: '2026-04-10',
      sumFen: 0,
      balanceFen: 0,
      fromDay: '2026-04-10',
    }
    expect(runTool(['project'], JSON.stringify(question)).err).toContain(
      'line 1: /fromDay OUT_OF_RANGE: Write a day from 2026-04-11 to 2026-04-30.',
    )
  })
})

describe('nothing is done, with exit code 2', () => {
  test.each([
    { name: 'unknown command', args: ['rate'], says: 'There is no command "rate".' },
    { name: 'no scheme', args: ['evaluate'], says: '"evaluate" needs --scheme FILE.' },
    { name: 'unknown option', args: ['project', '--fast'], says: '"project" has no option "--fast".' },
    { name: 'no such file', args: ['evaluate', '--scheme', 'none.json'], says: 'none.json cannot be read' },
    { name: 'not JSON', args: ['evaluate', '--scheme', '.gitignore'], says: '.gitignore is not JSON' },
    { name: 'not rules', args: ['evaluate', '--scheme', 'tsconfig.json'], says: 'tsconfig.json#/compilerOptions UNKNOWN_KEY' },
    {
      name: 'rules of two kinds',
      args: ['diff', '--from', 'mock/schemes/boc-wealth.json', '--to', 'mock/schemes/branch-six-step.json'],
      says: 'by month and by quarter',
    },
  ])('$name', ({ args, says }) => {
    const { code, err } = runTool(args, GOOD)
    expect(code).toBe(2)
    expect(err).toContain(says)
  })
})

test('the score of a score scheme is written with the metrics', () => {
  const counts = { '2026-01': { productKinds: 3, eventsAttended: 1, coursesFinished: 1 } }
  const line = JSON.stringify({ customer: 'c', startTier: 'junior', periods: ['2026-01'], counts })
  const { out } = runTool(['evaluate', '--scheme', 'mock/schemes/ladder-score.json'], line)
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    evaluations: [{ scoreTenths: { ladder: 178 }, metrics: { events: { count: 1 }, aum: { averageFen: 0, sumFen: 0, days: 31 } } }],
  })
})
