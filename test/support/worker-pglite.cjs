// PGlite for tests: opened outside the jest sandbox (it needs import()), once per worker rather than once per file.
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { resolve } = require('node:path')

const root = resolve(__dirname, '../..')

/** PostgreSQL's timer for an idle connection: it must not keep a finished worker alive. */
const idleMs = 10_000

function letIdleTimerGo() {
  const setTimer = globalThis.setTimeout
  globalThis.setTimeout = (callback, ms, ...args) => {
    const timer = setTimer(callback, ms, ...args)
    // Reading where a call came from costs more than the timer: only where it may be the one.
    if (ms === idleMs && /pglite/.test(new Error().stack ?? '')) timer.unref?.()
    return timer
  }
}

/** Creating a store takes 3 s and opening a copy of an empty one 0.6 s, so the first one created is kept. */
async function create() {
  letIdleTimerGo()
  const { PGlite } = require('@electric-sql/pglite')
  const { version } = JSON.parse(readFileSync(resolve(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'))
  const cacheDir = resolve(root, 'node_modules/.cache/wealth-ladder')
  const emptyStore = resolve(cacheDir, `pglite-${version}.tar`)
  const options = {
    startParams: [...PGlite.defaultStartParams, '-c', 'log_startup_progress_interval=0', '-c', 'shared_buffers=8MB', '-c', 'jit=off'],
    parsers: { 20: Number, 1082: (text) => text },
  }
  if (existsSync(emptyStore)) return PGlite.create({ ...options, loadDataDir: new Blob([readFileSync(emptyStore)]) })
  const pglite = await PGlite.create(options)
  const dump = await pglite.dumpDataDir('none')
  mkdirSync(cacheDir, { recursive: true })
  writeFileSync(`${emptyStore}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
  renameSync(`${emptyStore}.${process.pid}`, emptyStore)
  return pglite
}

let opened

/** This worker's store, and the scheme that it has been seeded with by the first file that asked for it. */
module.exports.openWorkerStore = () => (opened ??= create().then((pglite) => ({ pglite, seededWith: undefined })))
