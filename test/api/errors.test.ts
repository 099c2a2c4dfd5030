import { AxiosError, AxiosHeaders, CanceledError } from 'axios'
import { ApiError, toApiError } from '../../src/api/errors'

const config = { headers: new AxiosHeaders() }

const answered = (status: number, data: unknown) =>
  new AxiosError('answered', 'ERR', config, undefined, { status, data, statusText: '', headers: {}, config })

const problem = (status: number, code: string, more = {}) => ({ type: 'urn:x', title: 'x', status, code, traceId: 't', ...more })

test.each([
  ['no answer', new AxiosError('Network Error', AxiosError.ERR_NETWORK, config), 'offline', undefined],
  ['too late an answer', new AxiosError('timeout', AxiosError.ECONNABORTED, config), 'offline', undefined],
  ['a gateway in between', answered(502, '<h1>Bad Gateway</h1>'), 'offline', undefined],
  ['a captive portal', answered(404, '<html>'), 'broken', undefined],
  ['no session', answered(401, problem(401, 'SESSION.REQUIRED')), 'signed-out', 'SESSION.REQUIRED'],
  ['a refusal', answered(422, problem(422, 'SESSION.CODE_WRONG')), 'refused', 'SESSION.CODE_WRONG'],
  ['a fault of the bank', answered(500, problem(500, 'SERVER.BROKEN')), 'broken', 'SERVER.BROKEN'],
  ['a fault of ours', new TypeError('x'), 'broken', undefined],
])('%s', (_, thrown, kind, code) => {
  expect(toApiError(thrown)).toMatchObject({ name: 'ApiError', kind, code })
})

test('a refusal carries when to try again, and which fields are at fault', () => {
  const fields = [{ path: 'phone', message: 'wrong' }]
  expect(toApiError(answered(429, problem(429, 'SESSION.CODE_TOO_SOON', { retryAfterSeconds: 42, fields })))).toMatchObject({
    retryAfterSeconds: 42,
    fields,
  })
})

test('what is read already stays as it is', () => {
  const error = new ApiError('offline')
  expect(toApiError(error)).toBe(error)
})

test('a request taken back is no answer', () => {
  expect(toApiError(new CanceledError('canceled', undefined)).kind).toBe('offline')
})
