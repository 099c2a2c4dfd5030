import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { AppManifest } from '../compile/app-manifest'
import type { AppSource } from '../compile/app-source'
import type { Diagnostic } from '../diagnostic'

/** The file types that WeChat uploads; anything else in the folder (source maps, texts) stays behind. */
const uploadedExtensions = new Set(
  'js json wxml wxss wxs png jpg jpeg gif svg webp cer mp3 aac m4a mp4 wav ogg silk wasm br ttf woff woff2'
    .split(' ')
    .map((name) => `.${name}`),
)
const projectFiles = new Set(['project.config.json', 'project.private.config.json', 'package.json', 'tsconfig.json'])

/** WeChat refuses an upload with a package over 2 MB, or over 20 MB in all for service-provider accounts. */
const packageLimitBytes = 2 * 1024 * 1024
const totalLimitBytes = 20 * 1024 * 1024

/** `name` is `main` or the root of a subpackage. */
export type PackageSize = { readonly name: string; readonly bytes: number; readonly gzipBytes: number; readonly fileCount: number }

/** The size of each package as WeChat would count it at upload, the main package first. */
export function measurePackages(source: AppSource, { pages }: AppManifest): PackageSize[] {
  const roots = [...new Set(pages.map((page) => page.root).filter(Boolean))]
  const filesOf = new Map<string, string[]>(['main', ...roots].map((name) => [name, []]))
  for (const file of source.files) {
    if (!uploadedExtensions.has(path.extname(file)) || projectFiles.has(file)) continue
    filesOf.get(roots.find((root) => file.startsWith(`${root}/`)) ?? 'main')?.push(file)
  }
  return [...filesOf].map(([name, files]) => {
    const contents = files.map((file) => fs.readFileSync(path.join(source.root, file)))
    return {
      name,
      bytes: contents.reduce((sum, content) => sum + content.length, 0),
      gzipBytes: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
      fileCount: files.length,
    }
  })
}

/** What WeChat would refuse at upload for its size. */
export function checkSizes(packages: readonly PackageSize[]): Diagnostic[] {
  const total = { name: 'all packages', bytes: packages.reduce((sum, { bytes }) => sum + bytes, 0) }
  const over = [...packages.filter(({ bytes }) => bytes > packageLimitBytes), ...(total.bytes > totalLimitBytes ? [total] : [])]
  return over.map(({ name, bytes }) => ({ level: 'error', rule: 'size', file: name, message: `${bytes} bytes are too many to upload` }))
}
