import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { standingSchema } from '../../src/contract/ladder'
import { HttpCaller } from '../support/http-caller'
import { schemeIds, useScheme } from '../support/schemes'
import { usePhone } from './phone'

const phone = usePhone()

const openAs = (personaId: string) => phone.openAs(personaId, { storage: { 'amounts-shown': 'true' } })

describe('the whole ladder in the compiled mini-program', () => {
  test('from the gap on Home to the amount, and to a goal', async () => {
    const app = await openAs('almost')
    await app.waitText('总资产')
    await app.tap('升级测算')
    await app.waitText('存入并保持到11月30日，12月1日起为 中银理财')
    await app.tap('怎么算的')
    await app.waitText('还差 = 20万 × 30 天')
    await app.tap('我的目标')
    await app.waitText('设为目标')
    await app.tap('设为目标')
    await app.waitText('前成为 中银理财')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('a watch explains itself, figure by figure', async () => {
    const app = await openAs('watch-5')
    await app.waitText('总资产')
    await app.tap('等级足迹')
    await app.waitText('观察 5/6')
    await app.tap('观察 5/6')
    await app.waitText('2026年10月评定')
    assert.match(await app.text(), /Σ 每日余额 ¥[\d,.]+\s+< 100万 × 31 天/)
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('the trend is drawn on a canvas', async () => {
    const app = await openAs('wealth')
    await app.waitText('总资产')
    await app.tap('升级测算')
    await app.waitText('资产趋势')
    await app.tap('资产趋势')
    await app.waitText('2026年11月 · 预计')
    // the page has its words before ECharts has drawn
    await (
      await app.topFrame()
    ).waitForFunction(() => {
      const canvas = document.querySelector('canvas')
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
      return pixels?.some((value) => value !== 0) ?? false
    })
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('every scheme, switched live: the tier on Home is the bank’s, and every page of the ladder opens', async () => {
    for (const schemeId of schemeIds) {
      await useScheme(phone.url(), schemeId)
      const caller = await HttpCaller.signIn(phone.url(), 'reduced')
      const standing = standingSchema.parse((await caller.send('GET', '/api/v1/ladder/standing')).body)
      const tier = standing.tiers.find(({ id }) => id === standing.tierId)?.name['zh-CN'] ?? ''
      const app = await openAs('reduced')
      await app.waitText('总资产')
      assert.ok((await app.tree()).includes(`级：${tier}`), schemeId)
      for (const page of ['planner', 'goal', 'footprints', 'counted', 'report']) {
        await app.navigate('navigateTo', `/packages/ladder/${page}/index`)
        assert.doesNotMatch(await app.text(), /重试|出了问题|登录后/, `${schemeId} ${page}`)
        await app.back()
      }
      assert.deepEqual(app.errors(), [], schemeId)
      await app.close()
    }
    await useScheme(phone.url(), 'boc-wealth')
  })
})
