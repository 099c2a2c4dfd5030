import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import type { Db } from '../db/tables'
import { refuse } from '../http/refusal'

/** Policy: what may be uploaded, and what is made of it. Widths and heights in pixels. */
export const coverLimits = { mostBytes: 5 * 1024 * 1024, mostPixels: 24_000_000, leastWidth: 640, leastHeight: 320, width: 1_600 } as const

const formats = ['jpeg', 'png', 'webp']

/** How a picture of each format begins. What begins otherwise is not even handed to a decoder: it has more of them than are wanted here. */
const beginnings: readonly (readonly [string, RegExp])[] = [
  ['jpeg', /^ffd8ff/],
  ['png', /^89504e470d0a1a0a/],
  ['webp', /^52494646........57454250/],
]

export type Cover = { bytes: Buffer; width: number; height: number }

/**
 * A picture as customers get it: decoded, turned upright, made smaller and written afresh, so that nothing is left of what else the file may
 * have held: metadata, places, scripts, or a second file behind the first.
 */
export async function readCover(bytes: Buffer) {
  const { mostBytes, mostPixels, leastWidth, leastHeight, width } = coverLimits
  if (bytes.byteLength > mostBytes) return refuse('COVER.TOO_LARGE')
  const begins = bytes.subarray(0, 16).toString('hex')
  if (!beginnings.some(([, beginning]) => beginning.test(begins))) return refuse('COVER.NOT_A_PICTURE')
  try {
    const found = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (!formats.includes(found.format) || (found.pages ?? 1) > 1) return refuse('COVER.NOT_A_PICTURE')
    // Said by its head, before a pixel is decoded: a small file can claim a picture that fills the memory.
    if (found.width * found.height > mostPixels) return refuse('COVER.TOO_LARGE')
    if (found.width < leastWidth || found.height < leastHeight) return refuse('COVER.TOO_SMALL')
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return refuse('COVER.NOT_A_PICTURE')
  }
}

/** Keeps a cover. The same picture is kept once, under an id that is made of its bytes. */
export async function keepCover(db: Db, { bytes, width, height }: Cover, by: { staffId: string; nowMs: number }): Promise<string> {
  const id = createHash('sha256').update(bytes).digest('base64url').slice(0, 32)
  await sql`
    insert into cover (id, bytes, content_type, width, height, uploaded_by, uploaded_at_ms)
    values (${id}, decode(${bytes.toString('base64')}, 'base64'), 'image/webp', ${width}, ${height}, ${by.staffId}, ${by.nowMs})
    on conflict (id) do nothing`.execute(db)
  return id
}

/** A cover over HTTP, to be kept by browsers for a year: its id is that of its bytes. Undefined when there is none. */
export async function serveCover(db: Db, id: string, request: Request): Promise<Response | undefined> {
  const etag = `"${id}"`
  const headers = {
    ...{ etag, 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' },
    ...{ 'content-security-policy': "default-src 'none'; sandbox", 'content-disposition': 'inline' },
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const row = await db
    .selectFrom('cover')
    .select(['contentType', sql<string>`encode(bytes, 'base64')`.as('base64')])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const bytes = new Uint8Array(Buffer.from(row.base64, 'base64'))
  return new Response(bytes, { headers: { ...headers, 'content-type': row.contentType, 'content-length': String(bytes.byteLength) } })
}
