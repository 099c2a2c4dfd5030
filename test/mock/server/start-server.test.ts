import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../../mock/config'
import { commonHeaders } from '../../../mock/server/headers'
import { hostRequests, type HostedServer } from '../../../mock/server/host-requests'
import { readMedia } from '../../../mock/server/media'
import { openTestBank, openTimeoutMs } from '../../support/bank'
import { readSite } from '../../../mock/server/site'

let folder: string
let server: HostedServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ladder-host-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>阶梯</title>')
  const { app } = await openTestBank()
  server = await hostRequests({
    config: readConfig({ PORT: '0', TRUST_PROXY: '1' }),
    app,
    site: await readSite(folder),
    media: readMedia(),
  })
}, openTimeoutMs)
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })

describe('one origin for the app and the API, with the same protection', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/ladder', 200, 'text/html; charset=utf-8'],
    ['/api/health', 200, 'application/json'],
    ['/api/v1/nothing', 404, 'application/problem+json'],
    ['/missing.js', 404, 'text/plain; charset=utf-8'],
  ])('%s: %i %s', async (path, status, type) => {
    const { status: got, headers } = await get(path)
    expect([got, headers.get('content-type')]).toEqual([status, type])
    for (const [name, value] of Object.entries(commonHeaders)) expect(headers.get(name)).toBe(value)
  })

  test.each([
    ['http', null],
    ['https', 'max-age=63072000; includeSubDomains'],
  ])('strict transport over %s: %s', async (proto, expected) => {
    expect((await get('/', { 'x-forwarded-proto': proto })).headers.get('strict-transport-security')).toBe(expected)
  })
})

test('a body that is too large is refused, and the connection goes on', async () => {
  const post = (size: number) =>
    fetch(`${server.url}/api/v1/session/codes`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'x'.repeat(size) })
  expect((await post(1_000_000)).status).toBe(413)
  expect((await post(10)).status).toBe(400)
})

test('a body that is too large is refused even when it does not say how large it is', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    const sent = request(
      { hostname, port, path: '/api/v1/session/codes', method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume()
        resolve(response.statusCode)
      },
    )
    sent.on('error', reject)
    for (let chunk = 0; chunk < 80; chunk += 1) sent.write('x'.repeat(1024))
    sent.end()
  })
  expect(status).toBe(413)
})
