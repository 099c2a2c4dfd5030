import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { standingSchema } from '../../src/contract/ladder'
import { HttpCaller } from '../support/http-caller'
import { schemeIds, useScheme } from '../support/schemes'
import { openHome, openSite, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

describe('the whole ladder in a real browser', () => {
  test('from the gap on Home to the amount, the formula and a goal', async () => {
    const { page, complaints, close } = await site.visit('almost', { areAmountsShown: true })
    await openHome(page)
    await page.getByRole('button', { name: '升级测算' }).click()
    await page.getByText(/存入并保持到11月30日，12月1日起为 中银理财/).waitFor()
    await page.getByRole('slider').fill('30')
    await page.getByText('11月30日存入并保持到11月30日，12月1日起为 中银理财').waitFor()
    await page.getByRole('button', { name: '怎么算的' }).click()
    await page.getByText(/÷ 1 天 = ¥/).waitFor()
    await page.getByRole('button', { name: '我的目标' }).click()
    await page.getByRole('button', { name: '设为目标' }).click()
    await page.getByText(/前成为 中银理财/).waitFor()
    await page.reload()
    await page.getByText(/前成为 中银理财/).waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('a watch explains itself, and an objection gets a promised time', async () => {
    const { page, complaints, close } = await site.visit('watch-5', { areAmountsShown: true })
    await page.goto('/footprints')
    await page.getByText('观察 5/6').click()
    const sheet = page.getByRole('dialog')
    await sheet.getByText('未达到', { exact: true }).waitFor()
    assert.match(await sheet.innerText(), /Σ 每日余额 ¥[\d,.]+\s+< 100万 × 31 天/)
    await sheet.getByRole('button', { name: '对结果有异议' }).click()
    await page.getByRole('textbox').fill('十月有一笔入账没有计入，请核对。')
    await page.getByRole('button', { name: '提交' }).click()
    await page
      .getByText(/2026年11月25日 18:00/)
      .locator('visible=true')
      .first()
      .waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('every scheme, switched live: the tier on Home is the bank’s, and every page of the ladder opens', async () => {
    for (const schemeId of schemeIds) {
      await useScheme(site.product.url, schemeId)
      const caller = await HttpCaller.signIn(site.product.url, 'reduced')
      const standing = standingSchema.parse((await caller.send('GET', '/api/v1/ladder/standing')).body)
      const tier = standing.tiers.find(({ id }) => id === standing.tierId)?.name['zh-CN'] ?? ''
      const { page, complaints, close } = await site.visit('reduced', { areAmountsShown: true })
      await openHome(page)
      assert.match((await page.getByRole('img').first().getAttribute('aria-label')) ?? '', new RegExp(`：${tier}$`), schemeId)
      for (const path of ['/planner', '/goal', '/trend', '/footprints', '/counted', '/report']) {
        await page.goto(path)
        await page.waitForLoadState('networkidle')
        assert.doesNotMatch(await page.locator('body').innerText(), /重试|出了问题|登录后/, `${schemeId} ${path}`)
      }
      assert.deepEqual(complaints, [], schemeId)
      await close()
    }
    await useScheme(site.product.url, 'boc-wealth')
  })
})
