import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { chromium, type Browser, type Page } from 'playwright-core'
import { filmOfCode } from '../support/fake-camera'
import { readPersonas, signInForCookie } from '../support/personas'
import { serveProduct, type Product } from '../support/serve'
import { browserFlags, ensureBrowser } from './browser'

let product: Product
let browser: Browser
let film: string
before(async () => {
  product = await serveProduct()
  const headers = { 'content-type': 'application/json' }
  await fetch(`${product.url}/api/sandbox/clock`, { method: 'POST', headers, body: JSON.stringify({ now: '2026-11-28T13:30:00+08:00' }) })
  film = filmOfCode(await ticketOf('wealth', 'bond-basics'))
  const camera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags, ...camera] })
})
after(async () => {
  await browser.close()
  await product.stop()
  fs.rmSync(path.dirname(film), { recursive: true, force: true })
})

/** The text of a customer's ticket for an event. */
async function ticketOf(personaId: string, eventId: string): Promise<string> {
  const phone = (await readPersonas(product.url)).find(({ id }) => id === personaId)?.phone ?? ''
  const headers = { cookie: await signInForCookie(product.url, phone) }
  const read = async (from: string) => (await fetch(`${product.url}/api/v1${from}`, { headers })).json()
  const { signups } = (await read('/event-signups')) as { signups: { id: string; event: { id: string } }[] }
  const own = signups.find(({ event }) => event.id === eventId)
  return ((await read(`/event-signups/${own?.id}/ticket`)) as { text: string }).text
}

async function openDoor(page: Page, staffNumber: string): Promise<void> {
  await page.goto(`${product.url}/console/check-in`)
  await page.getByLabel('工号').fill(staffNumber)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByRole('button', { name: '填入' }).click()
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('button', { name: /债券/ }).click()
}

describe('the door in a browser', () => {
  test('the camera reads a ticket; a number is typed; without a network the queue waits, over a reload, and is sent', async () => {
    const context = await browser.newContext({ viewport: { width: 375, height: 780 }, locale: 'zh-CN', reducedMotion: 'reduce' })
    await context.addInitScript('globalThis.__name = (value) => value')
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/net::ERR|40[1-9]/.test(message.text())) complaints.push(message.text())
    })
    await openDoor(page, 'S3001')
    await page.getByRole('button', { name: '打开摄像头' }).click()
    await page.getByText('签到成功').first().waitFor()
    await page.getByText('全部已同步').waitFor()
    await page.getByRole('button', { name: '关闭摄像头' }).click()
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
    await page.route('**/api/**', (route) => route.abort())
    await page.getByLabel('票券编号').fill('1')
    await page.getByRole('button', { name: '签到', exact: true }).click()
    await page.getByText('已经签到过').first().waitFor()
    await page.getByText('1 条待同步').waitFor()
    await page.unroute('**/api/**')
    await page.reload()
    await page.getByRole('button', { name: /债券/ }).click()
    await page.getByText('全部已同步').waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('a camera that is refused leads to typing', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: 'zh-CN' })
    await context.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    const page = await context.newPage()
    // one code a minute and number
    await openDoor(page, 'S9001')
    await page.getByRole('button', { name: '打开摄像头' }).click()
    await page.getByText('无法使用摄像头').waitFor()
    await page.getByLabel('票券编号').fill('0000 0009')
    await page.getByRole('button', { name: '签到', exact: true }).click()
    await page.getByText('查无此票').first().waitFor()
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
    await context.close()
  })

  test('nothing of it is in the customers’ app', () => {
    const folder = process.env['H5_DIST'] ?? 'dist-h5'
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    assert.ok(files.length > 10)
    const holding = files.filter((file) => /console\/check-in|door-(scans|camera)/.test(fs.readFileSync(path.join(folder, file), 'utf8')))
    assert.deepEqual(holding, [])
  })
})
