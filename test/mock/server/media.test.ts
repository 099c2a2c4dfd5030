import { policyOf } from '../../../mock/server/headers'
import { readMedia, serveMedia } from '../../../mock/server/media'

const media = readMedia()
const clip = '/media/what-is-average-balance.mp4'
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  serveMedia(media, new Request(`http://bank.test${path}`, { headers, method }))
const sizeOf = async (response: Response) => (await response.arrayBuffer()).byteLength

test.each([
  ['/media/what-is-average-balance.mp4', 'video/mp4', 900_000],
  ['/media/what-is-average-balance.jpg', 'image/jpeg', 40_000],
  ['/media/what-is-average-balance.zh-CN.vtt', 'text/vtt; charset=utf-8', 2_000],
  ['/media/what-is-average-balance.zh-HK.vtt', 'text/vtt; charset=utf-8', 2_000],
  ['/media/what-is-average-balance.en.vtt', 'text/vtt; charset=utf-8', 2_000],
])('%s is %s, at most %i bytes', async (path, type, mostBytes) => {
  const response = get(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
  const size = await sizeOf(response)
  expect(size).toBeGreaterThan(100)
  expect(size).toBeLessThanOrEqual(mostBytes)
})

test.each([['/media/make-clip.mjs'], ['/media/README.md'], ['/media/'], ['/media/../main.ts'], ['/media/none.mp4']])(
  '%s is not served',
  (path) => {
    expect(get(path).status).toBe(404)
  },
)

describe('a part of a clip', () => {
  const size = media.get(clip)?.bytes.byteLength ?? 0

  test.each([
    ['bytes=0-0', 206, 1, `bytes 0-0/${size}`],
    ['bytes=0-99', 206, 100, `bytes 0-99/${size}`],
    ['bytes=100-', 206, size - 100, `bytes 100-${size - 1}/${size}`],
    ['bytes=-10', 206, 10, `bytes ${size - 10}-${size - 1}/${size}`],
    [`bytes=${size - 1}-${size + 50}`, 206, 1, `bytes ${size - 1}-${size - 1}/${size}`],
    [`bytes=-${size + 50}`, 206, size, `bytes 0-${size - 1}/${size}`],
    ['bytes=9-5', 200, size, null],
    ['bytes=0-1,4-5', 200, size, null],
    ['lines=1-2', 200, size, null],
  ])('%s is answered with %i', async (range, status, bytes, contentRange) => {
    const response = get(clip, { range })
    expect([response.status, await sizeOf(response), response.headers.get('content-range')]).toEqual([status, bytes, contentRange])
  })

  test.each([[`bytes=${size}-`], ['bytes=-0']])('%s is beyond its end', (range) => {
    const response = get(clip, { range })
    expect([response.status, response.headers.get('content-range')]).toEqual([416, `bytes */${size}`])
  })

  test('of another version is answered with the whole', async () => {
    expect(get(clip, { range: 'bytes=0-9', 'if-range': '"other"' }).status).toBe(200)
    expect(get(clip, { range: 'bytes=0-9', 'if-range': get(clip).headers.get('etag') ?? '' }).status).toBe(206)
  })
})

test('what a player has already it is not sent again', () => {
  expect(get(clip, { 'if-none-match': get(clip).headers.get('etag') ?? '' }).status).toBe(304)
  expect(get(clip, {}, 'HEAD').body).toBeNull()
  expect(get(clip, {}, 'POST').status).toBe(405)
})

test('pages may play what is their own', () => {
  expect(policyOf('')).toContain("media-src 'self'")
})
