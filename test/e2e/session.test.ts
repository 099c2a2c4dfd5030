import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openHome, openSite, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

/** Tabs on until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
    if (focused === name) return
  }
  throw new Error(`no way to "${name}" by Tab`)
}

/** What the app may keep on a browser, and why. A new key is a new reason. */
const kept = new Map([
  ['appearance', 'theme, text size and language, the device’s own'],
  ['amounts-shown', 'whether the eye is open'],
  ['touched-ms', 'when somebody last touched the app: a log-out by idleness counts over all tabs'],
  ['drafts', 'whose unsent forms these are, and what stands in them'],
  ['tokens', 'that somebody logged out while the bank could not be reached'],
])
/** The bank's answers, readable without a network until the log-out. */
const answers = ['standing', 'reminders', 'perks', 'redemptions', 'manager', 'lessons', 'learning', 'glossary', 'cards', 'readings']
answers.push('chapter-places', 'tickets', 'inbox', 'events', 'signups')

describe('signing in and out in a real browser', () => {
  test('a tour leaves only what is on the list; nothing personal in an address or a log; a log-out clears the device', async () => {
    const { page, close } = await site.visit('private')
    const { phone } = site.personas.find(({ id }) => id === 'private')!
    const token = (await site.cookieOf('private')).split('=').pop() ?? ''
    const told: string[] = []
    page.on('request', (request) => told.push(request.url(), request.headers()['referer'] ?? ''))
    page.on('console', (message) => told.push(message.text()))
    for (const path of [
      '/',
      '/perks',
      '/learn',
      '/events',
      '/manager',
      '/messages',
      '/footprints',
      '/report',
      '/privacy',
      '/my-data',
      '/me',
    ]) {
      await page.goto(path)
      await page.locator('[role=heading][aria-level="1"]').first().waitFor()
      await page.waitForLoadState('networkidle')
    }
    await page.goto('/feedback')
    await page.getByRole('textbox').fill('柜台排队一小时')
    const storage = () => page.evaluate(() => ({ ...localStorage }))
    const full = await storage()
    assert.match(full['drafts'] ?? '', /柜台排队一小时/)
    assert.match(full['standing'] ?? '', /tier/i)
    const unknown = Object.keys(full).filter((key) => !kept.has(key) && !answers.includes(key))
    assert.deepEqual(unknown, [], 'keys that nobody has given a reason for')
    for (const secret of [phone, token]) {
      assert.ok(secret.length > 8)
      assert.equal(
        told.find((text) => text.includes(secret)),
        undefined,
      )
      assert.equal(
        Object.values(full).find((text) => text.includes(secret)),
        undefined,
      )
    }
    await page.goto('/me')
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.getByText('登录后可查看您的账户资料。').waitFor()
    const left = await storage()
    assert.deepEqual(
      Object.keys(left).filter((key) => answers.includes(key)),
      [],
    )
    assert.doesNotMatch(left['drafts'] ?? '', /柜台排队一小时|private/)
    const cached = await page.evaluate(async () => {
      const names = await caches.keys()
      return (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat()
    })
    assert.deepEqual(
      cached.filter((url) => url.includes('/api/')),
      [],
    )
    const headers = { cookie: await site.cookieOf('private') }
    assert.equal((await page.request.get('/api/v1/session', { headers })).status(), 401, 'the session is over at the bank')
    await close()
  })

  test('by keyboard alone, from Home and back to it, then out', async () => {
    const { page, complaints, close } = await site.visit(null)
    await page.goto('/')
    await page.getByText('登录后查看').waitFor()
    await tabTo(page, '登录')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/sign-in/)
    await page.getByLabel('手机号').waitFor()
    await tabTo(page, '手机号')
    await page.keyboard.type('13800000001')
    await page.keyboard.press('Enter')
    const code = /\d{6}/.exec((await page.getByText(/验证码为 \d{6}/).textContent()) ?? '')?.[0] ?? ''
    await tabTo(page, '验证码')
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
    await page.getByText('到下一级').waitFor()
    assert.equal(new URL(page.url()).pathname, '/')
    assert.equal(await page.evaluate(() => document.cookie), '', 'no script can read the session')
    await tabTo(page, '我的')
    await page.keyboard.press('Enter')
    await page.getByText('138****0001').waitFor()
    await tabTo(page, '退出登录')
    await page.keyboard.press('Enter')
    await page.getByText('登录后可查看您的账户资料。').waitFor()
    assert.equal(await page.evaluate(() => localStorage.getItem('standing')), null)
    await page.goto('/')
    await page.getByText('登录后查看').waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('a deep link to the sign-in comes back to the page that asked, and never leads to another site', async () => {
    const { page, close } = await site.visit(null)
    for (const [returnTo, path] of [
      ['/pages/me/index', '/me'],
      ['https://evil.example/', '/'],
      ['//evil.example', '/'],
    ] as const) {
      const { phone } = site.personas[path === '/me' ? 1 : returnTo.startsWith('//') ? 2 : 3]!
      await page.goto(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
      await page.getByLabel('手机号').fill(phone)
      await page.getByRole('button', { name: '获取验证码' }).click()
      await page.getByRole('button', { name: '填入' }).click()
      await page.getByRole('button', { name: '登录' }).click()
      await page.waitForURL((url) => url.pathname === path)
      assert.equal(new URL(page.url()).origin, site.product.url)
    }
    await close()
  })

  test('a write without the CSRF token is refused, so another site cannot sign the customer out', async () => {
    const { page, close } = await site.visit('elder')
    const status = await page.evaluate(async () => (await fetch('/api/v1/session', { method: 'DELETE' })).status)
    assert.equal(status, 403)
    await openHome(page)
    await close()
  })
})
