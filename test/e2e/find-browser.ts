/** Finds a Chromium or Chrome, installs one where it can, else says in one line what to do: `tsx test/e2e/find-browser.ts`. */
import { ensureBrowser } from './browser'

try {
  console.log(ensureBrowser())
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
