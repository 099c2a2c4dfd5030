import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noNetwork, usePhone } from './phone'

const phone = usePhone()

const { moveClock, send } = phone

const open = (persona: string, path: string) =>
  phone.openAs(persona, { path, mocks: { addPhoneCalendar: {}, requestSubscribeMessage: { 'demo-event-reminder': 'reject' } } })

describe('one event in the compiled mini-program', () => {
  test('from the list through the waitlist to an offer accepted, a ticket that works offline, and a survey', async () => {
    const title = '围炉煮茶话资产配置'
    const app = await open('learner', '/pages/events/index')
    await app.waitText(title)
    await app.tap(title)
    await app.waitText('加入候补（前面 3 位）')
    await app.tap('加入候补（前面 3 位）')
    await app.waitText('活动须知与同意')
    await app.tap('[role=radio]:has-text("否")')
    await app.tap('[role=checkbox]')
    // two quick touches: one place in the line
    const button = (await app.topFrame()).locator('wx-button', { hasText: '加入候补' }).last()
    await Promise.allSettled([button.tap(), button.tap({ timeout: 500, force: true })])
    await app.settle()
    await app.waitText('您排第 3 位。')
    await send('/events/tea-evening/capacity', 'PUT', { capacity: 10 })
    await app.tap('返回活动')
    await app.waitText('名额为您保留到')
    await app.tap('接受名额（剩')
    await app.waitText('名额已确认，票券已就绪。')
    await app.tap('已报名 · 查看票券')
    await app.waitText('入场时出示 · 没有网络也能用')
    assert.equal(await (await app.topFrame()).locator('wx-image').count(), 1)
    assert.deepEqual(app.entries('image-error'), [])
    await app.tap('加到手机日历')
    await app.waitText('已加到日历，提前 1 小时提醒。')
    await app.tap('活动前提醒我')
    await app.waitText('没关系，不会发微信提醒。')
    const storage = await app.storage()
    assert.deepEqual(app.errors(), [])
    const biggest = Math.max(...(await app.setDataLog()).map(({ bytes }) => bytes))
    assert.ok(biggest < 64_000, `the largest setData has ${biggest} bytes`)
    await app.close()

    const [ticket] = JSON.parse(String(storage['tickets'])) as { signupId: string; text: string }[]
    const path = `/packages/events/ticket/index?signup=${ticket?.signupId}`
    const offline = await phone.openAs('learner', { storage, path, ...noNetwork })
    await offline.waitText('暂时连不上服务，票券仍可出示')
    assert.deepEqual(offline.entries('image-error'), [])
    assert.deepEqual(offline.errors(), [])
    await offline.close()

    await moveClock('2026-11-27T18:40:00+08:00')
    assert.equal((await send('/event-check-ins', 'POST', { ticket: ticket?.text })).status, 200)
    await moveClock('2026-11-27T21:30:00+08:00')
    const later = await open('learner', '/packages/events/event/index?event=tea-evening')
    await later.waitText('已签到，出席已记录')
    await later.tap('已结束 · 写评价')
    await later.waitText('提交评价')
    await later.tap('提交评价')
    await later.waitText('请选一个分数。')
    await later.tap('[role=radio]:has-text("10")')
    await later.tap('提交评价')
    await later.waitText('谢谢您的评价')
    assert.deepEqual(later.errors(), [])
    await later.close()
    await moveClock('2026-11-22T10:00:00+08:00')
  })

  test('an event is shared as a card that leads to it', async () => {
    const app = await open('wealth', '/packages/events/event/index?event=museum-day')
    await app.waitText('立即报名')
    await app.tap('wx-button:has-text("分享")')
    const [shared] = app.entries('share').map(({ message }) => JSON.parse(message) as { title: string; path: string })
    assert.match(shared?.path ?? '', /^\/packages\/events\/event\/index\?event=museum-day/)
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
