import fs from 'node:fs'
import type { Page } from 'playwright-core'

/** What axe is to look for: all rules with these tags, or these rules. */
export type Rules = { tags: readonly string[] } | { rules: readonly string[] }

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] }

const source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** WCAG 2.2 A and AA. */
export const wcag: Rules = { tags: levels }

/** And what axe takes for good practice. */
export const everything: Rules = { tags: [...levels, 'best-practice'] }

/**
 * What axe finds on a page, of any severity. It runs through the debugger, so the page's CSP need not allow it. A frame is a page of its own: the
 * console's preview is the customers' app, and looked at as such.
 */
export async function violationsOf(page: Page, rules: Rules = everything): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const runOnly = 'tags' in rules ? { type: 'tag', values: rules.tags } : { type: 'rule', values: rules.rules }
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const run = `axe.run({ exclude: [['iframe']] }, ${options}).then(({ violations }) => violations)`
  const found = (await page.evaluate(run)) as Violation[]
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`))
}
