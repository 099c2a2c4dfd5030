import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

/** What a browser on a build machine must leave alone: no GPU, no first-run pages, no traffic of its own. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const { ProgramFiles = 'C:\\Program Files', LOCALAPPDATA = '' } = process.env
const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    ...[ProgramFiles, LOCALAPPDATA].map((root) => path.join(root, 'Google\\Chrome\\Application\\chrome.exe')),
    `${ProgramFiles} (x86)\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
}

/** The path of a Chromium or Chrome of this machine: `CHROMIUM`, then the PATH, then the usual places. Undefined when there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM
  if (named) {
    if (!fs.existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist`)
    return named
  }
  const extension = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command + extension)))
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find((file) => fs.existsSync(file))
}

/** Finds a browser, and installs one where the machine allows it. @throws Error that says in one line what to do. */
export function ensureBrowser(): string {
  const found = findBrowser() ?? installBrowser()
  if (!found)
    throw new Error('No Chromium or Chrome found: install one (https://www.google.com/chrome), or set CHROMIUM to the path of yours.')
  return found
}

/** On Debian and Ubuntu, as root, the distribution's Chromium with a Chinese font. */
function installBrowser(): string | undefined {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined
  console.error('No Chromium or Chrome found; installing chromium and fonts-noto-cjk with apt-get …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']]
  const isDone = steps.every((args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0)
  return isDone ? findBrowser() : undefined
}

/** Starts the browser that every end-to-end test, the mini-program runner and the benches share. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: browserFlags })
}
