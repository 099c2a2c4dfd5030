import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { HttpCaller } from '../support/http-caller'
import { openSite, see, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** Another customer books the investment expert. */
async function takeAs(personaId: string, startsAt: string) {
  const other = await HttpCaller.signIn(site.product.url, personaId)
  const wish = { staffId: 'x-wei', startsAt, channel: 'phone', requestId: `taken-by-${personaId}` }
  assert.equal((await other.send('POST', '/api/v1/appointments', wish)).status, 200)
}

describe('the relationship manager in the browser', () => {
  test('booked in two taps, moved, and cancelled', async () => {
    const { page, complaints, close } = await site.visit('forex')
    await page.goto('/booking')
    await press(page, '11月23日 周一 13:30')
    await press(page, '确认预约')
    await see(page, '已预约')
    await see(page, '11月23日 周一 09:10 前由沈书宁本人确认')
    await press(page, '改时间')
    await press(page, '11月23日 周一 15:00')
    await see(page, '改到 11月23日 周一 15:00')
    await press(page, '改到这个时间')
    await see(page, '已改时间')
    await page.goto('/manager')
    await see(page, '由 11月23日 周一 13:30 改来')
    await press(page, '取消')
    await press(page, '确认取消')
    await see(page, '没有将到的预约。')
    assert.deepEqual(complaints, [])
    await close()
  })

  test('the letter on an upgrade leads to a briefing without sales, and from one time to another; a gift is chosen', async () => {
    const { page, complaints, close } = await site.visit('wealth')
    await page.goto('/upgrade-letter?period=2025-05')
    await see(page, '升级利益对比表')
    await press(page, /^12月5日 周六 10:00/)
    await see(page, '不推销 · 全程不介绍任何产品')
    await press(page, '立即报名')
    await page.getByRole('checkbox', { name: /^我同意银行为办理本次活动/ }).click()
    await press(page, '确认报名')
    await press(page, '查看票券')
    await page.getByText('不推销', { exact: true }).locator('visible=true').first().waitFor()
    await page.goto('/event?event=briefing-morning')
    await press(page, /^12月8日 周二 19:30/)
    await press(page, '确定换场')
    await page.waitForURL(/event=briefing-online/)
    await page.goto('/manager')
    await press(page, '去挑选')
    await page.getByRole('radio', { name: '购书卡 300 元' }).click()
    await press(page, '领取使用码')
    await see(page, '所选礼品')
    await page.goto('/report?period=2026-10')
    await see(page, '将于 1月1日 失效')
    await page.getByRole('radio', { name: '2026年9月' }).click()
    await page.waitForURL(/period=2026-09/)
    assert.deepEqual(complaints, [])
    await close()
  })

  test('a slot taken between list and tap: said so, gone from the list, and what was written stays', async () => {
    const { page, close } = await site.visit('watch-5', { width: 320 })
    await page.goto('/booking?staffId=x-wei')
    await press(page, '11月23日 周一 10:00')
    await page.getByRole('textbox').fill('怎样保住等级')
    await takeAs('recovered', '2026-11-23T10:00:00+08:00')
    await press(page, '确认预约')
    await see(page, '这个时段刚被别人约走。列表已更新，请另选一个。')
    await page.getByRole('button', { name: '11月23日 周一 10:00' }).waitFor({ state: 'detached' })
    await press(page, '11月23日 周一 10:30')
    assert.equal(await page.getByRole('textbox').inputValue(), '怎样保住等级')
    await press(page, '确认预约')
    await see(page, '已预约')
    const [scrolled, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    assert.equal(scrolled, shown)
    await close()
  })

  test('a message gets its promised time, by keyboard alone', async () => {
    const { page, complaints, close } = await site.visit('elder', { scale: 'elder', theme: 'dark' })
    await page.goto('/manager')
    await see(page, '2 小时内先给您草拟答复')
    await page.getByRole('button', { name: '给顾言留言' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox').focus()
    await page.keyboard.type('请给我回个电话')
    await page.getByRole('button', { name: '发送' }).focus()
    await page.keyboard.press('Enter')
    await see(page, '已收到您的留言')
    await see(page, '11月23日 周一 09:10 前由顾言本人答复')
    await page.keyboard.press('Escape')
    await see(page, '请给我回个电话')
    const call = await page.getByRole('button', { name: '打电话给顾言' }).boundingBox()
    assert.ok(call && call.height >= 60 && call.width > 250)
    assert.deepEqual(complaints, [])
    await close()
  })
})
