import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite, see, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

describe('messages in the browser', () => {
  test('from Me by keyboard: a letter is opened, read and leads on; all are marked as read', async () => {
    const { page, complaints, close } = await site.visit('fallen')
    await page.goto('/me')
    await see(page, '4 条未读')
    await page.getByRole('button', { name: '消息' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /等级变更告知书/ }).focus()
    await page.keyboard.press('Enter')
    await see(page, /您的等级由中银理财调整为大众客户/)
    await see(page, '3 条未读')
    await press(page, '查看这次评定')
    await page.waitForURL(/\/footprints\?period=2026-10/)
    await page.goBack()
    await press(page, '全部标为已读')
    await see(page, '都已读过')
    assert.deepEqual(complaints, [])
    await close()
  })

  test('without a network the last messages stay, with their time', async () => {
    const { page, context, close } = await site.visit('watch-5')
    await page.goto('/messages')
    await see(page, /保级提醒 5\/6/)
    await page.goto('/me')
    await page.getByRole('button', { name: '消息' }).waitFor()
    await context.route('**/api/**', (route) => route.abort())
    await press(page, '消息')
    await see(page, /暂时连不上银行，显示的是 2026年11月22日/)
    await see(page, /保级提醒 5\/6/)
    await close()
  })

  test('what one hears is chosen, and stays chosen; 320 px and elder size', async () => {
    const { page, complaints, close } = await site.visit('elder', { width: 320, scale: 'elder', theme: 'dark' })
    await page.goto('/message-preferences')
    await page.getByRole('switch', { name: '少打扰' }).click()
    await page.locator('[role=switch][aria-checked=true]', { hasText: '少打扰' }).waitFor()
    await page.reload()
    await page.locator('[role=switch][aria-checked=true]', { hasText: '少打扰' }).waitFor()
    const [scrolled, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    assert.equal(scrolled, shown)
    assert.deepEqual(complaints, [])
    await close()
  })

  test('a complaint survives a lost connection and a reload, and is followed among the cases', async () => {
    const { page, context, close } = await site.visit('wealth')
    await page.goto('/feedback')
    await page.getByRole('radio', { name: '投诉' }).click()
    await page.getByRole('textbox').fill('周五下午网点排队一个小时。')
    await context.route('**/api/v1/feedback', (route) => route.abort())
    await press(page, '提交')
    await see(page, /没有连上，还不知道是否收到/)
    await context.unroute('**/api/v1/feedback')
    await page.reload()
    await page.getByRole('textbox').waitFor()
    assert.equal(await page.getByRole('textbox').inputValue(), '周五下午网点排队一个小时。')
    await press(page, '提交')
    await see(page, '2026年11月25日 18:00 前答复您')
    await press(page, '查看我的申请')
    await page.getByRole('heading', { name: '投诉', exact: true }).waitFor()
    await see(page, '周五下午网点排队一个小时。')
    await close()
  })
})
