import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { standingSchema } from '../../src/contract/ladder'
import { expectHome } from './expected-home'
import { openHome, openSite, setCookie, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

async function readStanding(personaId: string) {
  const cookie = await site.cookieOf(personaId)
  const answer = await fetch(`${site.product.url}/api/v1/ladder/standing`, { headers: { cookie } })
  return standingSchema.parse(await answer.json())
}

describe('Home in a real browser', () => {
  test('is right for every demo customer', async () => {
    const { page, context, complaints, close } = await site.visit(null, { areAmountsShown: true })
    assert.ok(site.personas.length >= 12)
    for (const { id } of site.personas) {
      await setCookie(context, site.product.url, await site.cookieOf(id))
      const standing = await readStanding(id)
      const { tier, place, headline } = expectHome(standing)
      await page.evaluate(() => localStorage.removeItem('standing'))
      await openHome(page)
      const text = await page.locator('body').innerText()
      assert.equal(await page.locator('[role=img]').first().getAttribute('aria-label'), `共 4 级，您在第 ${place} 级：${tier}`, id)
      assert.ok(text.includes(headline), `${id}: "${headline}" is not in\n${text}`)
      assert.equal(/观察期 (\d)\/6/.exec(text)?.[1] ?? null, standing.watch ? String(standing.watch.misses) : null, id)
      assert.equal(/冻结|保护/.test(text), standing.hold !== null, id)
    }
    assert.deepEqual(complaints, [])
    await close()
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`${theme}: the ground is ${theme}, and so are the page behind it and the browser’s bars, by the device and by choice`, async () => {
      const [ground, bars] = theme === 'light' ? ['rgb(247, 245, 240)', '#F7F5F0'] : ['rgb(14, 18, 32)', '#0E1220']
      for (const look of [{ theme }, { theme: 'system' as const }]) {
        const { page, close } = await site.visit('almost', look)
        await page.emulateMedia({ colorScheme: look.theme === 'system' ? theme : theme === 'light' ? 'dark' : 'light' })
        await openHome(page)
        const painted = await page.evaluate(() => [
          ...['.taro_page > div', 'body'].map((box) => getComputedStyle(document.querySelector(box)!).backgroundColor),
          // as a browser chooses: the first that its device matches
          [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(({ media }) => matchMedia(media).matches)?.content,
        ])
        assert.deepEqual(painted, [ground, ground, bars])
        await close()
      }
    })
  }

  test('speaks the browser’s language until another is chosen', async () => {
    const { page, close } = await site.visit('watch-5', { language: 'en' })
    await page.evaluate(() => localStorage.clear())
    await openHome(page)
    const text = await page.locator('body').innerText()
    for (const words of ['BOC Wealth Management', 'On watch: 5 of 6', 'To the next tier']) assert.ok(text.includes(words), words)
    assert.doesNotMatch(text, /[\u4e00-\u9fff]/)
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
    await close()
  })

  test('a reload keeps the session and the eye; out of sight the amounts are hidden again', async () => {
    const { page, close } = await site.visit('almost')
    await openHome(page)
    const eye = page.getByRole('button', { name: '显示金额' })
    const amount = page.getByText('¥194,308.78')
    await eye.click()
    await amount.waitFor()
    await page.reload()
    await amount.waitFor()
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await eye.waitFor()
    assert.equal(await amount.count(), 0)
    await close()
  })
})
