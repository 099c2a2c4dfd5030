import assert from 'node:assert/strict'
import type { BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from './browser'

type Answer = Record<string, unknown>

/** A member of staff at the console: a page of their own browser, and the API as they may use it. */
export type Desk = {
  page: Page
  context: BrowserContext
  complaints: string[]
  call: <T = Answer>(method: 'get' | 'post' | 'put', path: string, data?: object) => Promise<T>
}

/** Opens the console as a member of staff, signed in, at a width. */
export async function openDesk(url: string, staffNumber: string, width = 1440): Promise<Desk> {
  const browser = await launchBrowser()
  const context = await browser.newContext({ baseURL: url, viewport: { width, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce' })
  await context.addInitScript('globalThis.__name = (value) => value')
  const { sandboxCode: code } = (await (
    await context.request.post('/api/v1/console/session/codes', { data: { staffNumber } })
  ).json()) as Answer
  const session = await context.request.post('/api/v1/console/session', { data: { staffNumber, code, carrier: 'cookie' } })
  const { csrfToken } = (await session.json()) as { csrfToken: string }
  const call: Desk['call'] = async (method, path, data) => {
    const answer = await context.request[method](`/api/v1${path}`, { ...(data ? { data } : {}), headers: { 'X-CSRF-Token': csrfToken } })
    assert.ok(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as never
  }
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A 401 is how an ended session is found out, and the browser reports every one.
    if (message.type() === 'error' && !message.text().includes('status of 401')) complaints.push(message.text())
  })
  page.once('close', () => void browser.close())
  return { page, context, complaints, call }
}
