/**
 * Runs the test files of a folder one after another, each in a process of its own, over one product that each finds as new:
 * `tsx test/support/run-files.ts test/e2e`. A test that hangs fails after five minutes.
 */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { serveProduct, sharedProduct } from './serve'

const runner = ['--import', 'tsx', '--test', '--test-force-exit', '--test-timeout=300000']

async function main([folder = '']: readonly string[]): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
  const product = await serveProduct()
  const env = { ...process.env, [sharedProduct]: product.url }
  const tests = spawn(process.execPath, [...runner, ...files.map((name) => join(folder, name))], { stdio: 'inherit', env })
  process.exitCode = await new Promise<number>((resolve) => tests.once('exit', (code) => resolve(code ?? 1)))
  await product.stop()
}

void main(process.argv.slice(2))
