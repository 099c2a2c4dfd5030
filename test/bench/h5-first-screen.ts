/** JavaScript that a browser requests for Home until the network is still, gzipped: `tsx test/bench/h5-first-screen.ts [base URL]`. */
import { gzipSync } from 'node:zlib'
import { launchBrowser } from '../e2e/browser'
import { budgets } from './budgets'
import { withSignedInHome, type SignedInHome } from './signed-in-home'
import { judge } from './verdict'

type Script = { readonly name: string; readonly gzipBytes: number }

/** Every script of the first screen, in the order asked for. @throws Error when the page throws or stays empty. */
async function loadScripts({ url, cookie }: SignedInHome): Promise<Script[]> {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      serviceWorkers: 'block',
    })
    await context.addCookies(
      cookie.split('; ').map((pair) => ({ url, name: pair.split('=')[0] ?? '', value: pair.split('=').slice(1).join('=') })),
    )
    const page = await context.newPage()
    const failures: string[] = []
    const scripts: Promise<Script>[] = []
    page.on('pageerror', ({ message }) => failures.push(message))
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return
      const toScript = (body: Buffer) => ({ name: new URL(response.url()).pathname, gzipBytes: gzipSync(body, { level: 9 }).length })
      scripts.push(response.body().then(toScript))
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    const text = await page.locator('body').innerText()
    if (failures.length > 0 || text.trim() === '') throw new Error(`Home does not work: ${failures.join('; ') || 'it is empty'}`)
    return await Promise.all(scripts)
  } finally {
    await browser.close()
  }
}

void withSignedInHome(process.argv[2], async (home) => {
  const scripts = await loadScripts(home)
  for (const { name, gzipBytes } of scripts) console.log(`${name}: ${gzipBytes.toLocaleString('en-US')} bytes gzipped`)
  const total = scripts.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0)
  judge(`H5 first screen, JavaScript bytes gzipped, ${scripts.length} files`, total, budgets.h5FirstScreenBytes)
})
