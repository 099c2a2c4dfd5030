import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(__dirname, '../..')

/** The server as its own process, as `npm start` runs it. */
export type ServerProcess = {
  url: string
  pid: number
  /** Everything it has printed so far. */
  output: () => string
  /** Sends a signal and waits for the end; yields the exit code, null when the signal itself ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | null>
  ended: Promise<number | null>
}

type Launch = { child: ChildProcess; output: () => string; ended: Promise<number | null> }

/** Starts the entry on its own, without a parent process between that would outlive a kill. */
function launch(env: Record<string, string>): Launch {
  const { NODE_ENV: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'mock/main.ts'], {
    cwd: root,
    env: { ...inherited, PORT: '0', SITE_DIR: 'no-site', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  return { child, output: () => printed, ended }
}

/** Many times what a start takes on a busy machine. */
const startLimitMs = 180_000

/** Starts a server and waits until it takes requests. @throws with what it printed when it ends before, or takes too long. */
export async function startServerProcess(env: Record<string, string>): Promise<ServerProcess> {
  const { child, output, ended } = launch(env)
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  const untilMs = Date.now() + startLimitMs
  while (!/Health .*\n/.test(output())) {
    if (Date.now() > untilMs) child.kill('SIGKILL')
    if (hasEnded) throw new Error(`the server did not start: ${output()}`)
    await new Promise((done) => setTimeout(done, 25))
  }
  const url = /App\s+(http:\S+?)\/\s/.exec(output())?.[1] ?? ''
  return { url, pid: child.pid ?? 0, output, ended, end: (signal) => (child.kill(signal), ended) }
}

/** Runs a start that is expected to be refused. */
export async function runRefusedStart(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const { output, ended } = launch(env)
  return { code: await ended, output: output() }
}
