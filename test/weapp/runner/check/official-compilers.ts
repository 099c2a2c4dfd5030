import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { CompiledApp } from '../compile/compile-app'
import type { Diagnostic } from '../diagnostic'

const folderOfPlatform: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }
const maxOutputBytes = 1 << 30

/** Runs WeChat's own compilers over the templates (wcc) and the style sheets (wcsc). */
export function runOfficialCompilers(app: CompiledApp): Diagnostic[] {
  const byExtension = (...extensions: string[]) => app.source.files.filter((file) => extensions.includes(path.extname(file)))
  return [
    ...runCompiler('wcc', ['-d', '-cc', componentTable(app), ...byExtension('.wxml', '.wxs'), '-gn', '$gwx'], app.source.root),
    ...runCompiler('wcsc', ['-db', '-pc', '0', ...byExtension('.wxss')], app.source.root),
  ]
}

/** wcc wants one argument: how many files use components, then for each the file, how many tags, and the tags. */
function componentTable({ configs }: CompiledApp): string {
  const rows = Object.entries(configs)
    .map(([unit, config]) => [`${unit}.wxml`, Object.keys(config.usingComponents ?? {})] as const)
    .filter(([, tags]) => tags.length > 0)
  return [rows.length, ...rows.flatMap(([file, tags]) => [file, tags.length, ...tags])].join(' ')
}

function runCompiler(name: 'wcc' | 'wcsc', args: string[], cwd: string): Diagnostic[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-compiler-'))
  try {
    const { error, status, stderr } = spawnSync(copyCompiler(name, folder), args, { cwd, maxBuffer: maxOutputBytes })
    if (error) return [{ level: 'warning', rule: name, file: '', message: `cannot run on this machine, skipped: ${error.message}` }]
    return status === 0 ? [] : [{ level: 'error', rule: name, file: '', message: stderr.toString().trim() }]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The package ships its binaries without the executable bit, and may itself be read-only. */
function copyCompiler(name: string, folder: string): string {
  const packageRoot = path.dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json'))
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const copy = path.join(folder, file)
  fs.copyFileSync(path.join(packageRoot, 'bin', folderOfPlatform[process.platform] ?? 'linux', file), copy)
  fs.chmodSync(copy, 0o755)
  return copy
}
