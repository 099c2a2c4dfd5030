import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { instantAt } from '../../mock/clock'
import { seedNowMs } from '../../mock/seed/seed-now'
import { copySeededFolder } from './seeded-folder'
import { startServerProcess } from './server-process'

/** The whole product, running: app, API and sandbox at one origin. `url` has no slash at its end. */
export type Product = { readonly url: string; stop(): Promise<void> }

/** Starts the product as `npm start` serves it, on a free port and with data of its own. @throws Error with what it printed when it does not start. */
export async function serveProduct(env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'wealth-ladder-'))
  await copySeededFolder(dataDir)
  const server = await startServerProcess({ DATA_DIR: dataDir, SITE_DIR: 'dist-h5', ...env })
  await setClock(server.url)
  const stop = async () => {
    await server.end('SIGTERM')
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

/** The folder was seeded some minutes ago, and the bank's clock has run on since. */
async function setClock(url: string): Promise<void> {
  const body = JSON.stringify({ now: instantAt(seedNowMs) })
  await fetch(`${url}/api/sandbox/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}
