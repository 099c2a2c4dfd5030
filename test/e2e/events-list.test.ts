import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { openSite, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const rows = (page: Page, list: string) => page.locator(`#${list} [role=listitem]`)
/** The page that shows a list: each on the stack scrolls by itself. */
const scrollerOf = (page: Page, list: string) => page.locator('.taro_page', { has: page.locator(`#${list}`) })
const topTitle = (page: Page, list: string) =>
  page.locator(`#${list}`).evaluate((element) => {
    const rows = [...element.querySelectorAll('[role=listitem]')]
    return rows.find((row) => row.getBoundingClientRect().bottom > 0)?.textContent ?? ''
  })

/** The title on top as soon as it is the wanted one, or, without one, once the list stands still; else what it is after five seconds. */
async function awaitTitle(page: Page, list: string, wanted?: string): Promise<string> {
  const untilMs = Date.now() + 5_000
  for (let before = ''; ;) {
    const title = await topTitle(page, list)
    if (title === (wanted ?? before) || Date.now() > untilMs) return title
    before = title
    await page.waitForTimeout(200)
  }
}

/** Scrolls down until the list says that it ends. */
async function expectEnd(page: Page, scroller: Locator): Promise<void> {
  const end = page.getByText('没有更多了')
  for (let pages = 0; (await end.count()) === 0; pages += 1) {
    assert.ok(pages < 40, 'the list does not end')
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight))
    await page.waitForTimeout(100)
  }
}

describe('events in a real browser', () => {
  test('the list is windowed, read to its end, and found again where it was after a way back and a reload', async () => {
    const { page, complaints, close } = await site.visit(null)
    await page.goto('/events')
    await rows(page, 'events-upcoming').nth(5).waitFor()
    const scroller = scrollerOf(page, 'events-upcoming')
    await expectEnd(page, scroller)
    await scroller.evaluate((element) => element.scrollTo(0, 1_500))
    await page.waitForFunction(() => (window.history.state as { listPlace?: { key: string } }).listPlace?.key)
    const before = await awaitTitle(page, 'events-upcoming')
    assert.ok((await page.locator('#events-upcoming *').count()) <= 250)

    await rows(page, 'events-upcoming').nth(4).locator('button').click()
    await page.waitForURL(/\/event\?event=/)
    await page.goBack()
    await page.waitForURL(/\/events$/)
    assert.equal(await awaitTitle(page, 'events-upcoming', before), before)

    await page.reload()
    await rows(page, 'events-upcoming').first().waitFor()
    await page.waitForFunction(() => (document.querySelector('.taro_page')?.scrollTop ?? 0) > 500)
    assert.equal(await awaitTitle(page, 'events-upcoming', before), before)
    assert.deepEqual(complaints, [])
    await close()
  })

  test('what is looked for stands in the address; a reload finds the same, clearing finds all', async () => {
    const { page, complaints, close } = await site.visit(null)
    await page.goto('/events')
    await button(page, '搜索、筛选活动').click()
    await page.getByRole('textbox').fill('防骗')
    await page.waitForURL(/\/find-events\?q=/)
    await page.getByRole('button', { name: '筛选', exact: true }).click()
    await page.getByRole('radiogroup', { name: '城市' }).getByRole('radio', { name: '上海' }).click()
    await button(page, '查看结果').click()
    await page.waitForURL(/city=shanghai/)
    await page.reload()
    await button(page, '筛选（1）').waitFor()
    assert.equal(await page.getByRole('textbox').inputValue(), '防骗')
    await button(page, /防骗课堂：投资群/).waitFor()
    assert.equal(await button(page, /防骗课堂：陌生来电/).count(), 0)
    await button(page, '清除筛选').click()
    await button(page, /防骗课堂：陌生来电/).waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('the calendar is walked by arrow keys, over the end of a month; a day lists its events; cells are 44 px at 320', async () => {
    const { page, complaints, close } = await site.visit('private', { width: 320 })
    await page.goto('/event-calendar')
    await button(page, /^11月22日 周日，今天/).focus()
    await page.keyboard.press('ArrowDown')
    assert.match((await page.locator(':focus').getAttribute('aria-label')) ?? '', /^11月29日/)
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('12月6日'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/day=2026-12-06/)
    const box = await page.locator('#day-2026-12-06 button').boundingBox()
    assert.ok(box && box.width >= 44 && box.height >= 44)
    await page.goto('/event-calendar?day=2026-11-27')
    await button(page, /围炉煮茶.*已报名/).waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('my next event stands on Home, its ticket one tap away; mine needs a session', async () => {
    const { page, close } = await site.visit('private')
    await page.goto('/')
    await page.getByRole('heading', { name: '我的下一场活动' }).waitFor()
    await button(page, /入场券$/).click()
    await page.waitForURL(/\/ticket\?signup=/)
    await close()
    const visitor = await site.visit(null)
    await visitor.page.goto('/events?list=mine')
    await button(visitor.page, '登录').click()
    await visitor.page.waitForURL(/sign-in\?returnTo=.*list%3Dmine/)
    await visitor.close()
  })
})
