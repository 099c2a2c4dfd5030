import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** The whole product, running: app, API and sandbox at one origin. `url` has no slash at its end. */
export type Product = { readonly url: string; stop(): Promise<void> }

export type ServeOptions = {
  /** Environment on top of this process's own, for example `DATABASE_URL`. */
  readonly env?: Readonly<Record<string, string>>
  /** Keep the data here; without it a temporary folder is used and removed. */
  readonly dataDir?: string
  readonly startTimeoutMs?: number
}

const defaultStartTimeoutMs = 60_000
const stopTimeoutMs = 5_000

/** Starts the product's server on a free port and waits until it is healthy. @throws Error with the server's output when it does not start. */
export async function serveProduct({ env = {}, dataDir, startTimeoutMs = defaultStartTimeoutMs }: ServeOptions = {}): Promise<Product> {
  const port = await freePort()
  const folder = dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'wealth-ladder-'))
  const child = spawn(process.execPath, ['--import', 'tsx', 'mock/main.ts'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    await stopChild(child)
    if (!dataDir) fs.rmSync(folder, { recursive: true, force: true })
  }
  if (await becomesHealthy(child, `${url}/api/health`, startTimeoutMs)) return { url, stop }
  await stop()
  throw new Error(`the server did not start:\n${output.join('')}`)
}

async function becomesHealthy(child: ChildProcess, healthUrl: string, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline && child.exitCode === null) {
    const isHealthy = await fetch(healthUrl).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isHealthy) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  const killTimer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)
  await exited
  clearTimeout(killTimer)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
