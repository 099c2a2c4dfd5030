import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = path.resolve(__dirname, '../..')

/** `after` are the names of the steps whose results it needs. */
type Step = { name: string; command: string; parameters: string[]; after?: readonly string[] }

const script = (name: string): Step => ({ name, command: 'npm', parameters: ['run', '--silent', name] })
const tsx = (name: string, ...parameters: string[]): Step => ({
  name,
  command: process.execPath,
  parameters: ['--import', 'tsx', ...parameters],
})

const browser = tsx('a browser', 'test/e2e/find-browser.ts')
const builds = tsx('build h5, weapp and console', 'config/build/main.ts', 'h5', 'weapp', 'console', '--if-stale')
const inBrowser = (name: string): Step => ({ ...script(name), after: [browser.name, builds.name] })

/** In the order in which they are wanted: the way through the builds is the longest. */
const steps: Step[] = [
  browser,
  builds,
  inBrowser('test:h5'),
  inBrowser('test:weapp'),
  ...['test:unit', 'test:lint', 'test:types', 'test:processes'].map(script),
]

/** Steps at a time, one for each core. */
const lanes = 2

/** Measured alone, when all the others are done: times are compared, and neighbours would be measured too. */
const alone: Step[] = [tsx('first screen of h5', 'test/bench/h5-first-screen.ts'), tsx('setData of weapp', 'test/bench/weapp-setdata.ts')]

type Result = { name: string; isPassed: boolean; seconds: number }

/** The longest a step may take: several times what it takes on a slow machine. A step that hangs is ended, and says what it had to say. */
const stepLimitMs = 20 * 60_000

async function run({ name, command, parameters }: Step): Promise<Result> {
  const startMs = Date.now()
  const output: Buffer[] = []
  console.log(`…  ${name}`)
  // A group of its own: whatever a step leaves running ends with it.
  const child = spawn(command, parameters, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' }, detached: true })
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const end = () => endGroup(child.pid)
  const limit = setTimeout(end, stepLimitMs)
  process.once('SIGINT', end).once('SIGTERM', end)
  // Not until its output closes: what it left running may hold that open for ever.
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve))
  clearTimeout(limit)
  process.off('SIGINT', end).off('SIGTERM', end)
  await pause(100)
  end()
  const seconds = Math.round((Date.now() - startMs) / 1000)
  const isPassed = code === 0
  const words = Buffer.concat(output).toString()
  if (!isPassed) console.log(words)
  console.log(`${isPassed ? 'ok' : 'FAILED'}  ${name}  ${seconds} s${isPassed ? lastFigures(words) : ''}`)
  return { name, isPassed, seconds }
}

/** Ends a process and all that it started; where there are no groups, the process. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // all of them have ended by themselves
  }
}

/** The lines that count or measure, for the record of a passed step. */
const lastFigures = (words: string) =>
  words
    .split('\n')
    .filter((line) => /^(Tests:|# (tests|pass|fail)|.*\(gate )/.test(line))
    .map((line) => `\n      ${line.trim()}`)
    .join('')

/** Whichever lane is free takes the first step that can be had. @throws when a step waits for one that does not exist. */
async function runAll(wanted: readonly Step[], lanes: number): Promise<Result[]> {
  const waiting = [...wanted]
  const running = new Set<Promise<void>>()
  const results: Result[] = []
  const isReady = ({ after = [] }: Step) => after.every((needed) => results.some(({ name }) => name === needed))
  while (waiting.length + running.size > 0) {
    const next = running.size < lanes ? waiting.find(isReady) : undefined
    if (next) {
      waiting.splice(waiting.indexOf(next), 1)
      const step = run(next).then((result) => {
        results.push(result)
        running.delete(step)
      })
      running.add(step)
    } else if (running.size > 0) await Promise.race(running)
    else throw new Error(`these wait for steps that do not exist: ${waiting.map(({ name }) => name).join(', ')}`)
  }
  return results
}

async function main() {
  const startMs = Date.now()
  const results = [...(await runAll(steps, lanes)), ...(await runAll(alone, 1))]
  const failed = results.filter(({ isPassed }) => !isPassed)
  console.log(
    `\n${Math.round((Date.now() - startMs) / 1000)} s in all${failed.length ? `; failed: ${failed.map(({ name }) => name).join(', ')}` : ''}`,
  )
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`)
  process.exitCode = failed.length ? 1 : 0
}

void main()
