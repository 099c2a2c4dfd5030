import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { usePhone } from './phone'

const phone = usePhone()

const openAs = (personaId: string, page: string) => phone.openAs(personaId, { path: `packages/points/${page}/index` })

describe('points in the compiled mini-program', () => {
  test('from the balance to an order with its code', async () => {
    const app = await openAs('wealth', 'points')
    await app.waitText('553 分将于2026年12月1日到期')
    await app.tap('去兑换')
    await app.waitText('积分、价格和有效期为示例')
    await app.tap('晴雨伞')
    await app.tap('确认兑换')
    await app.waitText('兑换成功')
    await app.tap('好的')
    await app.tap('我的兑换')
    await app.waitText('备货中')
    assert.match(await app.text(), /(\d{4} ){2}\d{4}/)
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('a trial says what it is, and runs', async () => {
    const app = await openAs('elder', 'rewards')
    await app.waitText('上一级权益体验')
    await app.tap('上一级权益体验')
    await app.waitText('只是权益体验：等级仍是中银理财')
    await app.tap('确认兑换')
    await app.waitText('即日起至2026年12月21日')
    await app.tap('好的')
    await app.waitText('体验正在进行。今年已体验过')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
