import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { languages } from '../../src/i18n/message'
import { dress, openHome, openSite, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

type Opened = { name: string; personaId: string | null; open: (page: Page) => Promise<unknown> }

const openAt = (path: string, landmark: string) => async (page: Page) => {
  await page.goto(path)
  await page.locator(landmark).first().waitFor()
}
const openHomeUnfolded = async (page: Page) => {
  await openHome(page)
  for (const fold of await page.locator('button[aria-expanded=false]').all()) await fold.click()
}

const openInbox = async (page: Page) => {
  await openAt('/messages', 'button[aria-expanded]')(page)
  await page.locator('button[aria-expanded]').first().click()
}

const pages: Opened[] = [
  { name: 'Home, with every road', personaId: 'almost', open: openHomeUnfolded },
  { name: 'Home, watched', personaId: 'watch-5', open: openHomeUnfolded },
  { name: 'Home, at the top', personaId: 'private', open: openHomeUnfolded },
  { name: 'Me', personaId: 'almost', open: openAt('/me', '[role=radio]') },
  { name: 'Home, signed out', personaId: null, open: openAt('/', '[role=heading] ~ *, button') },
  { name: 'sign-in', personaId: null, open: openAt('/sign-in', 'input') },
  { name: 'the planner', personaId: 'almost', open: openAt('/planner', 'input') },
  { name: 'a goal', personaId: 'saver', open: openAt('/goal', 'button >> nth=1') },
  { name: 'the trend', personaId: 'wealth', open: openAt('/trend', 'canvas') },
  { name: 'footprints', personaId: 'watch-5', open: openAt('/footprints', 'button >> nth=3') },
  { name: 'what counts', personaId: 'card-only', open: openAt('/counted', 'text=¥') },
  { name: 'cases', personaId: 'almost', open: openAt('/cases', 'button') },
  { name: 'the monthly report', personaId: 'wealth', open: openAt('/report?period=2026-10', 'text=¥') },
  { name: 'perks', personaId: 'wealth', open: openAt('/perks', 'main button, button >> nth=12') },
  { name: 'a perk', personaId: 'wealth', open: openAt('/perk?perk=airport-lounge', 'button >> nth=1') },
  { name: 'the comparison', personaId: 'wealth', open: openAt('/perk-comparison', '[role=table]') },
  { name: 'what was used', personaId: 'wealth', open: openAt('/perk-ledger', 'button >> nth=2') },
  { name: 'points', personaId: 'wealth', open: openAt('/points', 'button >> nth=1') },
  { name: 'rewards', personaId: 'wealth', open: openAt('/rewards', 'button >> nth=4') },
  { name: 'the manager', personaId: 'wealth', open: openAt('/manager', 'button >> nth=4') },
  { name: 'a booking', personaId: 'wealth', open: openAt('/booking', 'button >> nth=8') },
  { name: 'learning', personaId: 'wealth', open: openAt('/learn', 'button >> nth=6') },
  { name: 'an article, signed out', personaId: null, open: openAt('/article?article=average-daily-balance', '[role=table], table') },
  { name: 'the glossary, signed out', personaId: null, open: openAt('/glossary', 'input') },
  { name: 'a chapter', personaId: 'saver', open: openAt('/chapter?course=first-steps&chapter=average-balance', 'video') },
  { name: 'a quiz', personaId: 'saver', open: openAt('/quiz?course=first-steps&chapter=average-balance', '[role=radio], [role=checkbox]') },
  { name: 'the risk profile', personaId: 'elder', open: openAt('/risk', 'button >> nth=1') },
  { name: 'events, signed out', personaId: null, open: openAt('/events', '[role=listitem] >> nth=3') },
  { name: 'my events', personaId: 'private', open: openAt('/events?list=mine', '[role=listitem] >> nth=1') },
  { name: 'finding events', personaId: null, open: openAt('/find-events?city=shanghai&category=salon', '[role=listitem]') },
  { name: 'the calendar of events', personaId: 'private', open: openAt('/event-calendar', '[role=listitem]') },
  { name: 'messages, one open', personaId: 'watch-5', open: openInbox },
  { name: 'what one hears', personaId: 'wealth', open: openAt('/message-preferences', '[role=switch] >> nth=10') },
  { name: 'feedback', personaId: 'wealth', open: openAt('/feedback', '[role=listitem]') },
  { name: 'a certificate to verify, signed out', personaId: null, open: openAt('/verify', 'input') },
  { name: 'an event, not for them', personaId: 'newcomer', open: openAt('/event?event=pe-briefing', '#reasons') },
  { name: 'an event, waiting', personaId: 'wealth', open: openAt('/event?event=tea-evening', 'button >> nth=3') },
  { name: 'a sign-up', personaId: 'wealth', open: openAt('/event-sign-up?event=macro-2027', '[role=checkbox]') },
  { name: 'a ticket', personaId: 'elder', open: openAt('/ticket?signup=tea-evening-elder', 'img') },
  { name: 'a draw, signed out', personaId: null, open: openAt('/event-draw?event=porcelain', 'text=shasum') },
  { name: 'a survey', personaId: 'learner', open: openAt('/event-survey?signup=autumn-photo-learner', '[role=radio]') },
  { name: 'privacy', personaId: 'wealth', open: openAt('/privacy', '[role=switch]') },
  { name: 'my data', personaId: 'wealth', open: openAt('/my-data', 'button >> nth=5') },
  { name: 'a notice, signed out', personaId: null, open: openAt('/notice?kind=service', '[role=heading] >> nth=2') },
]

/** How a page is dressed: the extremes, whose faults the others share. */
const dresses = [
  ...languages.map((language) => ({ language, scale: 'elder' as const })),
  { language: 'zh-CN' as const, scale: 'standard' as const },
  { language: 'en' as const, scale: 'large' as const },
]

/** Every text half as long again, as the longest language might be: letters with marks, words as they were. */
const lengthenTexts = (page: Page) =>
  page.evaluate(() => {
    const marked: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'î', o: 'ô', u: 'ü' }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? ''
      // Figures and dates are as long in any language.
      if (!/[a-z]{2}/i.test(text)) continue
      const words = text.trim().split(' ')
      const more = words.slice(0, Math.ceil(words.length / 2)).join(' ')
      node.nodeValue = `${text} ${more}`.replace(/[aeiou]/g, (letter) => marked[letter] ?? letter)
    }
  })

/** What sticks out of the page at its side, or is cut off inside a box that hides what does not fit. */
const findOverflow = (page: Page) =>
  page.evaluate(() => {
    const widthPx = document.documentElement.clientWidth
    const nameOf = (element: Element) => `${element.className.toString().slice(0, 60)} "${(element.textContent ?? '').slice(0, 30)}"`
    const isCut = (element: Element) => element.children.length === 0 && element.scrollWidth > element.clientWidth + 1
    const shown = [...document.querySelectorAll('body, body *')].filter((element) => element.getClientRects().length > 0)
    // A box that scrolls sideways holds more than is seen: only the box itself must fit.
    const isScrolled = (element: Element): boolean => {
      const parent = element.parentElement
      return parent !== null && (/auto|scroll/.test(getComputedStyle(parent).overflowX) || isScrolled(parent))
    }
    const outside = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return (left < -0.5 || right > widthPx + 0.5) && !isScrolled(element)
    })
    const cut = shown.filter((element) => element.clientWidth > 0 && isCut(element) && element.tagName !== 'INPUT')
    return [...outside.map((element) => `outside: ${nameOf(element)}`), ...cut.map((element) => `cut: ${nameOf(element)}`)]
  })

/** Boxes of controls, in px; a control's label inside it counts with it. */
const findSmallTargets = (page: Page, leastPx: number) =>
  page.evaluate((least) => {
    const controls = [...document.querySelectorAll('button, input')].filter((element) => element.getClientRects().length > 0)
    return controls.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const label = element.getAttribute('aria-label') ?? element.textContent
      return Math.min(width, height) >= least - 0.5 ? [] : [`${label}: ${Math.round(width)} × ${Math.round(height)}`]
    })
  }, leastPx)

describe('320 px wide, nothing sticks out or is cut off, and in elder mode every control is 60 px', () => {
  for (const { name, personaId, open } of pages) {
    test(`${name}: in every language and text size`, async () => {
      const { page, complaints, close } = await site.visit(personaId, { width: 320 })
      for (const { language, scale } of dresses) {
        await dress(page, { language, scale, areAmountsShown: true })
        await open(page)
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
        assert.deepEqual([isWide, await findOverflow(page)], [false, []], `${language}, ${scale}`)
        if (scale === 'elder') assert.deepEqual(await findSmallTargets(page, 60), [], language)
      }
      await lengthenTexts(page)
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
      assert.deepEqual([isWide, await findOverflow(page)], [false, []], 'a language half as long again')
      assert.deepEqual(complaints, [])
      await close()
    })
  }
})

describe('accessibility, by axe', () => {
  const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
  type Found = { violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }

  /** Runs through the debugger, so the page's CSP need not allow it. */
  async function findViolations(page: Page): Promise<string[]> {
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run()')) as Found
    const severe = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    return severe.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`))
  }

  for (const { name, personaId, open } of pages)
    test(`${name}: light and dark, and controls of 44 px`, async () => {
      const { page, close } = await site.visit(personaId, { areAmountsShown: true })
      await open(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        assert.deepEqual(await findViolations(page), [], colorScheme)
      }
      assert.deepEqual(await findSmallTargets(page, 44), [])
      await close()
    })
})
