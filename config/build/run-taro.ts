import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeServiceWorker } from './service-worker'

const root = path.resolve(__dirname, '../..')
const cli = require.resolve('@tarojs/cli/bin/taro')

const clockOf = (startMs: number) => `${Math.round((Date.now() - startMs) / 1000)} s`

/** Shows that the build is alive: one growing line on a terminal, a line every 15 s elsewhere. */
function showProgress(target: string, startMs: number) {
  const isTerminal = process.stdout.isTTY
  const say = () => process.stdout.write(`${isTerminal ? '\r' : ''}building ${target} … ${clockOf(startMs)}${isTerminal ? '' : '\n'}`)
  say()
  const timer = setInterval(say, isTerminal ? 1000 : 15_000)
  return () => clearInterval(timer)
}

/** What dist must hold for the build to have worked: Taro can end with exit code 0 and nothing written. */
const proof = { h5: 'index.html', weapp: 'app.json', console: 'index.html' } as const

/** What is built: the customer's app for either platform, or the staff's console for a browser. */
export type Target = keyof typeof proof

/** Builds a target for production. @throws Error with the compiler's own words when it fails. */
export async function buildTarget(target: Target): Promise<void> {
  const startMs = Date.now()
  const dist = path.join(root, `dist-${target}`)
  const isConsole = target === 'console'
  rmSync(dist, { recursive: true, force: true })
  const stop = showProgress(target, startMs)
  const output: Buffer[] = []
  const child = spawn(process.execPath, [cli, 'build', '--type', isConsole ? 'h5' : target, '--no-check'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', TARO_APP_TARGET: isConsole ? 'console' : '' },
  })
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  stop()
  const words = Buffer.concat(output).toString()
  if (code !== 0 || /ERROR in|Module build failed/.test(words) || !existsSync(path.join(dist, proof[target]))) {
    throw new Error(`${words}\nThe ${target} build failed (exit code ${code}); the compiler's words are above.`)
  }
  if (target === 'h5') await writeServiceWorker(dist)
  console.log(`${process.stdout.isTTY ? '\r' : ''}built ${target} in ${clockOf(startMs)}`)
}
