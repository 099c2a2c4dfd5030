import { z } from '../../../src/contract/schema'
import { endpoint } from '../../../src/contract/endpoint'
import { endpoints } from '../../../src/contract/endpoints'
import { problemSchema } from '../../../src/contract/errors'
import { handle } from '../../../mock/http/handle'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

const drifting = endpoint({
  id: 'drifting',
  summary: 'Answers with something else than it says',
  method: 'get',
  path: '/drifting',
  access: 'public',
  input: z.strictObject({}),
  output: z.object({ amountFen: z.int() }),
  refusals: [],
})
const failing = endpoint({ ...drifting, id: 'failing', path: '/failing' })
const routes = [
  handle(drifting, () => ({ amountFen: 12.5 })),
  handle(failing, () => {
    throw new RangeError('王小明 13800000001 has 1234567 fen')
  }),
]

let bank: TestBank
let caller: Caller
beforeAll(async () => {
  bank = await openTestBank({ routes })
  caller = await bank.signInAs('almost')
}, openTimeoutMs)
beforeEach(() => bank.log.splice(0))

const codes = '/api/v1/session/codes'
const goal = '/api/v1/ladder/goal'
const fine = { tierId: 'private', targetDay: '2027-06-30', requestId: 'request-1' }

describe('input that does not fit is refused field by field', () => {
  test.each<[string, string, string, unknown, object[]]>([
    ['a missing field', 'post', codes, {}, [{ path: 'phone', message: 'expected string' }]],
    ['a wrong type', 'post', codes, { phone: 13800000001 }, [{ path: 'phone', message: 'expected string' }]],
    ['a wrong form', 'post', codes, { phone: '1380000000' }, [{ path: 'phone', message: 'expected the format regex' }]],
    ['an unknown field', 'post', codes, { phone: '13800000001', isAdmin: true }, [{ path: 'isAdmin', message: 'unknown field' }]],
    [
      'a day the calendar lacks',
      'put',
      goal,
      { ...fine, targetDay: '2027-02-30' },
      [{ path: 'targetDay', message: 'expected the format date' }],
    ],
    ['a short request id', 'put', goal, { ...fine, requestId: 'short' }, [{ path: 'requestId', message: 'at least 8' }]],
    ['a long tier id', 'put', goal, { ...fine, tierId: 'x'.repeat(65) }, [{ path: 'tierId', message: 'at most 64' }]],
    [
      'a share over one',
      'put',
      '/api/sandbox/faults',
      { latencyMs: 0, failShare: 1.5, pathPrefix: '' },
      [{ path: 'failShare', message: 'at most 1' }],
    ],
    [
      'an instant without its offset',
      'post',
      '/api/sandbox/clock',
      { now: '2026-11-22T09:30:00' },
      [{ path: 'now', message: 'expected the format datetime' }],
    ],
    ['a list', 'post', codes, [], [{ path: '', message: 'expected an object' }]],
    ['null', 'post', codes, 'null', [{ path: '', message: 'expected an object' }]],
    [
      'an unknown query field',
      'get',
      '/api/v1/ladder/standing?customerId=private',
      undefined,
      [{ path: 'customerId', message: 'unknown field' }],
    ],
  ])('%s', async (_, method, path, body, fields) => {
    const answer = await caller.send(method, path, body)
    expect(answer).toMatchObject({ status: 400, code: 'REQUEST.INVALID', body: { fields } })
  })

  test('one of a few values', async () => {
    const { body } = await caller.send('post', '/api/v1/session/phone', { phone: '13800000001', code: '123456', carrier: 'pigeon' })
    expect(body).toMatchObject({ fields: [{ path: 'carrier', message: 'one of cookie, bearer' }] })
  })
})

describe('a body that is none', () => {
  test.each([
    ['broken JSON', '{"phone":', 'application/json', 400, 'REQUEST.NOT_JSON'],
    ['nothing', '', 'application/json', 400, 'REQUEST.NOT_JSON'],
    ['JSON under another type, as a foreign form would send it', '{"phone":"13800000001"}', 'text/plain', 400, 'REQUEST.NOT_JSON'],
    ['64 KB and one byte', JSON.stringify({ phone: 'x'.repeat(64 * 1024 - 11) }), 'application/json', 413, 'REQUEST.TOO_LARGE'],
    ['64 KB', JSON.stringify({ phone: 'x'.repeat(64 * 1024 - 12) }), 'application/json; charset=utf-8', 400, 'REQUEST.INVALID'],
  ])('%s', async (_, body, type, status, code) => {
    expect(await bank.guest.send('post', codes, body, { 'content-type': type })).toMatchObject({ status, code })
  })

  test('bytes that are no UTF-8', async () => {
    const request = new Request(`http://localhost${codes}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    })
    expect((await bank.app.fetch(request)).status).toBe(400)
  })
})

describe('what no operation answers', () => {
  test.each([
    ['get', '/api/v1/nothing'],
    ['get', '/api/v2/session'],
    ['post', '/api/v1/ladder/standing'],
    ['get', '/api'],
  ])('%s %s', async (method, path) => {
    expect(await bank.guest.send(method, path)).toMatchObject({ status: 404, code: 'REQUEST.NOT_FOUND' })
  })
})

describe('mistakes of ours', () => {
  test.each(['drifting', 'failing'])('%s: 500, and neither the answer nor the log tells of customers', async (path) => {
    const answer = await bank.guest.send('get', `/api/v1/${path}`)
    expect(answer).toMatchObject({ status: 500, code: 'SERVER.BROKEN' })
    const told = JSON.stringify([answer.body, bank.log])
    expect(told).not.toMatch(/12\.5|王小明|13800000001|1234567/)
    expect(bank.log).toEqual([
      expect.objectContaining({ code: 'SERVER.BROKEN', endpoint: path, traceId: (answer.body as { traceId: string }).traceId }),
    ])
  })
})

describe('every refusal', () => {
  test('is problem details with a trace id that the log has too', async () => {
    const { headers, body } = await bank.guest.send('get', '/api/v1/ladder/standing')
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(headers.get('cache-control')).toBe('no-store')
    const problem = problemSchema.parse(body)
    expect(problem).toMatchObject({
      type: 'urn:wealth-ladder:problem:SESSION.REQUIRED',
      status: 401,
      title: expect.stringContaining('sign in') as string,
    })
    expect(bank.log).toEqual([{ code: 'SESSION.REQUIRED', traceId: problem.traceId, endpoint: 'readStanding' }])
  })

  test.each(endpoints.filter(({ access }) => access === 'customer').map(({ id, method, path }) => [id, method, path]))(
    '%s asks for a session first',
    async (_, method, path) => {
      const body = method === 'put' ? { nonsense: true } : undefined
      expect(await bank.guest.send(method ?? '', `/api/v1${path}`, body)).toMatchObject({ status: 401, code: 'SESSION.REQUIRED' })
    },
  )
})

test('health and the description are open to all', async () => {
  expect((await bank.guest.send('get', '/api/health')).body).toEqual({ status: 'ok' })
  expect((await bank.guest.send('get', '/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' })
})
