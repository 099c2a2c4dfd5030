import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { answerKey } from '../support/learner'
import { violationsOf } from './axe'
import { pressBy, tabTo, waitForFocus } from './keyboard'
import { openHome, openSite, see, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

const back = { key: 'Shift+Tab' }

/** Waits for a sheet that has the focus, in which axe finds nothing. */
async function waitForSheet(page: Page, name: string | RegExp): Promise<void> {
  await waitForFocus(page, 'dialog', name)
  assert.deepEqual(await violationsOf(page), [])
}

/** Runs a flow as a demo customer, without a mouse. */
const asCustomer = (personaId: string, path: string, flow: (page: Page) => Promise<unknown>) => async () => {
  const { page, complaints, close } = await site.visit(personaId, { areAmountsShown: true })
  if (path === '/') await openHome(page)
  else await page.goto(path)
  await flow(page)
  assert.deepEqual(complaints, [])
  await close()
}

describe('by keyboard alone', () => {
  test(
    'the planner from Home: the heading has the focus, arrow keys choose, and the way back ends where it began',
    asCustomer('almost', '/', async (page) => {
      await pressBy(page, 'button', '升级测算')
      await waitForFocus(page, 'heading', '升级测算')
      await tabTo(page, 'radio', '要存多少')
      await page.keyboard.press('ArrowRight')
      await waitForFocus(page, 'radio', '存到哪天')
      await page.keyboard.press('ArrowLeft')
      await tabTo(page, 'slider', /存入日/)
      await page.keyboard.press('End')
      await see(page, '11月30日存入并保持到11月30日，12月1日起为 中银理财')
      await pressBy(page, 'button', '怎么算的', 'Space')
      await see(page, /÷ 1 天 = ¥/)
      await tabTo(page, 'button', '返回', back)
      await page.keyboard.press('Enter')
      await waitForFocus(page, 'button', '升级测算')
    }),
  )

  test(
    'a sheet keeps the focus, Escape closes it, and what opened it has the focus again',
    asCustomer('watch-5', '/footprints', async (page) => {
      await pressBy(page, 'button', /观察 5\/6/)
      await waitForSheet(page, /2026年10月/)
      for (const key of [...Array<string>(6).fill('Tab'), 'Shift+Tab', 'Shift+Tab']) {
        await page.keyboard.press(key)
        assert.ok(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null), key)
      }
      await page.keyboard.press('Escape')
      await waitForFocus(page, 'button', /观察 5\/6/)
      await pressBy(page, 'button', /观察 4\/6/)
      await pressBy(page, 'button', '对结果有异议')
      await tabTo(page, 'textbox', /./)
      await page.keyboard.type('九月有一笔入账没有计入。')
      await pressBy(page, 'button', '提交异议')
      await see(page, /2026年11月25日 18:00/)
    }),
  )

  test(
    'a perk is used, and given back: the question begins at the answer that changes nothing',
    asCustomer('wealth', '/perk?perk=rail-lounge', async (page) => {
      await pressBy(page, 'button', '增加一位同行人')
      await pressBy(page, 'button', '领取使用码')
      await waitForFocus(page, 'heading', '使用码')
      await pressBy(page, 'button', '取消并退回名额')
      await waitForFocus(page, 'button', '保留')
      await page.keyboard.press('Enter')
      await waitForFocus(page, 'button', '取消并退回名额')
      await page.keyboard.press('Enter')
      await waitForFocus(page, 'button', '保留')
      await tabTo(page, 'button', '确认取消', back)
      await page.keyboard.press('Enter')
      await see(page, '2 次名额已退回，这个码不再有效。')
    }),
  )

  test(
    'points are exchanged',
    asCustomer('wealth', '/rewards', async (page) => {
      await pressBy(page, 'button', /^晴雨伞/)
      await pressBy(page, 'button', /^确认兑换/)
      await waitForSheet(page, '兑换成功')
      await page.keyboard.press('Escape')
      await waitForFocus(page, 'button', /^晴雨伞/)
    }),
  )

  test(
    'a time with the manager is booked',
    asCustomer('forex', '/booking', async (page) => {
      await pressBy(page, 'button', '11月23日 周一 13:30')
      await waitForSheet(page, /./)
      await pressBy(page, 'radio', '视频', 'Space')
      await pressBy(page, 'button', '确认预约')
      await see(page, '已预约')
    }),
  )

  test(
    'a question of a quiz is answered',
    asCustomer('saver', '/quiz?course=first-steps&chapter=average-balance', async (page) => {
      const [question] = answerKey('first-steps', 'average-balance')
      assert.equal(question?.right.length, 1)
      await pressBy(page, 'radio', question?.right[0] ?? '', 'Space')
      await pressBy(page, 'button', '确定')
      await waitForFocus(page, 'button', '下一题')
      await page.keyboard.press('Enter')
      await see(page, /第 2 题/)
    }),
  )

  test(
    'an event is found among others by filters, signed up for, and left again',
    asCustomer('almost', '/find-events', async (page) => {
      await tabTo(page, 'textbox', '搜索')
      await page.keyboard.type('她的财务')
      await page.waitForURL(/q=/)
      await pressBy(page, 'button', '筛选')
      await waitForSheet(page, '筛选')
      await tabTo(page, 'radio', '现场')
      await page.keyboard.press('Space')
      await page.keyboard.press('Escape')
      await waitForFocus(page, 'button', /^筛选/)
      await pressBy(page, 'button', /她的财务/)
      await waitForFocus(page, 'heading', /她的财务/)
      await pressBy(page, 'button', /^立即报名/)
      await waitForFocus(page, 'heading', /报名/)
      await pressBy(page, 'radio', '否', 'Space')
      await pressBy(page, 'checkbox', /^我同意银行为办理本次活动/, 'Space')
      await pressBy(page, 'button', '确认报名')
      await see(page, /报名号/)
      await page.goto('/event-sign-up?event=women-finance')
      await pressBy(page, 'button', '取消报名')
      await tabTo(page, 'button', '确认取消报名', back)
      await page.keyboard.press('Enter')
      await see(page, '已取消报名')
    }),
  )

  test(
    'a seat that is offered is accepted',
    asCustomer('wealth', '/event?event=tea-evening', async (page) => {
      const send = { method: 'PUT', headers: { 'content-type': 'application/json' }, data: { capacity: 9 } }
      await page.request.fetch('/api/sandbox/events/tea-evening/capacity', send)
      await page.reload()
      await pressBy(page, 'button', /^接受名额（剩 \d+ 小时/)
      await see(page, '名额已确认，票券已就绪。')
      await pressBy(page, 'button', '已报名 · 查看票券')
      await waitForFocus(page, 'heading', '活动票券')
    }),
  )

  test(
    'how an event was',
    asCustomer('learner', '/event-survey?signup=autumn-photo-learner', async (page) => {
      await pressBy(page, 'radio', '9', 'Space')
      await pressBy(page, 'button', '提交评价')
      await see(page, '谢谢您的评价')
    }),
  )

  test(
    'what one thinks of a meeting, and a complaint',
    asCustomer('elder', '/meeting-survey?appointment=elder-m1', async (page) => {
      await pressBy(page, 'radio', '8', 'Space')
      await page.keyboard.press('ArrowRight')
      await waitForFocus(page, 'radio', '9')
      await pressBy(page, 'button', '提交')
      await see(page, '收到了，谢谢。您可以随时改。')
      await page.goto('/feedback')
      await pressBy(page, 'radio', '投诉', 'Space')
      await tabTo(page, 'textbox', '具体情况')
      await page.keyboard.type('周五下午网点排队一个小时。')
      await pressBy(page, 'button', '提交')
      await see(page, '已收到，谢谢您')
    }),
  )

  test(
    'preferences, consents, a copy of one’s data, and the wish to be forgotten',
    asCustomer('recovered', '/message-preferences', async (page) => {
      await pressBy(page, 'switch', '少打扰', 'Space')
      await page.locator('[role=switch][aria-checked=true]', { hasText: '少打扰' }).waitFor()
      await page.goto('/privacy')
      await pressBy(page, 'switch', '个性化推荐', 'Space')
      await page.locator('[role=switch][aria-checked=false]', { hasText: '个性化推荐' }).waitFor()
      await pressBy(page, 'button', '申请删除')
      await waitForFocus(page, 'button', '不申请')
      await tabTo(page, 'button', '确认申请', back)
      await page.keyboard.press('Enter')
      await see(page, /您在 .* 申请了删除/)
      await pressBy(page, 'button', '收回申请')
      await tabTo(page, 'button', /^我的资料/, back)
      await page.keyboard.press('Enter')
      await waitForFocus(page, 'heading', '我的资料')
      const download = page.waitForEvent('download')
      await pressBy(page, 'button', /JSON/)
      assert.match((await download).suggestedFilename(), /json$/)
    }),
  )

  test(
    'language and text size, and a tab whose heading has the focus',
    asCustomer('almost', '/me', async (page) => {
      await tabTo(page, 'radio', '标准')
      await page.keyboard.press('ArrowLeft')
      await waitForFocus(page, 'radio', '特大')
      await tabTo(page, 'radio', '简体')
      await page.keyboard.press('ArrowLeft')
      await waitForFocus(page, 'radio', 'English')
      await pressBy(page, 'button', 'Perks')
      await waitForFocus(page, 'heading', 'Perks')
    }),
  )
})
