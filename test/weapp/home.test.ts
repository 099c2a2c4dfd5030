import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { standingSchema } from '../../src/contract/ladder'
import { budgets } from '../bench/budgets'
import { expectHome } from '../e2e/expected-home'
import { HttpCaller } from '../support/http-caller'
import { readPersonas, type Persona } from '../support/personas'
import { usePhone } from './phone'

const phone = usePhone()
const stale = '暂时连不上服务，以下是 2026年11月21日 的数据。'

const { openAs } = phone
const appearance = (look: { theme?: string; scale?: string; language?: string }) => JSON.stringify(look)

describe('Home in the compiled mini-program', () => {
  let personas: readonly Persona[]
  before(async () => {
    personas = await readPersonas(phone.url())
  })

  test('is right for every demo customer, signed in by WeChat alone, and drawn within the budget', async () => {
    for (const { id } of personas) {
      const caller = await HttpCaller.signIn(phone.url(), id)
      const standing = standingSchema.parse((await caller.send('GET', '/api/v1/ladder/standing')).body)
      const { tier, place, headline } = expectHome(standing)
      const app = await openAs(id, { storage: { 'amounts-shown': 'true' } })
      await app.waitText('总资产')
      const [text, tree, sent] = [await app.text(), await app.tree(), await app.setDataLog()]
      assert.ok(text.includes(headline), `${id}: "${headline}" is not in\n${text}`)
      assert.ok(tree.includes(`共 4 级，您在第 ${place} 级：${tier}`), id)
      assert.equal(/观察期 (\d)\/6/.exec(text)?.[1] ?? null, standing.watch ? String(standing.watch.misses) : null, id)
      assert.ok(sent.length <= budgets.weappFirstScreenCalls.gate, `${id}: ${sent.length} setData calls`)
      const bytes = sent.reduce((sum, call) => sum + call.bytes, 0)
      assert.ok(bytes <= budgets.weappFirstScreenBytes.gate, `${id}: ${bytes} bytes`)
      assert.deepEqual(app.errors(), [], id)
      await app.close()
    }
  })

  test('amounts are hidden until the eye is tapped, and again when the app goes out of sight', async () => {
    const app = await openAs('almost')
    await app.waitText('总资产')
    assert.doesNotMatch(await app.text(), /¥\d/)
    await app.tap('[aria-label="显示金额"]')
    await app.waitText('¥194,308.78')
    assert.equal((await app.storage())['amounts-shown'], 'true')
    await app.background()
    await app.foreground()
    await app.waitText('总资产')
    assert.doesNotMatch(await app.text(), /¥\d/)
    await app.close()
  })

  test('follows the phone into the dark, and a choice over the phone', async () => {
    for (const [options, ground] of [
      [{ theme: 'dark' }, 'rgb(14, 18, 32)'],
      [{ theme: 'light' }, 'rgb(247, 245, 240)'],
      [{ theme: 'light', storage: { appearance: appearance({ theme: 'dark' }) } }, 'rgb(14, 18, 32)'],
    ] as const) {
      const app = await openAs('wealth', options)
      await app.waitText('总资产')
      const grounds = await (
        await app.topFrame()
      ).evaluate(() => [...document.querySelectorAll('wx-view')].map((view) => getComputedStyle(view).backgroundColor))
      assert.ok(grounds.includes(ground), `${JSON.stringify(options)}: ${[...new Set(grounds)].join(' ')}`)
      assert.deepEqual(app.errors(), [])
      await app.close()
    }
  })

  test('speaks English to an English phone', async () => {
    const app = await openAs('watch-5', { language: 'en' })
    await app.waitText('BOC Wealth Management')
    const text = await app.text()
    for (const words of ['On watch: 5 of 6', 'To the next tier', 'Total assets']) assert.ok(text.includes(words), words)
    assert.doesNotMatch(text, /[\u4e00-\u9fff]/)
    await app.close()
  })

  test('fits a screen of 320 px in the largest text', async () => {
    for (const language of ['zh-CN', 'en']) {
      const storage = { appearance: appearance({ scale: 'elder', language }), 'amounts-shown': 'true' }
      const app = await openAs('watch-5', { viewport: { width: 320, height: 640 }, storage })
      await app.waitText('¥')
      const widths = await (
        await app.topFrame()
      ).evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      assert.ok(widths.scrollWidth <= widths.clientWidth, `${language}: ${JSON.stringify(widths)}`)
      await app.close()
    }
  })
})

describe('when the bank cannot be reached', () => {
  test('the last known standing stays with its day, and a retry brings it up to date', async () => {
    const before = await openAs('watch-5')
    await before.waitText('观察期 5/6')
    const storage = await before.storage()
    await before.close()
    let isDown = true
    const app = await openAs('watch-5', {
      storage,
      onRequest: () => {
        if (isDown) throw new Error('connection refused')
        return undefined
      },
    })
    await app.waitText('观察期 5/6')
    await app.waitText(stale)
    isDown = false
    await app.tap('重试')
    await app.settle()
    assert.doesNotMatch(await app.text(), /暂时连不上服务/)
    assert.match(await app.text(), /观察期 5\/6/)
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('without one, the reason is said, with a retry that works', async () => {
    let isDown = true
    const app = await openAs('almost', { onRequest: () => (isDown ? { status: 502, body: '<h1>Bad Gateway</h1>' } : undefined) })
    await app.waitText('网络连接不上。请检查网络后重试。')
    isDown = false
    await app.tap('重试')
    await app.waitText('到下一级')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
