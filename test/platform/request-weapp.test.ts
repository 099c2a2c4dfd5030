import axios, { AxiosError, isCancel } from 'axios'
import { toApiError } from '../../src/api/errors'
import { requestPlatform } from '../../src/platform/request/index.weapp'

type Sent = {
  url: string
  method: string
  data: unknown
  header: Record<string, string>
  timeout: number
  success: (result: { statusCode: number; data: string; header: object }) => void
  fail: (failure: { errMsg: string }) => void
  complete: () => void
}

const mockSent: Sent[] = []
const mockAbort = jest.fn()

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    request: (options: Sent) => {
      mockSent.push(options)
      const task = Promise.resolve() as Promise<void> & { abort: () => void }
      task.abort = mockAbort
      return task
    },
  },
}))

const http = axios.create({ baseURL: 'https://bank.example', adapter: requestPlatform.adapter, timeout: 7_000 })

/** Sends, and lets WeChat answer. */
async function exchange(request: Promise<unknown>, answer: (sent: Sent) => void) {
  const outcome = request.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  // axios prepares a request over several turns
  while (mockSent.length === 0) await Promise.resolve()
  const last = mockSent[0]!
  answer(last)
  last.complete()
  return outcome as Promise<{ value?: { data: unknown; status: number }; error?: unknown }>
}

beforeEach(() => {
  mockSent.length = 0
  mockAbort.mockClear()
})

test('a request leaves as axios would send it, and its JSON comes back read', async () => {
  const request = http.put('/api/v1/goal', { tierId: 'wealth' }, { headers: { Authorization: 'Bearer t' } })
  const { value } = await exchange(request, ({ success }) => success({ statusCode: 200, data: '{"ok":true}', header: {} }))
  expect(mockSent[0]).toMatchObject({
    url: 'https://bank.example/api/v1/goal',
    method: 'PUT',
    data: '{"tierId":"wealth"}',
    timeout: 7_000,
    header: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
  })
  expect(value).toMatchObject({ status: 200, data: { ok: true } })
})

test('a refusal is an error with the bank’s answer in it', async () => {
  const problem = { type: 'urn:x', title: 'x', status: 401, code: 'SESSION.EXPIRED', traceId: 't' }
  const { error } = await exchange(http.get('/x'), ({ success }) => success({ statusCode: 401, data: JSON.stringify(problem), header: {} }))
  expect(toApiError(error)).toMatchObject({ kind: 'signed-out', code: 'SESSION.EXPIRED' })
})

test.each([
  ['request:fail timeout', AxiosError.ETIMEDOUT],
  ['request:fail net::ERR_CONNECTION_REFUSED', AxiosError.ERR_NETWORK],
])('%s is no answer', async (errMsg, code) => {
  const { error } = await exchange(http.get('/x'), ({ fail }) => fail({ errMsg }))
  expect(error).toMatchObject({ code })
  expect(toApiError(error).kind).toBe('offline')
})

test('a request taken back is stopped', async () => {
  const controller = new AbortController()
  const { error } = await exchange(http.get('/x', { signal: controller.signal }), () => controller.abort())
  expect(isCancel(error)).toBe(true)
  expect(mockAbort).toHaveBeenCalledTimes(1)
})

test('a request taken back before it left is never sent', async () => {
  const controller = new AbortController()
  controller.abort()
  const error: unknown = await http.get('/x', { signal: controller.signal }).catch((thrown: unknown) => thrown)
  expect(isCancel(error)).toBe(true)
  expect(mockSent).toHaveLength(0)
})
