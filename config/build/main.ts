import { isFresh, stamp } from './fresh'
import { buildTarget } from './run-taro'

const known = ['h5', 'weapp', 'console'] as const

/** `build h5 weapp console [--if-stale]`: builds the targets one after another; with --if-stale only those whose sources changed. */
async function main(words: string[]): Promise<void> {
  const targets = known.filter((target) => words.includes(target))
  for (const target of targets) {
    if (words.includes('--if-stale') && isFresh(target)) {
      console.log(`${target} is up to date`)
      continue
    }
    await buildTarget(target)
    stamp(target)
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
