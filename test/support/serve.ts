import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { instantAt } from '../../mock/clock'
import { seedNowMs } from '../../mock/seed/seed-now'
import { copySeededFolder } from './seeded-folder'
import { startServerProcess } from './server-process'

/** The whole product, running: app, API and sandbox at one origin. `url` has no slash at its end. */
export type Product = { readonly url: string; stop(): Promise<void> }

/** The variable that names a product which test files share, one after another: a start costs as much as a file's tests. */
export const sharedProduct = 'SHARED_PRODUCT_URL'

/**
 * The product as `npm start` serves it, as new: the one that is shared, put back; else, and for an environment of one's own, one on a free port
 * with data of its own. `H5_DIST` names another build. @throws Error with what it printed when it does not start.
 */
export async function serveProduct(env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const shared = process.env[sharedProduct]
  if (shared && Object.keys(env).length === 0) {
    await postToSandbox(shared, '/reset', {})
    await setClock(shared)
    return { url: shared, stop: () => Promise.resolve() }
  }
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'wealth-ladder-'))
  await copySeededFolder(dataDir)
  const server = await startServerProcess({ DATA_DIR: dataDir, SITE_DIR: process.env['H5_DIST'] ?? 'dist-h5', ...env })
  await setClock(server.url)
  const stop = async () => {
    await server.end('SIGTERM')
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

/** The folder was seeded some minutes ago, and the bank's clock has run on since. */
const setClock = (url: string) => postToSandbox(url, '/clock', { now: instantAt(seedNowMs) })

async function postToSandbox(url: string, path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const { ok, status } = await fetch(`${url}/api/sandbox${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!ok) throw new Error(`${path} of the sandbox was answered with ${status}`)
}
