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

describe('signing in and out in a real browser', () => {
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
