import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openSite, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Each page on the stack scrolls by itself; the article's is the one that shows its text. */
const scrollerOf = (page: Page) => page.locator('.taro_page', { has: page.locator('#article-text') })
const scrollTopOf = (page: Page) => scrollerOf(page).evaluate((scroller) => Math.round(scroller.scrollTop))

describe('learning in a real browser', () => {
  test('found, opened, read half way, left, resumed; and bookmarked', async () => {
    const { page, complaints, close } = await site.visit('almost')
    await page.goto('/learn')
    await button(page, '搜索文章、课程、术语').click()
    await page.getByRole('textbox').fill('备用金')
    await page.getByText(/^找到 \d+ 项/).waitFor()
    await button(page, /^备用金/)
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /备用金/ }).waitFor()
    await page.getByRole('button', { name: '收藏', exact: true }).click()
    await button(page, '取消收藏').waitFor()
    const halfPx = await scrollerOf(page).evaluate((scroller) => {
      scroller.scrollTop = 600
      return scroller.scrollTop
    })
    const saved = page.waitForResponse((response) => response.url().endsWith('/reading') && response.ok())
    await page.waitForFunction(() => localStorage.getItem('readings')?.includes('emergency-fund'))
    await button(page, '返回').last().click()
    await saved
    assert.equal(await page.getByRole('textbox').inputValue(), '备用金')

    await page.goto('/learn')
    await page.getByRole('heading', { name: '继续学习' }).waitFor()
    await button(page, /备用金.*读到 \d+%/)
      .first()
      .click()
    await page.getByText(/^已回到上次读到的地方/).waitFor()
    assert.ok(Math.abs((await scrollTopOf(page)) - halfPx) < 30)
    await button(page, '从头读').click()
    await page.getByText(/^已回到/).waitFor({ state: 'detached' })
    assert.equal(await scrollTopOf(page), 0)

    await page.goto('/bookmarks')
    await button(page, /^取消收藏《备用金/).waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('an article opened once is there without the bank, with its day; where it was read to reaches the bank later', async () => {
    const { page, context, close } = await site.visit('rising')
    await page.goto('/article?article=deposit-insurance')
    await page.getByRole('table').first().waitFor()
    await context.route('**/api/**', (route) => route.abort())
    await page.reload()
    await page.getByRole('table').first().waitFor()
    await page.getByText('暂时连不上服务，以下是 2026年11月22日 的内容。').waitFor()
    await scrollerOf(page).evaluate((scroller) => (scroller.scrollTop = 500))
    await page.waitForFunction(() => localStorage.getItem('readings')?.includes('deposit-insurance'))
    await context.unroute('**/api/**')
    await page.goto('/learn')
    await button(page, /存款保险.*读到 \d+%/)
      .first()
      .waitFor()
    await close()
  })

  test('a closed R4 article explains itself; recommendations are switched off where they are', async () => {
    const { page, complaints, close } = await site.visit('wealth')
    await page.goto('/article?article=equity-funds-and-regular-investing')
    await page.getByRole('heading', { name: '暂未对您开放' }).waitFor()
    await page.getByText(/^这项内容的风险等级高于您的测评结果/).waitFor()
    assert.equal(await page.locator('#article-text').count(), 0)
    await page.goto('/learn')
    await page
      .getByText(/^因为您/)
      .locator('visible=true')
      .first()
      .waitFor()
    await page.getByRole('switch', { name: '个性化推荐' }).click()
    await page.getByText(/^已关闭：/).waitFor()
    await page.reload()
    await page.getByText(/^已关闭：/).waitFor()
    assert.equal(await page.getByText(/^因为您/).count(), 0)
    assert.deepEqual(complaints, [])
    await close()
  })

  test('at 320 px in elder size no page is wider than the screen, tables scroll by keyboard, and the glossary jumps', async () => {
    const { page, complaints, close } = await site.visit(null, { width: 320, scale: 'elder' })
    for (const path of ['/learn', '/article?article=risk-levels-r1-to-r5', '/learning-search', '/glossary', '/cards', '/bookmarks']) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      const overflowPx = await page.evaluate(() => {
        const scroller = [...document.querySelectorAll('.taro_page')].at(-1) ?? document.documentElement
        return scroller.scrollWidth - scroller.clientWidth
      })
      assert.equal(overflowPx, 0, path)
    }
    await page.goto('/article?article=risk-levels-r1-to-r5')
    const box = page.getByRole('group', { name: '表格，可左右滑动' }).first()
    await box.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction((element) => (element?.scrollLeft ?? 0) > 0, await box.elementHandle())
    await page.goto('/glossary?term=tier')
    const chosen = page.locator('#term-tier')
    await chosen.waitFor()
    await page.waitForFunction(() => {
      const top = document.querySelector('#term-tier')?.getBoundingClientRect().top ?? 9_999
      return top >= 0 && top < 300
    })
    assert.deepEqual(complaints, [])
    await close()
  })

  test('stored text is drawn as text', async () => {
    const { page, close } = await site.visit(null)
    const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'
    await page.route('**/api/v1/articles/emergency-fund*', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.json()) as { body: { blocks: object[] } }
      body.body.blocks.unshift({ kind: 'paragraph', inlines: [{ kind: 'text', text: hostile, marks: ['strong'] }] })
      await route.fulfill({ response: answer, json: body })
    })
    await page.goto('/article?article=emergency-fund')
    await page.getByText(hostile).waitFor()
    assert.equal(await page.evaluate(() => 'hit' in window), false)
    await close()
  })
})
