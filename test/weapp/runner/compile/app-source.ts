import fs from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '../diagnostic'

/** A built mini-program folder, and what was found wrong while reading it. Paths are relative to `root`, with `/`. */
export type AppSource = {
  readonly root: string
  readonly files: readonly string[]
  readonly diagnostics: Diagnostic[]
  has(file: string): boolean
  read(file: string): string
  /** Undefined when the file is missing or is not JSON (which is also reported). */
  readJson<T>(file: string): T | undefined
}

/** Opens a built mini-program folder. @throws Error when it holds no app.json: it was not built. */
export function openApp(dist: string): AppSource {
  const root = path.resolve(dist)
  if (!fs.existsSync(path.join(root, 'app.json'))) throw new Error(`no app.json in ${root}: build the mini-program first`)
  const files = fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
  const known = new Set(files)
  const diagnostics: Diagnostic[] = []
  const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')
  const readJson = <T>(file: string): T | undefined => {
    if (!known.has(file)) return undefined
    try {
      return JSON.parse(read(file)) as T
    } catch (error) {
      diagnostics.push({ level: 'error', rule: 'json', file, message: String(error) })
      return undefined
    }
  }
  return { root, files, diagnostics, has: (file) => known.has(file), read, readJson }
}
