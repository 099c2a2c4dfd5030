import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { usePhone } from './phone'
import type { MiniProgram } from './runner/drive/mini-program'

const phone = usePhone()

const ticketPath = '/packages/events/ticket/index?signup=bond-basics-wealth'

const barColour = (app: MiniProgram, bar: '#nav' | '#tabbar') =>
  app.page.locator(bar).evaluate((element) => getComputedStyle(element).backgroundColor)
const close = async (app: MiniProgram) => {
  assert.deepEqual(app.errors(), [])
  await app.close()
}

describe('WeChat’s question on privacy', () => {
  test('a no costs that act only, and is asked again; a yes holds for all that follows', async () => {
    const app = await phone.openAs('wealth', { path: ticketPath, needsPrivacy: true, mocks: { addPhoneCalendar: {} } })
    await app.tap('加到手机日历')
    await app.waitText('先征得您的同意')
    await app.waitText(/写进您的手机日历.*不同意的话，活动时间仍在“我的活动”里/)
    await app.tap('不同意')
    await app.waitText(/没有加到日历。时间仍在这里/)
    assert.doesNotMatch(await app.text(), /先征得您的同意/)
    await app.tap('加到手机日历')
    await app.tap('查看《用户隐私保护指引》')
    await app.tap('#agree-privacy')
    await app.waitText('已加到日历，提前 1 小时提醒。')
    await app.navigate('navigateTo', '/packages/events/event/index?event=fraud-beijing')
    await app.tap('查看地图')
    assert.equal(app.entries('privacy-asked').length, 2)
    await close(app)
  })

  test('without the clipboard the address is shown, without the camera the number can be typed', async () => {
    const app = await phone.openAs('private', { path: '/packages/events/event/index?event=fraud-beijing', needsPrivacy: true })
    await app.tap('查看地图')
    await app.waitText(/放进您的剪贴板/)
    await app.tap('[aria-label=关闭]')
    assert.match(app.entries('modal').at(-1)?.message ?? '', /https:\/\/uri\.amap\.com/)
    await close(app)
  })
})

describe('messages by WeChat', () => {
  test('each yes is one message to come; a no, a ban and a switch that is off say what to do', async () => {
    const app = await phone.openAs('wealth', { path: ticketPath, mocks: { requestSubscribeMessage: { 'demo-event-reminder': 'accept' } } })
    for (const left of [1, 2]) {
      await app.tap('活动前提醒我')
      await app.waitText(`还会发 ${left} 条活动通知`)
    }
    await app.navigate('navigateTo', '/packages/messages/preferences/index')
    await app.waitText('还会发 2 条')
    for (const [answer, words] of [
      [{ 'demo-tier-notice': 'reject' }, /没关系.*设置 › 通知管理/],
      [{ 'demo-tier-notice': 'ban' }, /微信现在不转发/],
      [{ errMsg: 'requestSubscribeMessage:fail The main switch is switched off', errCode: 20004 }, /您关闭了本小程序的全部通知/],
    ] as const) {
      await app.mock('requestSubscribeMessage', answer)
      await app.tap('[aria-label="等级与评定：再允许 1 条"]')
      await app.waitText(words)
    }
    assert.equal((await app.text()).match(/还会发 0 条/g)?.length, 3)
    await close(app)
  })

  test('a yes that the bank did not hear is kept at the next tap, without another question', async () => {
    let isDown = true
    const app = await phone.openAs('wealth', {
      path: '/packages/messages/preferences/index',
      mocks: { requestSubscribeMessage: { 'demo-perk-expiry': 'accept' } },
      onRequest: ({ url, method }) => {
        if (isDown && method === 'POST' && url.includes('wechat-grants')) throw new Error('no network')
        return undefined
      },
    })
    await app.tap('[aria-label="权益与积分到期：再允许 1 条"]')
    await app.waitText('微信已允许，银行还没有记下')
    isDown = false
    await app.mock('requestSubscribeMessage', { 'demo-perk-expiry': 'reject' })
    await app.tap('[aria-label="权益与积分到期：再允许 1 条"]')
    await app.waitText('还会发 1 条')
    await close(app)
  })
})

describe('what WeChat draws around a page', () => {
  const [light, dark] = [
    { '#nav': 'rgb(247, 245, 240)', '#tabbar': 'rgb(255, 255, 255)' },
    { '#nav': 'rgb(14, 18, 32)', '#tabbar': 'rgb(22, 27, 44)' },
  ]
  const bars = async (app: MiniProgram) => ({ '#nav': await barColour(app, '#nav'), '#tabbar': await barColour(app, '#tabbar') })

  test('follows the dress chosen in the app, else the phone’s', async () => {
    const app = await phone.openAs('wealth', { path: '/pages/me/index' })
    await app.waitText('深色')
    assert.deepEqual(await bars(app), light)
    await app.setTheme('dark')
    assert.deepEqual(await bars(app), dark)
    await app.tap('浅色')
    assert.deepEqual(await bars(app), light)
    await app.tab('活动')
    assert.deepEqual(await bars(app), light)
    await app.tab('我的')
    await app.tap('跟随系统')
    assert.deepEqual(await bars(app), dark)
    await close(app)
  })

  test('each tab that lists can be pulled down, and comes to rest', async () => {
    const app = await phone.openAs('wealth', { path: '/pages/home/index' })
    for (const tab of ['阶梯', '权益', '学堂', '活动']) {
      await app.tab(tab)
      assert.equal(await app.pullDown(), true, tab)
    }
    await close(app)
  })

  test('text is as large as WeChat’s own setting, until another size is chosen', async () => {
    const scale = async (app: MiniProgram) =>
      (await app.topFrame()).evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('wx-view')].map((view) => Number(getComputedStyle(view).getPropertyValue('--text-scale'))),
        ),
      )
    for (const [fontSizeSetting, storage, expected] of [
      [16, {}, 1],
      [17, {}, 1.15],
      [23, {}, 1.3],
      [23, { appearance: JSON.stringify({ theme: 'dark' }) }, 1.3],
      [23, { appearance: JSON.stringify({ scale: 'standard' }) }, 1],
    ] as const) {
      const app = await phone.openAs('watch-5', {
        path: '/pages/home/index',
        fontSizeSetting,
        storage,
        viewport: { width: 320, height: 640 },
      })
      assert.equal(await scale(app), expected, `${fontSizeSetting} ${JSON.stringify(storage)}`)
      const hidden = await (
        await app.topFrame()
      ).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      assert.ok(hidden <= 0, `${hidden} px beside the screen`)
      await close(app)
    }
  })
})
