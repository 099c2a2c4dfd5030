import { after, before } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../e2e/browser'
import { serveProduct, type Product } from '../support/serve'
import { launch } from './runner/drive/launch'
import type { MiniProgram } from './runner/drive/mini-program'
import type { LaunchOptions } from './runner/drive/options'

/** The compiled mini-program that is tested; `WEAPP_DIST` names another. */
export const dist = process.env['WEAPP_DIST'] ?? 'dist-weapp'

/** What a file of tests holds in its hand. `url` is that of the product. */
export type Phone = {
  url: () => string
  /** Starts the mini-program against the product. */
  open: (options?: LaunchOptions) => Promise<MiniProgram>
  /** The same for a demo customer, whom WeChat signs in. */
  openAs: (personaId: string, options?: LaunchOptions) => Promise<MiniProgram>
  /** Moves the bank's clock. */
  moveClock: (now: string) => Promise<Response>
  /** Asks the sandbox for something. */
  send: (path: string, method: string, body: object) => Promise<Response>
}

/** The product as new and a browser, from the first test of the file to its last. Called at the top of a file of tests; what needs it ready is
 * a `before` of a group. */
export function usePhone(): Phone {
  let product: Product
  let browser: Browser
  before(async () => {
    product = await serveProduct()
    browser = await launchBrowser()
  })
  after(async () => {
    await browser.close()
    await product.stop()
  })
  const open = (options: LaunchOptions = {}) => launch(dist, { browser, server: product.url, ...options })
  const send = (path: string, method: string, body: object) =>
    fetch(`${product.url}/api/sandbox${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return {
    url: () => product.url,
    open,
    openAs: (personaId, options) => open({ loginCode: `demo-${personaId}`, ...options }),
    moveClock: (now) => send('/clock', 'POST', { now }),
    send,
  }
}

/** Options of a start without a network. */
export const noNetwork: LaunchOptions = { onRequest: () => Promise.reject(new Error('no network')) }
