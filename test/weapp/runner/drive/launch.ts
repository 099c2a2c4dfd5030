import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../../../e2e/browser'
import { runOfficialCompilers } from '../check/official-compilers'
import { compileApp, type CompiledApp } from '../compile/compile-app'
import { hiddenGlobals } from '../compile/logic-script'
import { describeDiagnostic } from '../diagnostic'
import { callHost } from './host-api'
import { serveHost } from './host-server'
import { createMiniProgram, type LogEntry, type MiniProgram } from './mini-program'
import { toHostOptions, type LaunchOptions } from './options'
import { createRequestSender, type SentRequest } from './requests'

const compiled = new Map<string, CompiledApp>()
const localOrigins = /^(https?|wss?):\/\/(127\.0\.0\.1|localhost)[:/]/

/** Runs a built mini-program in Chromium. A folder is compiled once a process. @throws Error with every compile error. */
export async function launch(dist: string, options: LaunchOptions = {}): Promise<MiniProgram> {
  const app = compileOnce(path.resolve(dist))
  const browser = options.browser ?? (await launchBrowser())
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 375, height: 812 },
    deviceScaleFactor: options.pixelRatio ?? 2,
    hasTouch: true,
    isMobile: true,
    locale: options.language === 'en' ? 'en-US' : 'zh-CN',
    colorScheme: options.theme ?? 'light',
  })
  // functions that a test hands to the page are compiled with a helper that only Node has
  await context.addInitScript('globalThis.__name = (value) => value')
  const page = await context.newPage()
  const browserGlobals = await page.evaluate(() => Object.getOwnPropertyNames(window))
  const server = await serveHost(app, toHostOptions(options), hiddenGlobals(browserGlobals))
  const close = async () => {
    await context.close()
    if (!options.browser) await browser.close()
    await server.close()
  }
  const log: LogEntry[] = []
  const requests: SentRequest[] = []
  try {
    await connect(context, page, log, createRequestSender(options, requests))
    await page.goto(server.url)
    await page.waitForFunction(() => '__wxHost' in window)
    await callHost(page, 'launch')
  } catch (error) {
    await close()
    throw new Error(`the mini-program did not start: ${String(error)}\n${log.map(({ type, message }) => `${type} ${message}`).join('\n')}`)
  }
  const miniProgram = createMiniProgram({ page, log, requests, close })
  await miniProgram.settle()
  return miniProgram
}

function compileOnce(root: string): CompiledApp {
  const known = compiled.get(root)
  if (known) return known
  const app = compileApp(root)
  const errors = [...app.source.diagnostics, ...runOfficialCompilers(app)].filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new Error(`compile errors:\n${errors.map(describeDiagnostic).join('\n')}`)
  compiled.set(root, app)
  return app
}

/** Lets the host page report to the log and send requests, and keeps everything else on this machine. */
async function connect(context: BrowserContext, page: Page, log: LogEntry[], send: ReturnType<typeof createRequestSender>): Promise<void> {
  page.on('pageerror', (error) => log.push({ type: 'pageerror', message: error.stack ?? String(error) }))
  await context.route(
    ({ href }) => /^(https?|wss?):/.test(href) && !localOrigins.test(href),
    (route) => {
      log.push({ type: 'external', message: route.request().url() })
      return route.abort()
    },
  )
  await page.exposeBinding('__wxReport', (_source, entry: LogEntry) => void log.push(entry))
  await page.exposeBinding('__wxRequest', (_source, request: SentRequest) => send(request))
}
