import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

type Step = { name: string; command: string; parameters: string[] }

const script = (name: string): Step => ({ name, command: 'npm', parameters: ['run', '--silent', name] })
const tsx = (name: string, ...parameters: string[]): Step => ({
  name,
  command: process.execPath,
  parameters: ['--import', 'tsx', ...parameters],
})

/** Two lanes, one for each core: what needs the compiled apps, and what needs the sources only. */
const lanes: Step[][] = [
  [
    tsx('a browser', 'test/e2e/find-browser.ts'),
    tsx('build h5, weapp and console', 'config/build/main.ts', 'h5', 'weapp', 'console', '--if-stale'),
    script('test:weapp'),
    script('test:h5'),
  ],
  [script('test:types'), script('test:lint'), script('test:unit'), script('test:processes')],
]

/** Measured alone, when both lanes are done: times are compared, and neighbours would be measured too. */
const alone: Step[] = [tsx('first screen of h5', 'test/bench/h5-first-screen.ts'), tsx('setData of weapp', 'test/bench/weapp-setdata.ts')]

type Result = { name: string; isPassed: boolean; seconds: number }

async function run({ name, command, parameters }: Step): Promise<Result> {
  const startMs = Date.now()
  const output: Buffer[] = []
  console.log(`…  ${name}`)
  const child = spawn(command, parameters, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } })
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const seconds = Math.round((Date.now() - startMs) / 1000)
  const isPassed = code === 0
  const words = Buffer.concat(output).toString()
  if (!isPassed) console.log(words)
  console.log(`${isPassed ? 'ok' : 'FAILED'}  ${name}  ${seconds} s${isPassed ? lastFigures(words) : ''}`)
  return { name, isPassed, seconds }
}

/** The lines that count or measure, for the record of a passed step. */
const lastFigures = (words: string) =>
  words
    .split('\n')
    .filter((line) => /^(Tests:|# (tests|pass|fail)|.*\(gate )/.test(line))
    .map((line) => `\n      ${line.trim()}`)
    .join('')

async function inTurn(steps: Step[]): Promise<Result[]> {
  const results: Result[] = []
  for (const step of steps) results.push(await run(step))
  return results
}

async function main() {
  const startMs = Date.now()
  const results = (await Promise.all(lanes.map(inTurn))).flat()
  results.push(...(await inTurn(alone)))
  const failed = results.filter(({ isPassed }) => !isPassed)
  console.log(
    `\n${Math.round((Date.now() - startMs) / 1000)} s in all${failed.length ? `; failed: ${failed.map(({ name }) => name).join(', ')}` : ''}`,
  )
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`)
  process.exitCode = failed.length ? 1 : 0
}

void main()
