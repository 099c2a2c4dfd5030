import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

async function showAtTill(shown: string): Promise<string> {
  const answer = await fetch(`${site.product.url}/api/sandbox/till/redeem`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ shown }),
  })
  return ((await answer.json()) as { outcome: string }).outcome
}

const digits = /^\d{4} \d{4} \d{4}$/

/** From the tab to the perk's page. */
async function openPerk(page: Page, name: string): Promise<void> {
  await page.goto('/perks')
  await page.getByRole('button', { name: new RegExp(`^${name}.*剩 \\d+ / \\d+`) }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

describe('perks in a real browser', () => {
  test('a code for two, shown without a network, is accepted once', async () => {
    const { page, context, complaints, close } = await site.visit('wealth')
    await openPerk(page, '高铁贵宾厅')
    await page.getByRole('button', { name: '增加一位同行人' }).click()
    await page.getByText('将使用 2 次，剩 2 次。').waitFor()
    await page.getByRole('button', { name: '领取使用码' }).click()
    const shown = await page.getByText(digits).innerText()
    await page.getByRole('img', { name: '高铁贵宾厅的二维码' }).waitFor()
    await page.getByText('本人和 1 位同行人', { exact: true }).waitFor()
    assert.deepEqual(complaints, [])

    await context.route('**/api/**', (route) => route.abort())
    await page.reload()
    await page.getByText('暂时连不上服务，使用码仍可出示').waitFor()
    assert.equal(await page.getByText(digits).innerText(), shown)
    const drawnPx = await page.getByRole('img', { name: '高铁贵宾厅的二维码' }).evaluate((image: HTMLImageElement) => image.naturalWidth)
    assert.ok(drawnPx > 0, 'the drawing is let through by the CSP')
    await context.unroute('**/api/**')

    assert.equal(await showAtTill(shown), 'OK')
    // the page looks by itself what became of it
    await page.getByText('这个码已经使用，不能再次使用。').waitFor({ timeout: 8_000 })
    assert.equal(await page.getByRole('img').count(), 0)
    assert.equal(await showAtTill(shown), 'ALREADY')
    await close()
  })

  test('over the quota the way is closed with its reason; cancelling gives the place back', async () => {
    const { page, complaints, close } = await site.visit('wealth')
    await openPerk(page, '机场贵宾厅')
    await page.getByText('剩余次数只够您本人使用。').waitFor()
    await page.getByRole('button', { name: '领取使用码' }).click()
    await page.getByText(digits).waitFor()
    const taken = page.url()
    await page.getByRole('button', { name: '返回' }).last().click()
    await page.getByText('剩 0 / 4').last().waitFor()
    assert.equal(await page.getByRole('button', { name: '领取使用码' }).count(), 0)
    await page.goto(taken)
    await page.getByRole('button', { name: '取消并退回名额' }).click()
    await page.getByText('取消后这个码立即作废，1 次名额退回本期。').waitFor()
    await page.getByRole('button', { name: '确认取消' }).click()
    await page.getByText('1 次名额已退回，这个码不再有效。').waitFor()
    await openPerk(page, '机场贵宾厅')
    await page.getByText('剩 1 / 4').last().waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('another device took the rest meanwhile: the refusal says so, and the quota is the new one', async () => {
    const { page, close } = await site.visit('watch-2')
    const other = await site.visit('watch-2')
    await openPerk(page, '年度礼品')
    await page.getByRole('radio').first().click()
    await openPerk(other.page, '年度礼品')
    await other.page.getByRole('radio').first().click()
    await other.page.getByRole('button', { name: '领取使用码' }).click()
    await other.page.getByText(digits).waitFor()
    await page.getByRole('button', { name: '领取使用码' }).click()
    await page.getByText('本期剩余次数不够').waitFor()
    await page.getByText('剩 0 / 1').last().waitFor()
    await close()
    await other.close()
  })

  test('log-out leaves no code on the device', async () => {
    const { page, close } = await site.visit('watch-5')
    const kept = () => page.evaluate(() => ['perks', 'redemptions'].filter((key) => localStorage.getItem(key) !== null))
    await page.goto('/redemption?redemption=watch-5-r1')
    await page.getByText(digits).waitFor()
    await page.waitForFunction(() => localStorage.getItem('perks') !== null)
    assert.deepEqual(await kept(), ['perks', 'redemptions'])
    await page.goto('/me')
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.getByText('登录后查看').locator('visible=true').first().waitFor()
    assert.deepEqual(await kept(), [])
    await close()
  })

  test('the comparison at 320 px, in elder size: the page does not overflow, the table scrolls by keyboard and keeps its first column', async () => {
    const { page, complaints, close } = await site.visit('elder', { width: 320, scale: 'elder' })
    await page.goto('/perk-comparison')
    const table = page.getByRole('table', { name: '权益对比表' })
    await table.waitFor()
    assert.equal(await table.getByRole('columnheader').count(), 5)
    assert.equal(
      await table
        .getByRole('row', { name: /^机场贵宾厅/ })
        .getByRole('cell')
        .count(),
      4,
    )
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth))
    const box = page.getByRole('region', { name: '权益对比表' })
    const name = table.getByRole('rowheader', { name: '存款利率优惠' })
    const leftOf = async () => Math.round((await name.boundingBox())!.x)
    const scrolled = () => box.evaluate((element) => element.scrollLeft)
    const [leftBefore, scrolledBefore] = [await leftOf(), await scrolled()]
    assert.ok(scrolledBefore > 0, 'it opens at the own column')
    await box.focus()
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight')
    await page.waitForFunction(({ before }) => (document.querySelector('[role=region]')?.scrollLeft ?? 0) > before, {
      before: scrolledBefore,
    })
    assert.equal(await leftOf(), leftBefore)
    assert.deepEqual(complaints, [])
    await close()
  })
})
