import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { mediaPath } from '../education/video'

const types: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.jpg': 'image/jpeg',
  '.vtt': 'text/vtt; charset=utf-8',
}

type MediaFile = { bytes: Buffer; headers: Readonly<Record<string, string>> }

/** The clips' files by path (`/media/….mp4`). They are small, and kept whole. */
export type Media = ReadonlyMap<string, MediaFile>

/** Where the clips lie. */
const ownFolder = join(__dirname, '../education/media')

/** Reads the clips with their posters and captions; what else lies in the folder is not served. */
export function readMedia(folder = ownFolder): Media {
  const names = readdirSync(folder).filter((name) => extname(name) in types)
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name))
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
      const headers = {
        'content-type': types[extname(name)] ?? '',
        'cache-control': 'public, max-age=86400',
        'accept-ranges': 'bytes',
        etag,
      }
      return [mediaPath + name, { bytes, headers }]
    }),
  )
}

/** Answers with a clip's file, or with the part of it that a player asks for (RFC 9110: one range of bytes). */
export function serveMedia(media: Media, request: Request): Response {
  const isHead = request.method === 'HEAD'
  const file = media.get(new URL(request.url).pathname)
  if (request.method !== 'GET' && !isHead) return toText('Only GET and HEAD.\n', 405, { allow: 'GET, HEAD' })
  if (!file) return toText('Not found.\n', 404)
  const { bytes, headers } = file
  if (request.headers.get('if-none-match') === headers['etag']) return new Response(null, { status: 304, headers })
  const range = isStale(request, headers['etag']) ? null : readRange(request.headers.get('range'), bytes.byteLength)
  if (range === 'beyond') return toText('No such range.\n', 416, { 'content-range': `bytes */${bytes.byteLength}` })
  const [from, to] = range ?? [0, bytes.byteLength - 1]
  const part = new Uint8Array(bytes.subarray(from, to + 1))
  return new Response(isHead ? null : part, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(part.byteLength),
      ...(range && { 'content-range': `bytes ${from}-${to}/${bytes.byteLength}` }),
    },
  })
}

/** A part of another version would not fit what the player has: it gets the whole. */
const isStale = ({ headers }: Request, etag: string | undefined) => {
  const wanted = headers.get('if-range')
  return wanted !== null && wanted !== etag
}

/** The bytes asked for, both ends included; null for the whole, also where the header is not understood or names several parts. */
function readRange(header: string | null, size: number): readonly [number, number] | 'beyond' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') return Number(last) === 0 ? 'beyond' : [Math.max(0, size - Number(last)), size - 1]
  if (Number(first) >= size) return 'beyond'
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return to < Number(first) ? null : [Number(first), to]
}

const toText = (text: string, status: number, headers: Record<string, string> = {}) =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers } })
