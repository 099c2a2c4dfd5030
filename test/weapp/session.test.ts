import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { usePhone } from './phone'

const { open } = usePhone()

describe('the mini-program’s session', () => {
  test('a WeChat account that is not linked yet is linked by one sign-in by phone', async () => {
    const app = await open({ loginCode: 'somebody-new' })
    await app.tap('登录')
    await app.tap('微信一键登录')
    await app.waitText('此微信尚未关联')
    await app.input('11 位手机号', '13800000011')
    await app.tap('获取验证码')
    await app.tap('填入')
    await app.tap('登录')
    await app.waitText('总资产')
    assert.deepEqual(app.errors(), [])
    await app.close()
    const again = await open({ loginCode: 'somebody-new' })
    await again.waitText('总资产')
    assert.deepEqual(again.errors(), [])
    await again.close()
  })

  test('who signed out is not signed in again unasked, and nothing of theirs is left; one tap brings them back', async () => {
    const app = await open({ loginCode: 'demo-private' })
    await app.waitText('私人银行')
    await app.tab('我的')
    await app.waitText('退出登录')
    await app.tap('退出登录')
    await app.waitText('登录后可查看您的账户资料。')
    const storage = await app.storage()
    assert.equal(storage['tokens'], '"signed-out"')
    const kept = ['amounts-shown', 'appearance', 'drafts', 'ended-idle', 'tokens', 'touched-ms']
    assert.deepEqual(
      Object.keys(storage).filter((key) => !kept.includes(key)),
      [],
      'nothing of the customer is left',
    )
    assert.doesNotMatch(String(String(storage['drafts'])), /private/)
    await app.close()
    const again = await open({ loginCode: 'demo-private', storage })
    await again.waitText('登录后查看')
    assert.doesNotMatch(await again.text(), /私人银行/)
    await again.tap('登录')
    await again.tap('微信一键登录')
    await again.waitText('私人银行')
    assert.equal(await again.route(), 'pages/home/index')
    assert.deepEqual(again.errors(), [])
    await again.close()
  })

  test('untouched it ends, after a warning; what was typed is there after one tap', async () => {
    const app = await open({ loginCode: 'demo-wealth', path: '/packages/messages/feedback/index' })
    await app.waitText('提交')
    await app.input('wx-textarea', '柜台排队一小时')
    await app.page.clock.install()
    const letMinutesPass = async (minutes: number) => {
      await app.page.clock.fastForward(minutes * 60_000)
      await app.background()
      await app.foreground()
    }
    await letMinutesPass(9)
    await app.waitText('1 分钟后将退出登录')
    await letMinutesPass(1)
    await app.waitText('您 10 分钟没有操作，为了安全已退出登录')
    assert.doesNotMatch(await app.text(), /柜台排队/)
    await app.tap('登录')
    await app.tap('微信一键登录')
    await app.waitText('提交')
    assert.equal(await app.route(), 'packages/messages/feedback/index')
    assert.match(await app.tree(), /柜台排队一小时/)
    // a page that is being closed may still be drawn into: it has no route any more
    assert.deepEqual(
      app.errors().filter(({ route }) => route !== ''),
      [],
    )
    await app.close()
  })

  test('tokens the bank no longer knows are renewed without a word', async () => {
    const storage = { tokens: JSON.stringify({ accessToken: 'long-gone', refreshToken: 'long-gone' }) }
    const app = await open({ loginCode: 'demo-elder', storage })
    await app.waitText('总资产')
    const refused = app.requests.filter(({ status }) => status === 401)
    const renewals = refused.filter(({ url }) => url.endsWith('/session/refresh'))
    assert.equal(renewals.length, 1, 'the refresh token is tried once, however many requests found the access token wrong')
    assert.ok(refused.length > renewals.length)
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
