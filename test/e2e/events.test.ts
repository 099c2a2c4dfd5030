import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Ticket } from '../../src/contract/events-tickets'
import { openSite, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

const send = (path: string, method: string, body: object) =>
  fetch(`${site.product.url}/api/sandbox${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const moveClock = (now: string) => send('/clock', 'POST', { now })
const agree = /^我同意银行为办理本次活动/

/** From the tab to an event's page. */
async function openEvent(page: Page, title: string): Promise<void> {
  await page.goto('/events')
  await page
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

async function fillIn(page: Page, submit: RegExp): Promise<void> {
  await page.getByRole('radio', { name: '否' }).click()
  await page.getByRole('checkbox', { name: agree }).click()
  await page.getByRole('button', { name: submit }).last().click()
}

describe('one event in a real browser', () => {
  test('from the list to a ticket; through the waitlist to an offer accepted; to a survey', async () => {
    const title = '围炉煮茶话资产配置'
    const customer = await site.visit('learner')
    const { page } = customer
    await openEvent(page, title)
    await page.getByRole('button', { name: '加入候补（前面 3 位）' }).click()
    await page.getByText('活动须知与同意').waitFor()
    await page.getByRole('button', { name: '加入候补（前面 3 位）' }).last().click()
    await page.getByText('请选择一项。').waitFor()
    await fillIn(page, /^加入候补/)
    await page.getByText('您排第 3 位。').waitFor()

    // somebody who has a seat gives it up, and more seats come: the offers go down the line
    const other = await site.visit('forex')
    await openEvent(other.page, title)
    await other.page.getByRole('button', { name: '修改或取消' }).click()
    await other.page.getByRole('button', { name: '取消报名' }).click()
    await other.page.getByText('取消后 1 个名额立即让出（4 人在候补），票券作废。').waitFor()
    await other.page.getByRole('button', { name: '确认取消报名' }).click()
    await other.page.getByRole('heading', { name: '已取消报名' }).waitFor()
    assert.deepEqual(other.complaints, [])
    await other.close()
    await send('/events/tea-evening/capacity', 'PUT', { capacity: 9 })

    await page.getByRole('button', { name: '返回活动' }).click()
    await page.getByText('名额为您保留到').last().waitFor()
    await page
      .getByRole('button', { name: /^接受名额（剩 \d+ 小时/ })
      .last()
      .dblclick()
    await page.getByText('名额已确认，票券已就绪。').waitFor()
    await page.getByRole('button', { name: '已报名 · 查看票券' }).last().click()
    await page.getByRole('img', { name: `${title}的入场二维码` }).waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '加到日历' }).click()
    assert.equal((await download).suggestedFilename(), 'tea-evening.ics')
    assert.deepEqual(customer.complaints, [])

    await customer.context.route('**/api/**', (route) => route.abort())
    await page.reload()
    await page.getByText('暂时连不上服务，票券仍可出示').waitFor()
    const drawnPx = await page
      .getByRole('img')
      .first()
      .evaluate((image: HTMLImageElement) => image.naturalWidth)
    assert.ok(drawnPx > 0, 'the code is drawn without a network')
    await customer.context.unroute('**/api/**')

    const signupId = new URL(page.url()).searchParams.get('signup') ?? ''
    const { text } = await page.evaluate(
      async (id) => (await (await fetch(`/api/v1/event-signups/${id}/ticket`)).json()) as Ticket,
      signupId,
    )
    await moveClock('2026-11-27T18:40:00+08:00')
    assert.equal((await send('/event-check-ins', 'POST', { ticket: text })).status, 200)
    await page.reload()
    await page.getByText('已签到，欢迎您').waitFor()
    await moveClock('2026-11-27T21:30:00+08:00')
    await page.goto('/event?event=tea-evening')
    await page.getByRole('button', { name: '已结束 · 写评价' }).click()
    await page.getByRole('radio', { name: '9', exact: true }).click()
    await page.getByRole('textbox').fill('茶很好，人不多，聊得深。')
    await page.reload()
    assert.equal(await page.getByRole('textbox').inputValue(), '茶很好，人不多，聊得深。')
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.getByRole('heading', { name: '谢谢您的评价' }).waitFor()
    await moveClock('2026-11-22T10:00:00+08:00')
    await customer.close()
  })

  test('a visitor signs in on the way and comes back; what is typed survives a lost connection; a fault has the focus', async () => {
    const { page, complaints, close } = await site.visit(null)
    await page.goto('/event?event=women-finance&channel=poster')
    await page.getByRole('button', { name: '登录后报名' }).click()
    const { pathname, searchParams } = new URL(page.url())
    assert.equal(pathname, '/sign-in')
    assert.equal(searchParams.get('returnTo'), '/packages/events/event/index?event=women-finance&channel=poster')
    await close()

    const signedIn = await site.visit('almost')
    await signedIn.page.goto('/event-sign-up?event=women-finance')
    await signedIn.page.getByRole('button', { name: '添加一位同行人' }).click()
    await signedIn.page.getByRole('button', { name: '确认报名' }).click()
    await signedIn.page.getByText('请填写称呼，或去掉这一位。').waitFor()
    await signedIn.page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
    await signedIn.page.keyboard.type('小周')
    await signedIn.context.route('**/api/**', (route) => route.abort())
    await fillIn(signedIn.page, /^确认报名$/)
    await signedIn.page.getByText('网络中断，还不知道是否成功。请重试，不会重复报名。').waitFor()
    await signedIn.context.unroute('**/api/**')
    await signedIn.page.reload()
    await signedIn.page.getByText('已恢复您上次没填完的内容。').waitFor()
    await signedIn.page.getByRole('checkbox', { name: agree }).click()
    await signedIn.page.getByRole('button', { name: '确认报名' }).click()
    await signedIn.page.getByText('2 人，报名号 1。').waitFor()
    await signedIn.close()
    assert.deepEqual(complaints, [])
  })

  test('a draw is done again on this device', async () => {
    const { page, complaints, close } = await site.visit('wealth')
    await page.goto('/event-draw?event=porcelain')
    await page.getByRole('button', { name: '在这台设备上重新计算' }).click()
    await page.getByText('一致：种子与指纹相符，5 份登记的顺序全部对得上。').waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })
})
