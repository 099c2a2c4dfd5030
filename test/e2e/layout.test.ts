import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { languages } from '../../src/i18n/message'
import { pages } from './pages'
import { dress, openSite, type Site } from './site'
import { findSmallTargets } from './targets'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

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

/** Other screens than the narrowest: a usual phone, a tablet, a phone on its side. */
const otherSizes = [
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 812, height: 375 },
]
/** The column of 640 px and a gutter at each side: wider than that no row or bar's button is stretched. */
const widestControlPx = 672

const findWideControls = (page: Page) =>
  page.evaluate((most) => {
    const wide = [...document.querySelectorAll('button, input')].filter((element) => element.getBoundingClientRect().width > most)
    return wide.map((element) => element.getAttribute('aria-label') ?? element.textContent)
  }, widestControlPx)

describe('at any width nothing sticks out or is cut off, and in elder mode every control is 60 px', () => {
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
      for (const size of otherSizes) {
        await page.setViewportSize(size)
        assert.deepEqual([await findOverflow(page), await findWideControls(page)], [[], []], `${size.width} × ${size.height}`)
      }
      await page.setViewportSize({ width: 320, height: 780 })
      await lengthenTexts(page)
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
      assert.deepEqual([isWide, await findOverflow(page)], [false, []], 'a language half as long again')
      assert.deepEqual(complaints, [])
      await close()
    })
  }
})
