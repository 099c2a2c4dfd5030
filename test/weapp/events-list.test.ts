import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noNetwork, usePhone } from './phone'

const phone = usePhone()

/** So much may cross to the view for a page of 20 rows, and so many children may one element have. */
const mostBytes = 12_000
const mostChildren = 60

describe('events in the compiled mini-program', () => {
  test('pages of rows stay light, mine and past are a tap away, and a row opens its event', async () => {
    const app = await phone.openAs('private', { path: '/pages/me/index' })
    await app.clearSetDataLog()
    await app.tab('活动')
    await app.waitText('2026年11月')
    await app.waitText('可报名')
    await app.settle()
    const log = await app.setDataLog()
    assert.ok(Math.max(...log.map(({ bytes }) => bytes)) <= mostBytes, `${log.map(({ bytes }) => bytes).join()} bytes`)
    await app.clearSetDataLog()
    await app.tap('显示更多')
    await app.waitText('没有更多了')
    const next = await app.setDataLog()
    assert.ok(Math.max(...next.map(({ bytes }) => bytes)) <= mostBytes, `${next.map(({ bytes }) => bytes).join()} bytes`)
    const children = await (
      await app.topFrame()
    ).evaluate(() => Math.max(...[...document.querySelectorAll('*')].map((element) => element.childElementCount)))
    assert.ok(children <= mostChildren, `${children} children`)
    await app.scrollTo(0)
    await app.tap('我的活动')
    await app.waitText('已报名')
    await app.tap('往期')
    await app.waitText('已结束')
    await app.tap('即将举行')
    await app.tap('防骗课堂：陌生来电')
    assert.equal(await app.route(), 'packages/events/event/index')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('found by word and city, and in the calendar', async () => {
    const app = await phone.openAs('newcomer', { path: '/pages/events/index' })
    await app.waitText('可报名')
    await app.tap('搜索、筛选活动')
    await app.input('主题、讲者或地点', '防骗')
    await app.waitText('防骗课堂：投资群')
    await app.tap('筛选')
    await app.tap('上海')
    await app.tap('查看结果')
    await app.waitText('筛选（1）')
    assert.ok(!(await app.text()).includes('陌生来电'))
    await app.back()
    await app.tap('[aria-label=活动月历]')
    await app.waitText('2026年11月')
    await app.tap('[aria-label^="11月25日"]')
    await app.waitText('11月25日 周三的活动')
    await app.waitText('防骗课堂：陌生来电')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('without the bank the last list is there with its time', async () => {
    const first = await phone.openAs('newcomer', { path: '/pages/events/index' })
    await first.waitText('可报名')
    const storage = await first.storage()
    await first.close()
    const app = await phone.openAs('newcomer', { storage, path: '/pages/events/index', ...noNetwork })
    await app.waitText(/暂时连不上服务，以下是 11月22日/)
    await app.waitText('可报名')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
