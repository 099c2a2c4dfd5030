import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { launch } from '../weapp/runner/drive/launch'
import { launchBrowser } from './browser'
import { openSite, type Site } from './site'
import { violationsOf, wcag } from './axe'
import { openDesk, type Desk } from './staff'

let site: Site
let editor: Desk
let reviewer: Desk
before(async () => {
  site = await openSite()
  editor = await openDesk(site.product.url, 'S1001')
  reviewer = await openDesk(site.product.url, 'S2001')
})
after(async () => {
  await editor.page.close()
  await reviewer.page.close()
  await site.close()
})

const title = '旧书里的理财课'

// The list one came from stays beneath the editor, hidden.
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true }).and(page.locator('input:visible, textarea:visible'))

const fill = (page: Page, label: string, text: string) => field(page, label).first().fill(text)

async function pick(page: Page, label: string, time: string): Promise<void> {
  await fill(page, label, time)
  await page.keyboard.press('Enter')
}

/** Answers the question that a step asks first. */
const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

describe('an event from its first word to its results', () => {
  let itemId = ''
  let eventId = ''

  test('an editor begins it from a template, and a promised return stops it at the words', async () => {
    const { page } = editor
    await page.goto('/console/')
    await page.getByRole('button', { name: '新建' }).click()
    await page.getByRole('button', { name: /^主题沙龙/ }).click()
    await page.waitForURL(/\/console\/edit\?id=/)
    itemId = new URL(page.url()).searchParams.get('id') ?? ''
    await fill(page, '标题', '稳赚不赔的理财课')
    await page.getByText(/已保存 \d\d:\d\d/).waitFor()
    await page.locator('mark', { hasText: '稳赚不赔' }).waitFor()
    await page.getByRole('button', { name: '提交审核' }).click()
    await page.getByText(/还有 \d+ 处需要处理/).waitFor()
    assert.equal(await page.getByRole('dialog').count(), 0, 'it is not even asked')
  })

  test('once it is put right and complete it is handed in; the phone beside it shows it in the customers’ own app', async () => {
    const { page } = editor
    await fill(page, '标题', title)
    for (const [language, words] of [
      ['繁体', '舊書裡的理財課'],
      ['English', 'Lessons from old books'],
    ] as const) {
      await page.getByText(language, { exact: true }).first().click()
      await fill(page, '标题', words)
    }
    await page.getByText('简体', { exact: true }).first().click()
    for (const [label, time] of [
      ['开始', '2026-12-12 14:00'],
      ['结束', '2026-12-12 16:00'],
      ['开放报名', '2026-11-22 00:00'],
      ['截止报名', '2026-12-11 18:00'],
    ] as const) {
      await pick(page, label, time)
    }
    await page.frameLocator('iframe').getByText(title).first().waitFor()
    await page.getByText(/还有 \d+ 处需要处理/).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '提交审核' }).click()
    await confirm(page, '提交审核')
    await page.getByText('正在等待审核。要修改，请先撤回。').waitFor()
  })

  test('a reviewer returns it with a word, and approves what came back', async () => {
    const { page } = reviewer
    await page.goto('/console/?state=SUBMITTED')
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('button', { name: '退回…' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('请写明自带旧书')
    await confirm(page, '退回')
    await page.getByText('已退回').first().waitFor()

    await editor.page.goto(`/console/edit?id=${itemId}`)
    await editor.page.getByText('请写明自带旧书').waitFor()
    await fill(editor.page, '简介', '带一本旧书来，聊聊书里的理财故事。不介绍任何产品。')
    await editor.page.getByText(/已保存 \d\d:\d\d/).waitFor()
    await editor.page.getByRole('button', { name: '提交审核' }).click()
    await confirm(editor.page, '提交审核')
    await editor.page.getByText('正在等待审核。要修改，请先撤回。').waitFor()

    await page.goto(`/console/review?id=${itemId}`)
    await page.getByText('带一本旧书来').first().waitFor()
    await page.getByRole('button', { name: '批准…' }).click()
    await confirm(page, '批准')
    await page.getByText('已批准').first().waitFor()
  })

  test('it is published, a customer finds it in the browser and in the mini-program, and signs up there', async () => {
    const { page } = editor
    await page.goto(`/console/edit?id=${itemId}`)
    await page.getByRole('button', { name: '立即发布' }).click()
    await confirm(page, '立即发布')
    await page.getByText('已发布').first().waitFor()
    eventId = (await editor.call<{ subjectId: string }>('get', `/console/content/${itemId}`)).subjectId

    const customer = await site.visit('wealth')
    await customer.page.goto(`/event?event=${eventId}`)
    await customer.page.getByText(title).first().waitFor()
    await customer.close()

    const browser = await launchBrowser()
    const path = `/packages/events/find/index?q=${encodeURIComponent('旧书')}`
    const phone = await launch(process.env['WEAPP_DIST'] ?? 'dist-weapp', {
      ...{ browser, server: site.product.url, loginCode: 'demo-wealth', path },
    })
    await phone.waitText(title)
    await phone.tap(title)
    await phone.waitText('立即报名')
    await phone.tap('立即报名')
    await phone.waitText('活动须知与同意')
    await phone.tap('[role=checkbox]')
    await phone.tap('确认报名')
    await phone.waitText('查看票券')
    assert.deepEqual(phone.errors(), [])
    await phone.close()
    await browser.close()
  })

  test('the ticket is checked in at the door, and the results show it', async () => {
    const now = '2026-12-12T13:30:00+08:00'
    assert.ok((await fetch(`${site.product.url}/api/sandbox/clock`, post({ now }))).ok)
    const door = await openDesk(site.product.url, 'S3001')
    const { outcomes } = await door.call<{ outcomes: { outcome: string }[] }>('post', '/console/check-ins', {
      eventId,
      deviceId: 'door-device-1',
      sentAt: now,
      entries: [{ id: 'scan-0001', shown: { number: 1 }, at: now }],
    })
    assert.deepEqual(
      outcomes.map(({ outcome }) => outcome),
      ['OK'],
    )
    await door.page.close()

    const { page } = editor
    await page.goto(`/console/results?id=${eventId}`)
    await page.getByText('到场', { exact: true }).first().waitFor()
    const steps = await page.getByRole('list', { name: '从浏览到反馈' }).innerText()
    assert.match(steps.replace(/\s+/g, ' '), /报名 1 .*确认 1 .*到场 1 /)
    await page.goto(`/console/roster?id=${eventId}`)
    await page.getByRole('row', { name: /已签到/ }).waitFor()
    assert.deepEqual([...editor.complaints, ...reviewer.complaints], [])
  })
})

const post = (body: object) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

describe('what is typed is not lost', () => {
  const begin = () =>
    editor.call<{ id: string }>('post', '/console/content', { kind: 'card', requestId: `lost-${Math.random().toString(36).slice(2)}` })

  test('a lost connection keeps it on this computer, a closed tab brings it back', async () => {
    const { id } = await begin()
    const page = await editor.context.newPage()
    await page.goto(`/console/edit?id=${id}`)
    await fill(page, '标题', '先写一半')
    await page.getByText(/已保存/).waitFor()
    await editor.context.setOffline(true)
    await fill(page, '标题', '先写一半，断网了')
    await page.getByText('内容已留在这台电脑上').waitFor()
    await page.close()
    await editor.context.setOffline(false)
    const again = await editor.context.newPage()
    await again.goto(`/console/edit?id=${id}`)
    await again.getByText(/已保存/).waitFor()
    assert.equal(await field(again, '标题').inputValue(), '先写一半，断网了')
    await again.close()
  })

  test('of two who write at once both are shown, and one chooses', async () => {
    const { id } = await begin()
    const other = await openDesk(site.product.url, 'S1002')
    await editor.page.goto(`/console/edit?id=${id}`)
    await other.page.goto(`/console/edit?id=${id}`)
    await fill(editor.page, '标题', '沈的标题')
    await editor.page.getByText(/已保存/).waitFor()
    await fill(other.page, '标题', '陆的标题')
    const dialog = other.page.getByRole('dialog')
    await dialog.getByText('沈知夏也改了这份内容').waitFor()
    assert.match(await dialog.innerText(), /陆的标题[\s\S]*沈的标题/)
    await dialog.getByText('用沈知夏的', { exact: true }).click()
    await dialog.getByRole('button', { name: '按选择保存' }).click()
    await other.page.getByText(/已保存/).waitFor()
    assert.equal(await field(other.page, '标题').inputValue(), '沈的标题')
    await other.page.close()
  })
})

test('every page by axe, and at 768 without a sideways scroll', async () => {
  const { id } = await editor.call<{ id: string }>('post', '/console/content', {
    kind: 'event',
    templateId: 'salon',
    requestId: 'axe-item-1',
  })
  const narrow = await openDesk(site.product.url, 'S9001', 768)
  for (const path of [
    '/',
    `/edit?id=${id}`,
    `/review?id=${id}`,
    '/calendar',
    '/audit',
    '/roster?id=calligraphy',
    '/results?id=calligraphy',
  ]) {
    await narrow.page.goto(`/console${path}`)
    await narrow.page.locator('main').waitFor()
    await narrow.page.waitForLoadState('networkidle')
    assert.deepEqual(await violationsOf(narrow.page, wcag), [], path)
    assert.equal(await narrow.page.evaluate('document.documentElement.scrollWidth'), 768, path)
  }
  assert.deepEqual(narrow.complaints, [])
  await narrow.page.close()
})
