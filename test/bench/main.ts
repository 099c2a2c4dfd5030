/** Every measurement with its gate, one after another: `npm run bench`. Exits 1 when a gate is missed. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

const notMeasurements = new Set(['main.ts', 'budgets.ts', 'verdict.ts', 'signed-in-home.ts'])
const asked = process.argv.slice(2)

const missed = readdirSync(__dirname)
  .filter((file) => /^[\w-]+\.m?ts$/.test(file) && !notMeasurements.has(file))
  .filter((file) => asked.length === 0 || asked.some((name) => file.startsWith(name)))
  .filter((file) => {
    console.log(`\n${file}`)
    return spawnSync(process.execPath, ['--import', 'tsx', path.join(__dirname, file)], { stdio: 'inherit' }).status !== 0
  })

if (missed.length) console.error(`\nmissed: ${missed.join(', ')}`)
process.exitCode = missed.length ? 1 : 0
