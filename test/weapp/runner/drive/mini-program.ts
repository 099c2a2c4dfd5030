import { setTimeout as delay } from 'node:timers/promises'
import type { Frame, Locator, Page } from 'playwright-core'
import { callHost } from './host-api'
import type { SentRequest } from './requests'

/** Something the running mini-program did or said: `app-error`, `console.log`, `toast`, `unmocked`, `view-warning` … */
export type LogEntry = { readonly type: string; readonly message: string; readonly route?: string }

const errorTypes = new Set(['app-error', 'unhandled-rejection', 'view-error', 'limit', 'pageerror'])
const actionTimeoutMs = 5_000
const quietMs = 80
const longPressMs = 450

export type RunningParts = {
  readonly page: Page
  readonly log: LogEntry[]
  readonly requests: SentRequest[]
  readonly close: () => Promise<void>
}

/** A running mini-program: what a customer does, and what there is to see. Every action waits until the mini-program is quiet again. */
export function createMiniProgram({ page, log, requests, close }: RunningParts) {
  /** Waits until no request and no navigation is open and nothing has happened for a moment. @throws Error after 5 s. */
  const settle = async () => {
    await callHost(page, 'noteActivity')
    const deadline = Date.now() + actionTimeoutMs
    while (!(await callHost(page, 'isQuiet', quietMs))) {
      if (Date.now() > deadline) throw new Error('the mini-program does not come to rest')
      await delay(20)
    }
  }
  const topFrame = async (): Promise<Frame> => {
    const frame = page.frame({ name: await callHost(page, 'topFrameName') })
    if (!frame) throw new Error('no page is open')
    return frame
  }
  const find = async (target: string) => findIn(await topFrame(), target)
  const act = async (action: Promise<unknown>) => {
    await action
    await settle()
  }

  return {
    page,
    requests,
    log,
    settle,
    topFrame,
    close,
    /** What must make a test fail: exceptions, unhandled rejections, view errors, limits broken. */
    errors: () => log.filter((entry) => errorTypes.has(entry.type)),
    entries: (type: string) => log.filter((entry) => entry.type === type),
    ...createActions(page, { act, find, topFrame }),
    ...createViews(page, topFrame),
  }
}

export type MiniProgram = ReturnType<typeof createMiniProgram>

type Tools = {
  readonly act: (action: Promise<unknown>) => Promise<void>
  readonly find: (target: string) => Promise<Locator>
  readonly topFrame: () => Promise<Frame>
}

function createActions(page: Page, { act, find, topFrame }: Tools) {
  return {
    /** Taps what shows this text, or matches it when it starts with `.`, `#`, `[` or `wx-`; a real touch. */
    tap: async (target: string) => act((await find(target)).tap({ timeout: actionTimeoutMs })),
    longPress: async (target: string) => act(longPress(page, await find(target))),
    /** Types into the field with this placeholder, or inside the element that matches. Replaces what is there. */
    input: async (target: string, text: string) => act(typeInto(await topFrame(), target, text)),
    confirmInput: () => act(page.keyboard.press('Enter')),
    tab: (text: string) => act(page.locator('#tabbar > div', { hasText: text }).tap()),
    back: () => act(page.locator('#back').tap()),
    /** Presses a button of a dialog, or an item of an action sheet. */
    dialog: (button: string) => act(page.locator('#overlay').getByText(button, { exact: true }).tap()),
    /** Chooses in the open picker: one text for each column, or a date. */
    pick: (...values: string[]) => act(pick(page, values)),
    /** Pulls down to refresh; true when the page ended the refreshing by itself. */
    pullDown: async () => {
      await act(callHost(page, 'pullDown'))
      return !(await callHost(page, 'isPulling'))
    },
    scrollTo: async (topPx: number) => act((await topFrame()).evaluate((top) => window.scrollTo(0, top), topPx)),
    /** Navigates from outside: `navigateTo`, `switchTab`, `reLaunch` … and a URL such as `/pages/home/index?x=1`. */
    navigate: (api: string, url: string) => act(callHost(page, 'route', api, url)),
    callMethod: (method: string, arg?: unknown) => act(callHost(page, 'call', method, arg)),
    background: () => callHost(page, 'background'),
    foreground: () => act(callHost(page, 'foreground')),
    mock: (name: string, result: unknown) => callHost(page, 'mock', name, result),
    setTheme: async (theme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme: theme })
      await act(callHost(page, 'setTheme', theme))
    },
  }
}

function createViews(page: Page, topFrame: () => Promise<Frame>) {
  return {
    /** All text of the page on top, as it is laid out. */
    text: async () => (await topFrame()).locator('body').innerText(),
    waitText: async (text: string | RegExp) => (await topFrame()).getByText(text).first().waitFor({ timeout: actionTimeoutMs }),
    tree: () => callHost(page, 'tree'),
    title: () => page.locator('#title').innerText(),
    toast: async () => (await page.locator('.runner-toast').allInnerTexts())[0],
    stack: () => callHost(page, 'stack'),
    route: async () => (await callHost(page, 'stack')).at(-1),
    data: (path = '') => callHost(page, 'data', path),
    member: (path: string) => callHost(page, 'member', path),
    storage: () => callHost(page, 'storage'),
    setDataLog: () => callHost(page, 'setDataLog'),
    clearSetDataLog: () => callHost(page, 'clearSetDataLog'),
    missingApis: () => callHost(page, 'missingApis'),
    screenshot: async (file: string, { isFullPage = false } = {}) => takeScreenshot(page, await topFrame(), file, isFullPage),
  }
}

function isSelector(target: string): boolean {
  return /^([.#[]|wx-)/.test(target)
}

/** Text is matched whole where something shows exactly that, else in part. */
async function findIn(frame: Frame, target: string): Promise<Locator> {
  if (isSelector(target)) return frame.locator(target).first()
  const exact = frame.getByText(target, { exact: true }).filter({ visible: true })
  return (await exact.count()) > 0 ? exact.first() : frame.getByText(target).filter({ visible: true }).first()
}

async function typeInto(frame: Frame, target: string, text: string): Promise<void> {
  const field = isSelector(target) ? frame.locator(target).locator('input, textarea').first() : frame.getByPlaceholder(target).first()
  await field.tap({ timeout: actionTimeoutMs })
  await field.fill('')
  await field.pressSequentially(text)
}

async function longPress(page: Page, locator: Locator): Promise<void> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('nothing to press: the element is not visible')
  const session = await page.context().newCDPSession(page)
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  await delay(longPressMs)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

async function pick(page: Page, values: string[]): Promise<void> {
  const field = page.locator('.runner-date')
  if (await field.count()) await field.fill(values[0] ?? '')
  else
    for (const [column, value] of values.entries())
      await page.locator('.runner-cols > div').nth(column).getByText(value, { exact: true }).click()
  await page.locator('.runner-bar .ok').click()
}

/** A full page is shown by a screen as high as its content; `100vh` grows with it. */
async function takeScreenshot(page: Page, frame: Frame, file: string, isFullPage: boolean): Promise<void> {
  const size = page.viewportSize()
  const hiddenPx = await frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  if (isFullPage && size) await page.setViewportSize({ ...size, height: size.height + Math.max(0, hiddenPx) })
  await page.screenshot({ path: file })
  if (isFullPage && size) await page.setViewportSize(size)
}
