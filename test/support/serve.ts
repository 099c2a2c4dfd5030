import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startServerProcess } from './server-process'

/** The whole product, running: app, API and sandbox at one origin. `url` has no slash at its end. */
export type Product = { readonly url: string; stop(): Promise<void> }

/** Starts the product as `npm start` serves it, on a free port and with data of its own. @throws Error with what it printed when it does not start. */
export async function serveProduct(env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'wealth-ladder-'))
  const server = await startServerProcess({ DATA_DIR: dataDir, SITE_DIR: 'dist-h5', ...env })
  const stop = async () => {
    await server.end('SIGTERM')
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}
