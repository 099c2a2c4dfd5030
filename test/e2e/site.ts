import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Language } from '../../src/i18n/message'
import type { Theme } from '../../src/platform/appearance/types'
import type { Scale } from '../../src/platform/appearance/types'
import { readPersonas, signInForCookie, type Persona } from '../support/personas'
import { serveProduct, type Product } from '../support/serve'
import { launchBrowser } from './browser'

type Look = { theme?: Theme; scale?: Scale; language?: Language; areAmountsShown?: boolean; width?: number }

/** A page of the product in a browser of its own, and what it complained of: exceptions, console errors, breaches of the CSP. */
export type Visit = { page: Page; context: BrowserContext; complaints: string[]; close: () => Promise<void> }

export type Site = {
  product: Product
  personas: readonly Persona[]
  /** The `Cookie` header of a customer's session; one session for each customer. */
  cookieOf: (personaId: string) => Promise<string>
  /** Opens a browser as new, with a customer signed in or, without one, with nobody. */
  visit: (personaId: string | null, look?: Look) => Promise<Visit>
  close: () => Promise<void>
}

/** The device's storage as Taro writes it on H5. */
const inStorage = (value: unknown) => JSON.stringify({ data: JSON.stringify(value) })

/** Sets how the app looks from its next start on. */
export async function dress(
  page: Page,
  { theme = 'system', scale = 'standard', language = 'zh-CN', areAmountsShown = false }: Look,
): Promise<void> {
  const stored = { appearance: inStorage({ theme, scale, language }), 'amounts-shown': inStorage(areAmountsShown) }
  await page.evaluate((entries) => Object.entries(entries).forEach(([key, value]) => localStorage.setItem(key, value)), stored)
}

/** Runs the built product and a browser; both are shared by a test file. */
export async function openSite(): Promise<Site> {
  const product = await serveProduct()
  const browser = await launchBrowser()
  const personas = await readPersonas(product.url)
  const cookies = new Map<string, Promise<string>>()
  const phoneOf = (id: string) => personas.find((persona) => persona.id === id)?.phone ?? ''
  const cookieOf = (id: string) => {
    const cookie = cookies.get(id) ?? signInForCookie(product.url, phoneOf(id))
    cookies.set(id, cookie)
    return cookie
  }
  const close = async () => {
    await browser.close()
    await product.stop()
  }
  return {
    product,
    personas,
    cookieOf,
    visit: async (id, look) => openVisit(browser, product.url, id && (await cookieOf(id)), look),
    close,
  }
}

async function openVisit(browser: Browser, url: string, cookie: string | null, look: Look = {}): Promise<Visit> {
  const { theme, width = 375, language = 'zh-CN' } = look
  const colorScheme = theme === 'dark' ? 'dark' : 'light'
  const viewport = { width, height: 780 }
  const context = await browser.newContext({ baseURL: url, viewport, locale: language, colorScheme, reducedMotion: 'reduce' })
  // tsx marks functions with their names, also those that run in the page.
  await context.addInitScript('globalThis.__name = (value) => value')
  if (cookie) await setCookie(context, url, cookie)
  const page = await context.newPage()
  // Any small answer of the origin will do to reach its storage.
  await page.goto('/api/health')
  await dress(page, look)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A 401 is how a stranger is found out, and the browser reports every one. It also asks for an icon of /api/health, which is no page.
    const isExpected = message.text().includes('status of 401') || message.location().url.endsWith('/favicon.ico')
    if (message.type() === 'error' && !isExpected) complaints.push(message.text())
  })
  return { page, context, complaints, close: () => context.close() }
}

/** Makes a browser's next requests those of a customer. */
export async function setCookie(context: BrowserContext, url: string, cookie: string): Promise<void> {
  const cut = cookie.indexOf('=')
  await context.addCookies([{ name: cookie.slice(0, cut), value: cookie.slice(cut + 1), url }])
}

/** Opens Home and waits until the customer's standing is drawn. */
export async function openHome(page: Page): Promise<void> {
  await page.goto('/')
  // the ladder itself, or in elder size the tier
  await page.locator('[role=img], [role=heading][aria-level="2"]').first().waitFor()
}

/** Waits until a text is seen. The pages behind the one in sight hold texts too. */
export const see = (page: Page, text: string | RegExp) => page.getByText(text).locator('visible=true').first().waitFor()
