import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

type Role = Parameters<Page['getByRole']>[0]

/**
 * What is wrong with how the focus is seen where it now is, or null: a ring of 2 px that has 3 to 1 against what it stands on (WCAG 2.4.13),
 * and nothing fixed over the control (2.4.11).
 */
export const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    const nameOf = (element: Element) =>
      `${element.tagName} "${element.getAttribute('aria-label') ?? (element.textContent ?? '').slice(0, 30)}"`
    const colorsIn = (value: string) =>
      [...value.matchAll(/rgba?\(([^)]+)\)/g)].map(([, parts]) => (parts ?? '').split(/[ ,/]+/).map(Number))
    const lightOf = (color: number[]) => {
      const [red = 0, green = 0, blue = 0] = color.map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: number[], other: number[]) => {
      const [low = 0, high = 0] = [lightOf(one), lightOf(other)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }
    const groundsOf = (element: Element | null): number[][] => {
      if (!element) return [[255, 255, 255]]
      const { backgroundImage, backgroundColor } = getComputedStyle(element)
      const painted = [...colorsIn(backgroundImage), ...colorsIn(backgroundColor).filter(([, , , alpha = 1]) => alpha === 1)]
      return painted.length > 0 ? painted : groundsOf(element.parentElement)
    }
    const boxes = [focused, focused.parentElement].filter((box) => box !== null)
    const rings = boxes.map((box, place) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(box)
      // a text field has its ring around its box
      const isField = place === 1 && focused.matches('input, textarea') && boxShadow !== 'none'
      const color = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? outlineColor : isField ? boxShadow : ''
      return { color: colorsIn(color)[0], grounds: groundsOf(box.parentElement) }
    })
    const isRinged = rings.some(({ color, grounds }) => color && grounds.every((ground) => contrast(color, ground) >= 3))
    // A dialog that opens has the focus as a whole; its edges are what is seen. A video's controls are the browser's own.
    if (!isRinged && !focused.matches('[role=dialog], video')) return `no ring to be seen: ${nameOf(focused)}`
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    const shares = [0.1, 0.5, 0.9]
    const points = shares.flatMap((x) => shares.map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const))
    const isSeen = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (focused.contains(hit) || hit.contains(focused))
    })
    return isSeen ? null : `behind something: ${nameOf(focused)}`
  })

const hasFocus = async (wanted: Locator) => wanted.evaluateAll((elements) => elements.includes(document.activeElement as never))

/** Presses Tab (or another key) until what has this role and name has the focus; every stop on the way must be seen. @throws AssertionError */
export async function tabTo(page: Page, role: Role, name: string | RegExp, { key = 'Tab', mostPresses = 60 } = {}): Promise<void> {
  const wanted = page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) })
  await wanted.first().waitFor()
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press(key)
    assert.equal(await focusFault(page), null)
    if (await hasFocus(wanted)) return
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
  throw new assert.AssertionError({ message: `${mostPresses} × ${key} do not lead to ${role} "${String(name)}"; the focus is on ${at}` })
}

/** By Tab to a control, and Enter. */
export async function pressBy(page: Page, role: Role, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, role, name)
  await page.keyboard.press(key)
}

/** Waits until what has this role and name has the focus. */
export async function waitForFocus(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) })
  await wanted.first().waitFor()
  for (let tries = 0; tries < 40; tries += 1) {
    if (await hasFocus(wanted)) return
    await page.waitForTimeout(50)
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
  throw new assert.AssertionError({ message: `${role} "${String(name)}" does not get the focus; it is on ${at}` })
}
