/** Finds a Chromium or Chrome, installs one where it can, else says in one line what to do: `tsx test/e2e/find-browser.ts`. */
import { ensureBrowser } from './browser'

ensureBrowser().then(
  (path) => console.log(path),
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  },
)
