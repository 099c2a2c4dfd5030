/** setData calls and bytes of Home's first screen, for every demo customer, in the really running mini-program: `tsx test/bench/weapp-setdata.ts [dist-weapp]`. */
import { launchBrowser } from '../e2e/browser'
import { readPersonas } from '../support/personas'
import { serveProduct } from '../support/serve'
import { launch } from '../weapp/runner/drive/launch'
import type { LaunchOptions } from '../weapp/runner/drive/options'
import { budgets } from './budgets'
import { judge } from './verdict'

const dist = process.argv[2] ?? 'dist-weapp'

/** What crosses to the view from the start until the mini-program is at rest; the customer is signed in by the WeChat account. */
async function measureFirstScreen(options: LaunchOptions): Promise<{ calls: number; bytes: number }> {
  const app = await launch(dist, options)
  const log = await app.setDataLog()
  const failures = [
    ...app.errors().map(({ message }) => message),
    ...app.requests.filter(({ status }) => status !== 200).map(({ url, status, error }) => `${url}: ${error ?? status}`),
  ]
  await app.close()
  if (failures.length > 0) throw new Error(`not the first screen that a customer sees:\n${failures.join('\n')}`)
  return { calls: log.length, bytes: log.reduce((sum, { bytes }) => sum + bytes, 0) }
}

async function main() {
  const product = await serveProduct()
  const browser = await launchBrowser()
  try {
    const most = { calls: 0, bytes: 0 }
    for (const { id, wechatCode } of await readPersonas(product.url)) {
      const { calls, bytes } = await measureFirstScreen({ browser, server: product.url, loginCode: wechatCode })
      console.log(`${id}: ${calls} calls, ${bytes.toLocaleString('en-US')} bytes`)
      most.calls = Math.max(most.calls, calls)
      most.bytes = Math.max(most.bytes, bytes)
    }
    judge('weapp first screen, setData calls (most of any customer)', most.calls, budgets.weappFirstScreenCalls)
    judge('weapp first screen, setData bytes (most of any customer)', most.bytes, budgets.weappFirstScreenBytes)
  } finally {
    await browser.close()
    await product.stop()
  }
}

void main()
