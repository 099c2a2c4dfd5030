import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { readPersonas, signInForCookie } from '../support/personas'
import { startServerProcess, type ServerProcess } from '../support/server-process'
import { launchBrowser } from './browser'
import { openHome, setCookie } from './site'

const stale = '暂时连不上服务，以下是 2026年11月21日 的数据。'
const dist = process.env['H5_DIST'] ?? 'dist-h5'

/** Lets the time come at which the service worker is registered, and waits until it has all of the app. */
async function keepApp(page: Page): Promise<void> {
  await page.clock.fastForward(10_000)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** The build as if its next version had been put in its place: every file under another name. */
function nextVersion(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wealth-ladder-next-'))
  fs.cpSync(dist, folder, { recursive: true })
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css|html)$/.test(name))
  const hashes = files.flatMap((name) => /\.([0-9a-f]{8})\.\w+$/.exec(name)?.[1] ?? [])
  const renamed = (text: string) => hashes.reduce((result, hash) => result.replaceAll(hash, [...hash].reverse().join('')), text)
  for (const name of files) {
    const text = fs.readFileSync(path.join(folder, name), 'utf8')
    fs.rmSync(path.join(folder, name))
    const next = name === 'sw.js' ? text.replace(/(index\.html",revision:")\w+/, '$1next') : text
    fs.writeFileSync(path.join(folder, renamed(name)), renamed(next))
  }
  return folder
}

const versionOf = (page: Page) => page.locator('script[src^="/js/app."]').getAttribute('src')

describe('when the bank goes away', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'wealth-ladder-'))
  const env = { DATA_DIR: dataDir, SITE_DIR: dist }
  let server: ServerProcess
  let browser: Browser
  let cookie: string
  let cookieOfPrivate: string
  let next: string

  before(async () => {
    server = await startServerProcess(env)
    browser = await launchBrowser()
    const personas = await readPersonas(server.url)
    const signIn = (id: string) => signInForCookie(server.url, personas.find((persona) => persona.id === id)?.phone ?? '')
    cookie = await signIn('watch-5')
    cookieOfPrivate = await signIn('private')
    next = nextVersion()
  })
  after(async () => {
    await browser.close()
    await server.end('SIGTERM')
    for (const folder of [dataDir, next]) fs.rmSync(folder, { recursive: true, force: true })
  })

  async function openSignedIn(options: BrowserContextOptions = {}, as = cookie) {
    const context = await browser.newContext({ baseURL: server.url, viewport: { width: 375, height: 780 }, locale: 'zh-CN', ...options })
    await setCookie(context, server.url, as)
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

  test('without any network: the standing, a ticket, a code, a lesson with their time; a page never opened before says what is the matter', async () => {
    const { page, context } = await openSignedIn({}, cookieOfPrivate)
    await keepApp(page)
    const see = (text: string | RegExp) => page.getByText(text).locator('visible=true').first().waitFor()
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
    await press(/入场券$/)
    await page.waitForURL(/\/ticket\?/)
    const [ticket, number] = [page.url(), '0000 0001']
    await page.getByText(number).waitFor()
    await page.goto('/perk?perk=rail-lounge')
    await press('领取使用码')
    await see(/^\d{4} \d{4} \d{4}$/)
    const [code, digits] = [page.url(), await page.getByText(/^\d{4} \d{4} \d{4}$/).innerText()]
    await page.goto('/article?article=deposit-insurance')
    await page.getByRole('table').first().waitFor()
    const [article, title] = [page.url(), await page.getByRole('heading', { level: 1 }).innerText()]

    await context.setOffline(true)
    for (const [url, stamp, content] of [
      ['/', /2026年11月21日 的数据/, '私人银行'],
      [ticket, /票券仍可出示；内容截至/, number],
      [code, /使用码仍可出示；状态截至/, digits],
      [article, /2026年11月\d+日 的内容/, title],
    ] as const) {
      await page.goto(url)
      await see(content)
      await page.clock.fastForward(2_000)
      await see(stamp)
    }
    await page.goto('/planner')
    await page.getByRole('heading', { name: '升级测算', level: 1 }).waitFor()
    await page.clock.fastForward(2_000)
    await see('网络连接不上。请检查网络后重试。')
    await context.setOffline(false)
    await press('重试')
    await see('升级测算')
    await page.getByText('网络连接不上。请检查网络后重试。').waitFor({ state: 'detached' })
    await context.close()
  })

  test('a page whose file cannot be fetched says so; when the app has become another version meanwhile, a retry starts that', async () => {
    const { page: kept, context } = await openSignedIn()
    await keepApp(kept)
    const { page, context: bare } = await openSignedIn({ serviceWorkers: 'block' })
    const { port } = new URL(server.url)
    const old = await versionOf(page)
    await server.end('SIGKILL')
    await page.getByRole('button', { name: '权益', exact: true }).click()
    await page.getByRole('heading', { name: '未能打开', level: 1 }).waitFor()
    await page.getByRole('button', { name: '重试' }).click()
    await page.getByRole('button', { name: '重试', exact: true }).waitFor()
    await page.getByRole('button', { name: '返回' }).click()
    await page.getByText('观察期 5/6').waitFor()
    await page.getByRole('button', { name: '权益', exact: true }).click()
    await page.getByRole('heading', { name: '未能打开', level: 1 }).waitFor()
    server = await startServerProcess({ ...env, SITE_DIR: next, PORT: port })
    await page.getByRole('button', { name: '重试' }).click()
    await page.getByRole('heading', { name: '权益', level: 1 }).waitFor()
    assert.notEqual(await versionOf(page), old)
    await bare.close()

    // who has the app on the device stays on one version, whole, until the next start
    await kept.getByRole('button', { name: '权益', exact: true }).click()
    await kept.getByRole('heading', { name: '权益', level: 1 }).waitFor()
    assert.equal(await versionOf(kept), old)
    await kept.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      while (!registration.waiting) await new Promise((resolve) => requestAnimationFrame(resolve))
    })
    await kept.goto('/learn')
    await kept.getByRole('heading', { name: '学堂', level: 1 }).waitFor()
    assert.equal(await versionOf(kept), old)
    await kept.close()
    const later = await context.newPage()
    await later.goto('/learn')
    await later.getByRole('heading', { name: '学堂', level: 1 }).waitFor()
    assert.notEqual(await versionOf(later), old)
    await context.close()
  })
})
