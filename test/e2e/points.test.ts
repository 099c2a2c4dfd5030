import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openSite, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

describe('points in a real browser', () => {
  test('from the balance to an order with its code, and back', async () => {
    const { page, complaints, close } = await site.visit('wealth')
    await page.goto('/points')
    await page.getByText(/^553 分将于2026年12月1日到期/).waitFor()
    await page.getByRole('button', { name: '去兑换' }).click()
    await page.getByRole('button', { name: /^晴雨伞/ }).click()
    await page.getByRole('button', { name: '确认兑换 · 880 分' }).dblclick()
    const done = page.getByRole('dialog', { name: '兑换成功' })
    await done.waitFor()
    const code = /(\d{4} ){2}\d{4}/.exec(await done.innerText())?.[0] ?? ''
    await done.getByRole('button', { name: '我的兑换' }).click()
    await page.getByText(code).waitFor()
    assert.equal(await page.getByText('备货中').count(), 1)
    await page.getByRole('button', { name: '取消兑换' }).click()
    await page.getByRole('button', { name: '确认取消' }).click()
    await page.getByText(code).waitFor({ state: 'detached' })
    await page.goto('/points')
    await page.getByText('退回：晴雨伞').waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('a trial opens perks, and the tier stays', async () => {
    const { page, complaints, close } = await site.visit('elder', { areAmountsShown: true })
    await page.goto('/rewards')
    await page.getByRole('button', { name: /^上一级权益体验/ }).click()
    await page.getByText('只是权益体验：等级仍是中银理财').waitFor()
    await page.getByRole('button', { name: /^确认兑换/ }).click()
    await page.getByText('即日起至2026年12月21日，享用 中银财富管理 的权益。').waitFor()
    await page.getByRole('button', { name: '查看权益' }).click()
    await page.getByText('机场贵宾厅').locator('visible=true').first().waitFor()
    await page.goto('/')
    await page.getByRole('img', { name: /：中银理财$/ }).waitFor()
    await page.goto('/rewards')
    await page.getByRole('button', { name: /^上一级权益体验.*体验正在进行/ }).waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('what cannot be had says all the reasons, and nothing is wider than the screen', async () => {
    const { page, complaints, close } = await site.visit('newcomer', { width: 320, scale: 'elder', theme: 'dark' })
    await page.goto('/rewards')
    await page.getByRole('button', { name: /^机场贵宾厅 \+1 次/ }).click()
    await page.getByRole('dialog').getByText('您的等级还没有这项权益。还差 800 分。').waitFor()
    assert.equal(await page.getByRole('dialog').getByRole('button', { name: /确认/ }).count(), 0)
    for (const path of ['/points', '/rewards', '/rewards?view=orders']) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path)
    }
    assert.deepEqual(complaints, [])
    await close()
  })
})
