/** Lighthouse's mobile performance score of Home, median of three runs: `tsx test/bench/lighthouse.ts [base URL]`. */
import { launch } from 'chrome-launcher'
import { browserFlags, ensureBrowser } from '../e2e/browser'
import { budgets } from './budgets'
import { withSignedInHome, type SignedInHome } from './signed-in-home'
import { judge } from './verdict'

const runCount = 3
const shownAudits = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index']

/** One cold run in a browser of its own; the score goes from 0 to 100. @throws Error when the page could not be measured. */
async function measureScore({ url, cookie }: SignedInHome): Promise<number> {
  const chromeFlags = [...browserFlags, '--headless=new', '--disable-dev-shm-usage']
  // A static import would be compiled along with this file, and Lighthouse's functions could no longer run in the page.
  const { default: lighthouse } = await import('lighthouse')
  const chrome = await launch({ chromePath: ensureBrowser(), chromeFlags, logLevel: 'silent' })
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: ['performance'],
      extraHeaders: { Cookie: cookie },
    })
    const report = result?.lhr
    const score = report?.categories['performance']?.score
    if (!report || report.runtimeError || score === null || score === undefined)
      throw new Error(report?.runtimeError?.message ?? 'no score')
    const details = shownAudits.map((id) => `${report.audits[id]?.title} ${report.audits[id]?.displayValue}`)
    console.log(`${Math.round(score * 100)}: ${details.join(', ')}`)
    return Math.round(score * 100)
  } finally {
    chrome.kill()
  }
}

void withSignedInHome(process.argv[2], async (home) => {
  const scores: number[] = []
  for (let run = 0; run < runCount; run += 1) scores.push(await measureScore(home))
  const median = scores.sort((a, b) => a - b)[Math.floor(runCount / 2)] ?? 0
  judge(`Lighthouse mobile performance, median of ${runCount}`, median, budgets.lighthouseScore)
})
