import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { readSite, type Site } from '../../../mock/server/site'
import { serveSite } from '../../../mock/server/serve-site'

const inline = 'document.documentElement.dataset.theme = "dark"'
const html = `<!doctype html><title>阶梯</title><script>${inline}</script><script src="/js/app.0a1b2c3d.js"></script>`
const js = 'console.log("阶梯");'.repeat(200)

let folder: string
let site: Site
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ladder-site-'))
  mkdirSync(join(folder, 'js'))
  writeFileSync(join(folder, 'index.html'), html)
  writeFileSync(join(folder, 'js/app.0a1b2c3d.js'), js)
  writeFileSync(join(folder, 'js/app.0a1b2c3d.js.map'), '{}')
  writeFileSync(join(folder, 'js/plain.js'), js)
  writeFileSync(join(folder, 'logo.png'), Buffer.from([1, 2, 3]))
  site = await readSite(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  serveSite(site, new Request(`http://bank.test${path}`, { headers, method }))

test('the console has its own page and files under /console, and says so where it was not built', async () => {
  const both: Site = new Map([...site, ...(await readSite(folder, '/console'))])
  const open = (path: string, on: Site) => serveSite(on, new Request(`http://bank.test${path}`, { headers: { accept: 'text/html' } }))
  for (const path of ['/console', '/console/', '/console/edit?id=1', '/console/js/plain.js']) expect(open(path, both).status).toBe(200)
  expect(open('/console/edit', both).headers.get('content-security-policy')).toBe(open('/', both).headers.get('content-security-policy'))
  expect([open('/console/edit', site).status, open('/consoles', site).status]).toEqual([503, 200])
})

describe('which file answers', () => {
  test.each([
    ['/', { accept: 'text/html' }, 200, 'text/html; charset=utf-8'],
    ['/index.html', {}, 200, 'text/html; charset=utf-8'],
    ['/events/42', { accept: 'text/html,*/*' }, 200, 'text/html; charset=utf-8'],
    ['/js/plain.js', {}, 200, 'text/javascript; charset=utf-8'],
    ['/logo.png', {}, 200, 'image/png'],
    ['/js/gone.js', { accept: '*/*' }, 404, 'text/plain; charset=utf-8'],
    ['/js/app.0a1b2c3d.js.map', {}, 404, 'text/plain; charset=utf-8'],
    ['/events/42', { accept: 'application/json' }, 404, 'text/plain; charset=utf-8'],
    ['/../package.json', {}, 404, 'text/plain; charset=utf-8'],
    ['/%2e%2e%2fpackage.json', {}, 404, 'text/plain; charset=utf-8'],
    ['/%ff', { accept: 'text/html' }, 200, 'text/html; charset=utf-8'],
  ])('%s with %j: %i %s', (path, headers, status, type) => {
    const response = get(path, headers)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type])
  })

  test('only GET and HEAD', async () => {
    expect(get('/', {}, 'POST').status).toBe(405)
    const head = get('/', {}, 'HEAD')
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', String(Buffer.byteLength(html))])
  })

  test('an app that was not built says what to do', async () => {
    const empty = await readSite(join(folder, 'nowhere'))
    const response = serveSite(empty, new Request('http://bank.test/'))
    expect([response.status, await response.text()]).toEqual([503, 'The app has not been built. Run: npm run build:h5\n'])
  })
})

describe('compression', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
    ['', null],
  ])('accept-encoding "%s": %s', async (accepted, encoding) => {
    const response = get('/js/plain.js', { 'accept-encoding': accepted })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toBe('accept-encoding')
    const body = Buffer.from(await response.arrayBuffer())
    const decode = { br: brotliDecompressSync, gzip: gunzipSync }
    expect((encoding ? decode[encoding as 'br'](body) : body).toString()).toBe(js)
    expect(response.headers.get('content-length')).toBe(String(body.length))
  })

  test('pictures are sent as they are', () => {
    expect(get('/logo.png', { 'accept-encoding': 'br' }).headers.get('content-encoding')).toBeNull()
  })
})

describe('caching', () => {
  test.each([
    ['/js/app.0a1b2c3d.js', 'public, max-age=31536000, immutable'],
    ['/js/plain.js', 'no-cache'],
    ['/index.html', 'no-cache'],
  ])('%s: %s', (path, cacheControl) => {
    expect(get(path).headers.get('cache-control')).toBe(cacheControl)
  })

  test('a page that has not changed is not sent again, each encoding for itself', () => {
    const etag = get('/', { 'accept-encoding': 'br' }).headers.get('etag') ?? ''
    expect(get('/', { 'accept-encoding': 'br', 'if-none-match': etag }).status).toBe(304)
    expect(get('/', { 'accept-encoding': 'br', 'if-none-match': `W/${etag}, "x"` }).status).toBe(304)
    expect(get('/', { 'accept-encoding': 'gzip', 'if-none-match': etag }).status).toBe(200)
    expect(get('/', { 'if-none-match': '"x"' }).status).toBe(200)
  })
})

test('the policy allows the inline script the page was built with, by its hash, and no other', () => {
  const policy = get('/').headers.get('content-security-policy') ?? ''
  const hash = createHash('sha256').update(inline).digest('base64')
  const directives = policy.split('; ')
  expect(directives).toContain(`script-src 'self' 'sha256-${hash}'`)
  expect(directives).toEqual(
    expect.arrayContaining(["default-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'self'"]),
  )
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
})
