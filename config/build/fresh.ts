import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const stampOf = (target: string) => path.join(root, `dist-${target}`, '.built-from')

/** What a build is made from. */
const sources = ['src', 'config', 'package-lock.json', 'babel.config.js', 'tsconfig.json', '.env.production']

const filesBelow = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesBelow(path.join(place, name)))
    : [place]

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources
    .map((name) => path.join(root, name))
    .filter(existsSync)
    .flatMap(filesBelow)) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.update(process.env.TARO_APP_API ?? '').digest('hex')
}

/** Whether `dist-TARGET` was built from the sources as they are now. */
export function isFresh(target: string): boolean {
  return existsSync(stampOf(target)) && readFileSync(stampOf(target), 'utf8') === fingerprint()
}

/** Says of `dist-TARGET` that it was built from the sources as they are now. */
export function stamp(target: string): void {
  writeFileSync(stampOf(target), fingerprint())
}
