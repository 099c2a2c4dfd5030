import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noNetwork, usePhone } from './phone'

const phone = usePhone()

const open = () => phone.openAs('wealth', { path: '/pages/perks/index' })

const digits = /\d{4} \d{4} \d{4}/

describe('perks in the compiled mini-program', () => {
  test('a code for two is reserved, and is there after a restart without a network', async () => {
    const app = await open()
    await app.waitText('即将失效')
    await app.tap('高铁站贵宾厅候车。')
    await app.waitText('将使用 1 次，剩 3 次。')
    await app.tap('[aria-label=增加一位同行人]')
    await app.waitText('将使用 2 次，剩 2 次。')
    // two quick touches: one use
    const button = (await app.topFrame()).locator('wx-button').last()
    await Promise.allSettled([button.tap(), button.tap({ timeout: 500, force: true })])
    await app.settle()
    await app.waitText('请向工作人员出示')
    assert.deepEqual(await app.stack(), ['pages/perks/index', 'packages/perks/perk/index', 'packages/perks/redemption/index'])
    const shown = digits.exec(await app.text())?.[0] ?? 'none'
    assert.equal(await (await app.topFrame()).locator('wx-image').count(), 1)
    assert.deepEqual(app.entries('image-error'), [])
    const storage = await app.storage()
    await app.back()
    await app.waitText('剩 2 / 4')
    assert.deepEqual(
      app.entries('screen-brightness').map(({ message }) => message),
      ['1', '0.5'],
    )
    assert.deepEqual(app.errors(), [])
    await app.close()

    const offline = await phone.openAs('wealth', { storage, path: '/pages/perks/index', ...noNetwork })
    await offline.waitText('暂时连不上服务，以下是')
    await offline.tap('使用记录')
    await offline.waitText('本人和 1 位同行人')
    await offline.tap('高铁贵宾厅')
    await offline.waitText('暂时连不上服务，使用码仍可出示')
    assert.ok((await offline.text()).includes(shown))
    assert.deepEqual(offline.entries('image-error'), [])
    assert.deepEqual(offline.errors(), [])
    await offline.close()
  })

  test('the letter on an upgrade leads to a time of the briefing, and the gift is chosen before its code', async () => {
    const app = await phone.openAs('wealth', { path: '/packages/perks/letter/index?period=2025-05' })
    await app.waitText('大众客户 → 中银财富管理')
    await app.waitText('年度礼品')
    await app.waitText('不推销：说明会只讲等级与权益')
    await app.tap('12月8日 周二 19:30')
    await app.waitText('不推销 · 全程不介绍任何产品')
    assert.deepEqual(await app.stack(), ['packages/perks/letter/index', 'packages/events/event/index'])
    assert.deepEqual(app.errors(), [])
    await app.close()

    const manager = await phone.openAs('wealth', { path: '/packages/manager/manager/index' })
    await manager.waitText('今年 0/1 份自选礼')
    await manager.tap('去挑选')
    await manager.waitText('选一份礼品')
    await manager.tap('购书卡 300 元')
    await manager.tap('wx-button:has-text("领取使用码") >> nth=-1')
    await manager.waitText('所选礼品')
    assert.deepEqual(manager.errors(), [])
    await manager.close()
  })

  test('the comparison is a table that scrolls by itself, and an offered day is booked', async () => {
    const app = await open()
    await app.waitText('即将失效')
    await app.tap('权益对比表')
    await app.waitText(/升级后多得 \d+ 项/)
    const frame = await app.topFrame()
    const box = frame.locator('wx-scroll-view').first()
    assert.ok((await box.evaluate((element) => element.scrollLeft)) > 0, 'it opens at the own column')
    assert.equal(await frame.locator('[role=columnheader]').count(), 5)
    assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
    await app.back()
    await app.tap('与财富顾问面谈一小时。')
    await app.waitText('请选择到访日期。')
    await app.tap('[aria-label^="2026年11月30日"]')
    await app.waitText('将使用 1 次，剩 1 次。')
    await app.tap('wx-button:has-text("预约") >> nth=-1')
    await app.waitText('2026年11月30日')
    await app.tap('取消并退回名额')
    await app.tap('确认取消')
    await app.waitText('1 次名额已退回，这个码不再有效。')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
