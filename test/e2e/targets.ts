import type { Page } from 'playwright-core'

/** Controls narrower or lower than so many px, with their boxes; a control's label inside it counts with it. */
export const findSmallTargets = (page: Page, leastPx: number): Promise<string[]> =>
  page.evaluate((least) => {
    const controls = [...document.querySelectorAll('button, input, textarea, a[href], video')]
    const shown = controls.filter((element) => element.getClientRects().length > 0)
    return shown.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const label = element.getAttribute('aria-label') ?? element.textContent
      return Math.min(width, height) >= least - 0.5 ? [] : [`${label}: ${Math.round(width)} × ${Math.round(height)}`]
    })
  }, leastPx)
