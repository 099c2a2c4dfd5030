import { readFileSync } from 'node:fs'
import { endpoints } from '../../src/contract/endpoints'
import { describeApi } from '../../src/contract/openapi'
import { endpoint } from '../../src/contract/endpoint'
import { idSchema } from '../../src/contract/primitives'
import { z } from '../../src/contract/schema'

test('ids are unique, and so are method and path', () => {
  expect(new Set(endpoints.map(({ id }) => id)).size).toBe(endpoints.length)
  expect(new Set(endpoints.map(({ method, path, access }) => `${method} ${access === 'sandbox' ? 's' : 'v'} ${path}`)).size).toBe(
    endpoints.length,
  )
})

test.each(endpoints.map((each) => [each.id, each] as const))('%s takes no field it does not name', (_, { input }) => {
  const parsed = input.safeParse({ somethingElse: 1 })
  expect(parsed.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true)
})

test('docs/api/openapi.json is current (else run: npx tsx mock/openapi-cli.ts)', () => {
  expect(JSON.parse(readFileSync('docs/api/openapi.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(describeApi(endpoints))))
})

test('a described operation has its parameters, body and refusals in their places', () => {
  const one = endpoint({
    id: 'one',
    summary: 'One',
    method: 'put',
    path: '/things/:thingId',
    access: 'customer',
    input: z.strictObject({ thingId: idSchema, size: z.optional(z.int()), name: z.string() }),
    output: z.object({}),
    refusals: ['GOAL.DAY_PASSED'],
  })
  const list = endpoint({ ...one, id: 'list', method: 'get' })
  const { paths } = describeApi([one, list]) as {
    paths: Record<string, Record<string, { parameters: object[]; requestBody: object; responses: object }>>
  }
  const { put, get } = paths['/api/v1/things/{thingId}'] ?? {}
  expect(put?.parameters).toEqual([
    { name: 'thingId', in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 64 } },
  ])
  expect(put?.requestBody).toMatchObject({
    content: { 'application/json': { schema: { required: ['name'], additionalProperties: false } } },
  })
  expect(get?.parameters).toMatchObject([
    { name: 'thingId', in: 'path' },
    { name: 'size', in: 'query', required: false },
    { name: 'name', in: 'query', required: true },
  ])
  expect(get?.requestBody).toBeUndefined()
  expect(put?.responses).toMatchObject({
    422: { description: 'GOAL.DAY_PASSED' },
    401: { description: 'SESSION.REQUIRED, SESSION.EXPIRED' },
  })
})
