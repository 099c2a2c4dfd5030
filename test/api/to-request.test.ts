import { toRequest } from '../../src/api/to-request'
import { endpoint, type Access, type Endpoint } from '../../src/contract/endpoint'
import * as z from '../../src/contract/schema'

const input = z.strictObject({ id: z.optional(z.string()), size: z.optional(z.int()), name: z.optional(z.string()) })

const at = (method: Endpoint['method'], path: string, access: Access = 'customer') =>
  endpoint({ id: 'x', summary: 'x', method, path, access, input, output: z.object({}), refusals: [] })

test.each([
  ['a read without fields', at('get', '/things'), {}, { url: '/api/v1/things', method: 'get' }],
  [
    'a read with fields',
    at('get', '/things'),
    { size: 3, name: '中 银&' },
    { url: '/api/v1/things?size=3&name=%E4%B8%AD%20%E9%93%B6%26', method: 'get' },
  ],
  ['a field that is not given', at('get', '/things'), { size: 3, name: undefined }, { url: '/api/v1/things?size=3', method: 'get' }],
  ['a field of the path', at('get', '/things/:id'), { id: 'a/b', size: 1 }, { url: '/api/v1/things/a%2Fb?size=1', method: 'get' }],
  ['a deletion', at('delete', '/things/:id'), { id: 'a' }, { url: '/api/v1/things/a', method: 'delete' }],
  ['a write', at('put', '/things/:id'), { id: 'a', size: 1 }, { url: '/api/v1/things/a', method: 'put', data: { size: 1 } }],
  ['a write without fields', at('post', '/things'), {}, { url: '/api/v1/things', method: 'post', data: {} }],
  ['the sandbox', at('post', '/reset', 'sandbox'), {}, { url: '/api/sandbox/reset', method: 'post', data: {} }],
])('%s', (_, operation, given, request) => {
  expect(toRequest(operation, given as never)).toEqual(request)
})

test('the input is left as it was', () => {
  const given = { id: 'a', size: 1 }
  toRequest(at('put', '/things/:id'), given)
  expect(given).toEqual({ id: 'a', size: 1 })
})
