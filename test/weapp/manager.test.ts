import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { HttpCaller } from '../support/http-caller'
import { usePhone } from './phone'

const phone = usePhone()

const openAs = (personaId: string, path: string) => phone.openAs(personaId, { path: `packages/manager/${path}` })

describe('the relationship manager in the compiled mini-program', () => {
  test('booked in two taps, moved and cancelled', async () => {
    const app = await openAs('forex', 'booking/index')
    await app.waitText('13:30')
    await app.tap('13:30')
    await app.tap('确认预约')
    await app.waitText('11月23日 周一 09:10 前由沈书宁本人确认')
    await app.tap('改时间')
    await app.waitText('现在的时间')
    await app.tap('15:00')
    await app.waitText('改到 11月23日 周一 15:00')
    await app.tap('改到这个时间')
    await app.waitText('已改时间')
    await app.navigate('navigateTo', '/packages/manager/manager/index')
    await app.waitText('由 11月23日 周一 13:30 改来')
    await app.tap('取消')
    await app.tap('确认取消')
    await app.waitText('没有将到的预约。')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('a slot taken between list and tap: said so, and the next one is booked with the same words', async () => {
    const app = await openAs('watch-5', 'booking/index?staffId=x-wei')
    await app.waitText('10:00')
    await app.tap('10:00')
    await app.tap('视频')
    await app.input('例如：年末资产配置', '怎样保住等级')
    const other = await HttpCaller.signIn(phone.url(), 'recovered')
    const wish = { staffId: 'x-wei', startsAt: '2026-11-23T10:00:00+08:00', channel: 'phone', requestId: 'taken-by-another' }
    assert.equal((await other.send('POST', '/api/v1/appointments', wish)).status, 200)
    await app.tap('确认预约')
    await app.waitText('这个时段刚被别人约走')
    await app.tap('10:30')
    await app.tap('确认预约')
    await app.waitText('已预约')
    assert.match(await app.text(), /与魏承志 · 视频\s+怎样保住等级/)
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('a message gets its promised time; a call goes through the phone', async () => {
    const app = await openAs('elder', 'manager/index')
    await app.waitText('2 小时内先给您草拟答复')
    await app.mock('makePhoneCall', {})
    await app.tap('打电话')
    await app.tap('留言')
    await app.waitText('给顾言留言')
    await app.input('例如：下周想聊聊孩子的教育金', '请给我回个电话')
    await app.tap('发送')
    await app.waitText('已收到您的留言')
    await app.waitText('11月23日 周一 09:10 前由顾言本人答复')
    await app.tap('完成')
    await app.waitText('请给我回个电话')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
