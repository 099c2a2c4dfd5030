import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { usePhone } from './phone'

const phone = usePhone()

const openAs = (personaId: string, path: string) => phone.openAs(personaId, { path: `packages/messages/${path}` })

describe('messages in the compiled mini-program', () => {
  test('a letter is opened and read, all are marked as read, and choices are kept', async () => {
    const app = await openAs('fallen', 'inbox/index')
    await app.waitText('4 条未读')
    await app.tap('等级变更告知书：大众客户')
    await app.waitText('您的等级由中银理财调整为大众客户')
    await app.waitText('3 条未读')
    await app.tap('全部标为已读')
    await app.waitText('都已读过')
    await app.tap('接收设置')
    await app.waitText('安静时段')
    await app.tap('少打扰')
    await app.navigate('redirectTo', '/packages/messages/inbox/index')
    await app.waitText('都已读过')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('a newcomer’s first steps, and a suggestion with the time of its answer', async () => {
    const app = await openAs('nothing', 'inbox/index')
    await app.waitText('欢迎您')
    await app.tap('欢迎您')
    await app.waitText('做一次风险测评')
    await app.tap('意见与投诉')
    await app.waitText('您说了，我们做了')
    await app.input('什么时候、在哪里、您希望我们怎样做', '希望周末也能预约')
    await app.tap('提交')
    await app.waitText('2026年11月25日 18:00 前答复您')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
