import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { h5 } from '../../config/h5'
import { everything, violationsOf, type Rules } from './axe'
import { focusFault } from './keyboard'
import { pages } from './pages'
import { dress, openSite, setCookie, type Site } from './site'
import { findSmallTargets } from './targets'

/** Pages that a customer never sees: the console frames them, and nothing in them can be reached. */
const framed = ['/preview']
const tabs = ['/', '/perks', '/learn', '/events', '/me']

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

test('every route of the app is looked at', () => {
  const routes = Object.values(h5('').router?.customRoutes ?? {}).flat()
  const looked = pages.map(({ path }) => path.split('?')[0] ?? '')
  assert.deepEqual([...new Set(looked), ...framed].sort(), routes.sort())
})

const contrast: Rules = { rules: ['color-contrast'] }
/** 7 to 1. */
const moreContrast: Rules = { rules: ['color-contrast-enhanced'] }

/** How many of a role a screen reader meets. */
const countOf = (page: Page, selector: string) => page.locator(selector).and(page.locator(':visible')).count()

/** What moves although the device asks for stillness. */
const findMotion = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('body *')].filter((element) => element.getClientRects().length > 0)
    const moving = shown.filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element)
      return animationName !== 'none' || transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0)
    })
    // The player of a video is the browser's own.
    const ours = document.getAnimations().flatMap(({ effect }) => (effect as KeyframeEffect | null)?.target ?? [])
    const running = ours.filter((element) => document.contains(element))
    return [...moving, ...running].map(({ tagName, className }) => `${tagName} ${String(className)}`)
  })

const controls = 'button:not([disabled]), a[href], input, textarea, video, [tabindex="0"]'

/** Walks the page by Tab: what is not seen where it has the focus, and what is not reached. */
async function walk(page: Page): Promise<string[]> {
  const faults = new Set<string>()
  const marked = await page.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.getClientRects().length > 0)
    shown.forEach((element, place) => (element.dataset['stop'] = String(place)))
    document.body.focus()
    return shown.length
  }, controls)
  const left = new Set(Array.from({ length: marked }, (_, place) => String(place)))
  for (let presses = 0; left.size > 0 && presses < marked * 2 + 20; presses += 1) {
    await page.keyboard.press('Tab')
    const fault = await focusFault(page)
    if (fault) faults.add(fault)
    left.delete(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['stop'] ?? ''))
  }
  const unreached = await page.evaluate(
    (stops) => stops.flatMap((stop) => document.querySelector(`[data-stop="${stop}"]`)?.outerHTML.slice(0, 120) ?? []),
    [...left],
  )
  return [...faults, ...unreached.map((html) => `not reached: ${html}`)]
}

/** Text smaller than elder mode may have, in px. The names of the five tabs, and the initials of seven days, share 320 px. */
const findSmallText = (page: Page, leastPx: number) =>
  page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const box = node.parentElement
      const text = (node.nodeValue ?? '').trim()
      if (!box || text.length <= 1 || box.getClientRects().length === 0 || box.closest('[role=navigation]')) continue
      if (parseFloat(getComputedStyle(box).fontSize) < least) small.push(`${getComputedStyle(box).fontSize}: ${text.slice(0, 20)}`)
    }
    return small
  }, leastPx)

type Pass = { is: string; media: Parameters<Page['emulateMedia']>[0]; rules: Rules }
const passes: readonly Pass[] = [
  { is: 'light', media: { colorScheme: 'light' }, rules: everything },
  { is: 'dark', media: { colorScheme: 'dark' }, rules: contrast },
  { is: 'dark, more contrast', media: { colorScheme: 'dark', contrast: 'more' }, rules: moreContrast },
  { is: 'light, more contrast', media: { colorScheme: 'light', contrast: 'more' }, rules: moreContrast },
  { is: 'forced colours', media: { contrast: 'no-preference', forcedColors: 'active' }, rules: contrast },
]

describe('accessibility of every page', () => {
  let page: Page
  before(async () => {
    page = (await site.visit(null)).page
  })

  for (const { name, path, personaId, open } of pages)
    test(name, async () => {
      await page.context().clearCookies()
      if (personaId) await setCookie(page.context(), site.product.url, await site.cookieOf(personaId))
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'reduce' })
      await dress(page, { areAmountsShown: true })
      await open(page)
      const faults: Record<string, string[]> = {}
      for (const { is, media, rules } of passes) {
        await page.emulateMedia(media)
        faults[is] = await violationsOf(page, rules)
      }
      await page.emulateMedia({ forcedColors: 'none' })
      faults['motion'] = await findMotion(page)
      faults['targets'] = await findSmallTargets(page, 44)
      faults['keyboard'] = await walk(page)
      const counts = [await countOf(page, '[role=heading][aria-level="1"], h1'), await countOf(page, '[role=main], main')]
      const navigations = await countOf(page, '[role=navigation], nav')
      assert.deepEqual([...counts, navigations], [1, 1, tabs.includes(path.split('?')[0] ?? '') ? 1 : 0], 'h1, main, navigation')

      await dress(page, { scale: 'elder', areAmountsShown: true })
      await open(page)
      faults['elder'] = await violationsOf(page, everything)
      faults['elder, text'] = await findSmallText(page, 18)
      faults['elder, targets'] = await findSmallTargets(page, 60)
      assert.deepEqual(
        Object.entries(faults).filter(([, found]) => found.length > 0),
        [],
      )
    })
})
