import type { Site, SiteFile } from './site'

const notBuilt = 'The app has not been built. Run: npm run build:h5\n'
const consoleNotBuilt = 'The console has not been built. Run: npm run build:console\n'

/** Answers from the site: a file, or for a navigation the app's page, which finds its own screen by the path. */
export function serveSite(site: Site, request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return toText('Only GET and HEAD.\n', 405, { allow: 'GET, HEAD' })
  const path = decodePath(new URL(request.url).pathname)
  const isOfConsole = /^\/console(\/|$)/.test(path)
  const page = isOfConsole ? '/console/index.html' : '/index.html'
  const file = site.get(path) ?? (isNavigation(path, request) ? site.get(page) : undefined)
  if (file) return toResponse(file, request)
  if (isOfConsole && !site.has(page)) return toText(consoleNotBuilt, 503)
  return site.size === 0 ? toText(notBuilt, 503) : toText('Not found.\n', 404)
}

/** A file's name has an extension; the app's own paths have none. */
const isNavigation = (path: string, { headers }: Request) =>
  path === '/' || (!/\.\w+$/.test(path) && (headers.get('accept') ?? '*/*').match(/text\/html|\*\/\*/) !== null)

const decodePath = (path: string) => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const toText = (text: string, status: number, headers: Record<string, string> = {}) =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers } })

function toResponse(file: SiteFile, request: Request): Response {
  const accepted = request.headers.get('accept-encoding') ?? ''
  const encoding = (['br', 'gzip'] as const).find(
    (name) => file.encoded[name] && new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
  )
  const etag = encoding ? file.etag.replace(/"$/, `-${encoding}"`) : file.etag
  const headers = new Headers({ ...file.headers, etag })
  if (matchesEtag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const body = (encoding && file.encoded[encoding]) ?? file.identity
  if (encoding) headers.set('content-encoding', encoding)
  headers.set('content-length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers })
}

const matchesEtag = (sent: string | null, etag: string) =>
  sent !== null && sent.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*')
