import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { policyOf } from './headers'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt'])

/** A built name carries the content's hash, so the file behind it never changes. */
const hashedName = /\.[0-9a-f]{8,}\.\w+$/

/** One file of the site in the encodings it is served in. */
export type SiteFile = {
  headers: Readonly<Record<string, string>>
  etag: string
  identity: Buffer
  /** Empty when compressing gains nothing. */
  encoded: Readonly<Partial<Record<'br' | 'gzip', Buffer>>>
}

/** The site's files by path (`/index.html`). */
export type Site = ReadonlyMap<string, SiteFile>

/** Reads a built site whole and compresses it once; its paths begin with `base`. A folder that does not exist yields an empty site. */
export async function readSite(folder: string, base = ''): Promise<Site> {
  const paths = listFiles(folder)
  const files = await Promise.all(
    paths.map(async (path) => [`${base}/${relative(folder, path).split(sep).join('/')}`, await readSiteFile(path)] as const),
  )
  return new Map(files)
}

function listFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    return entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.map')).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function readSiteFile(path: string): Promise<SiteFile> {
  const identity = readFileSync(path)
  const extension = extname(path)
  const isPage = extension === '.html'
  return {
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    identity,
    encoded: compressible.has(extension) ? await compress(identity) : {},
    headers: {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(compressible.has(extension) && { vary: 'accept-encoding' }),
      ...(isPage && { 'content-security-policy': policyOf(identity.toString('utf8')) }),
    },
  }
}

async function compress(identity: Buffer): Promise<SiteFile['encoded']> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
    }),
    promisify(gzip)(identity, { level: 9 }),
  ])
  return { ...(br.length < identity.length && { br }), ...(gz.length < identity.length && { gzip: gz }) }
}
