import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../e2e/browser'
import { launch } from './runner/drive/launch'
import type { MiniProgram } from './runner/drive/mini-program'

/** A hand-written mini-program that uses what a compiled one may use; each test holds the runner to what WeChat does. */
const fixture = path.join(import.meta.dirname, 'runner/fixtures/native')

describe('the mini-program runner', () => {
  let browser: Browser
  let app: MiniProgram
  const style = async (selector: string, property: string) =>
    (await app.topFrame())
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

  before(async () => {
    browser = await launchBrowser()
    app = await launch(fixture, { browser })
  })
  after(async () => {
    await app.close()
    await browser.close()
  })

  test('renders wxs, require, setData at a path, conditions', async () => {
    const text = await app.text()
    for (const expected of ['¥12.34', '0:甲甲', '脚 4', '两个']) assert.ok(text.includes(expected), `${expected} in ${text}`)
  })

  test('fills slots, applies behaviors, keeps data set in attached', async () => {
    assert.match(await app.text(), /标题 10/)
  })

  test('passes a component event with its detail and marks; selectComponent reads the component', async () => {
    await app.tap('点卡')
    assert.match(await app.text(), /选了11 11/)
    assert.deepEqual(await app.member('picked'), { detail: { v: 11 }, mark: { from: 'card' }, id: 'card' })
    assert.equal(await app.member('cardData'), 11)
  })

  test('binds datasets in templates', async () => {
    await app.tap('1:乙')
    assert.equal(await app.data('sel'), 1)
    assert.equal(await style('.row.on', 'color'), 'rgb(0, 128, 0)')
  })

  test('binds model:value both ways', async () => {
    await app.input('双向', 'xyz')
    assert.match(await app.text(), /名 xyz/)
    assert.equal(await app.data('name'), 'xyz')
  })

  test('stops a caught event and lets a bound one bubble', async () => {
    await app.tap('#stop')
    assert.deepEqual([await app.member('innerCount'), await app.member('outerCount')], [1, undefined])
    await app.tap('#go')
    assert.deepEqual([await app.member('outerCount'), await app.member('outerTarget')], [1, 'go'])
  })

  test('isolates component styles, but for external and shared classes', async () => {
    assert.equal(await style('wx-view.red', 'color'), 'rgb(255, 0, 0)')
    assert.notEqual(await style('.price', 'color'), 'rgb(9, 9, 9)')
  })

  test('measures rpx by the width of the screen', async () => {
    assert.equal(await style('#rpx', 'width'), '50px')
    assert.equal(await style('.price', 'font-size'), '20px')
  })

  test('hides the browser and refuses code from text', async () => {
    await app.tap('globals')
    const seen = (await app.member('seen')) as Record<string, string>
    const { wx, ...browserGlobals } = seen
    assert.equal(wx, 'function')
    assert.deepEqual([...new Set(Object.values(browserGlobals))], ['undefined'])
    assert.deepEqual([await app.member('ev'), await app.member('ev2')], ['EvalError', 'EvalError'])
  })

  test('opens a Component() page with its query as it was, and an event channel', async () => {
    await app.callMethod('toB')
    assert.equal(await app.route(), 'pages/b/b')
    assert.match(await app.text(), /B 1%202 1/)
    await app.back()
    assert.deepEqual(await app.member('got'), { ok: true })
  })

  test('counts setData in UTF-8 bytes', async () => {
    await app.clearSetDataLog()
    await app.tap('0:甲甲')
    assert.deepEqual(await app.setDataLog(), [{ route: 'pages/a/a', bytes: 9, keys: ['sel'] }])
  })

  test('records exceptions and hands them to App.onError', async () => {
    assert.deepEqual(app.errors(), [])
    await app.tap('boom')
    assert.match(app.errors()[0]?.message ?? '', /boom!/)
    assert.match(app.entries('console.log').at(-1)?.message ?? '', /seen by App.*boom!/)
  })

  test('answers wx.request from the test, and refuses to leave the machine', async () => {
    const answered = await launch(fixture, { browser, onRequest: () => ({ status: 201, body: { name: '甲' } }) })
    await answered.callMethod('ask')
    assert.deepEqual(await answered.member('answer'), { statusCode: 201, data: { name: '甲' } })
    await answered.close()
    await app.callMethod('ask')
    assert.match(String(((await app.member('answer')) as { errMsg: string }).errMsg), /request:fail .*not local/)
  })

  test('starts dark and in English, with what storage held', async () => {
    const dark = await launch(fixture, { browser, theme: 'dark', language: 'en', storage: { kept: [1] } })
    await dark.callMethod('look')
    assert.deepEqual(await dark.member('environment'), { theme: 'dark', language: 'en', kept: [1] })
    const isDark = await (await dark.topFrame()).evaluate(() => window.matchMedia('(prefers-color-scheme: dark)').matches)
    assert.equal(isDark, true)
    await dark.setTheme('light')
    assert.equal(await dark.member('changedTo'), 'light')
    await dark.close()
  })
})
