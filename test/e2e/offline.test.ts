import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { signInForCookie } from '../support/personas'
import { startServerProcess, type ServerProcess } from '../support/server-process'
import { launchBrowser } from './browser'
import { openHome, setCookie } from './site'

const stale = '暂时连不上服务，以下是 2026年11月21日 的数据。'

describe('when the bank goes away', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'wealth-ladder-'))
  const env = { DATA_DIR: dataDir, SITE_DIR: process.env['H5_DIST'] ?? 'dist-h5' }
  let server: ServerProcess
  let browser: Browser
  let cookie: string

  before(async () => {
    server = await startServerProcess(env)
    browser = await launchBrowser()
    cookie = await signInForCookie(server.url, '13800000006')
  })
  after(async () => {
    await browser.close()
    await server.end('SIGTERM')
    fs.rmSync(dataDir, { recursive: true, force: true })
  })

  async function openSignedIn() {
    const context = await browser.newContext({ baseURL: server.url, viewport: { width: 375, height: 780 }, locale: 'zh-CN' })
    await setCookie(context, server.url, cookie)
    const page = await context.newPage()
    await page.clock.install()
    await openHome(page)
    return { page, context }
  }

  test('the last known standing stays with its day; when the bank is back, a retry brings it up to date', async () => {
    const { page, context } = await openSignedIn()
    const { port } = new URL(server.url)
    await page.getByRole('button', { name: '我的', exact: true }).click()
    await page.getByRole('radio', { name: '深色' }).waitFor()
    await server.end('SIGKILL')
    await page.clock.fastForward(60_000)
    await page.getByRole('button', { name: '阶梯', exact: true }).click()
    await page.clock.fastForward(2_000)
    await page.getByText(stale).waitFor()
    assert.ok(await page.getByText('观察期 5/6').isVisible())
    server = await startServerProcess({ ...env, PORT: port })
    await page.getByRole('button', { name: '重试' }).click()
    await page.getByText(stale).waitFor({ state: 'detached' })
    assert.ok(await page.getByText('观察期 5/6').isVisible())
    await context.close()
  })

  test('a page opened while only the API is down shows it too, from the device', async () => {
    const { page, context } = await openSignedIn()
    await context.route('**/api/**', (route) => route.abort())
    await page.reload()
    await page.getByText('观察期 5/6').waitFor()
    await page.clock.fastForward(2_000)
    await page.getByText(stale).waitFor()
    await context.close()
  })

  test('without any network the app opens from the device, a page seen before too', async () => {
    const { page, context } = await openSignedIn()
    await page.clock.fastForward(10_000)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.goto('/perks')
    await page.getByRole('heading', { name: '权益', level: 1 }).waitFor()
    await page
      .getByRole('button', { name: /贵宾厅|机场|体检/ })
      .first()
      .waitFor()
    await context.setOffline(true)
    await page.goto('/perks')
    await page
      .getByRole('button', { name: /贵宾厅|机场|体检/ })
      .first()
      .waitFor()
    await page.goto('/')
    await page.getByText('观察期 5/6').waitFor()
    await context.close()
  })
})
