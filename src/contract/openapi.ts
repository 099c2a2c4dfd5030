import { basePath, type Endpoint } from './endpoint'
import { commonRefusals, problemSchema, refusals, type RefusalCode } from './errors'
import { blockSchema } from './rich-text'
import * as z from './schema'

type Json = { [key: string]: unknown }

const security = {
  public: [],
  optional: [{}, { cookie: [] }, { bearer: [] }],
  customer: [{ cookie: [], csrf: [] }, { bearer: [] }],
  staff: [{ staffCookie: [], csrf: [] }, { staffBearer: [] }],
  sandbox: [],
} as const

/** A schema that holds itself is described once, under its name, and referred to. */
const namedSchemas = z.registry<{ id: string }>().add(blockSchema, { id: 'Block' })

const schemaOf = (schema: z.ZodMiniType): Json => {
  // Brands add nothing to the wire, so the input side of each schema describes both directions.
  const { $schema: _dialect, $defs: _named, ...json } = z.toJSONSchema(schema, { ...dialect, metadata: namedSchemas })
  return atComponents(json)
}

const dialect = { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' } as const

const atComponents = (json: object) => JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json

/** The schemas that others refer to. */
function describeNamed(): Json {
  const { schemas } = z.toJSONSchema(namedSchemas, { ...dialect, uri: (id) => `#/$defs/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _dialect, $id: _id, ...json }]) => [id, atComponents(json)]))
}

/** Splits an input's fields into those that travel in the path, and the rest. */
function splitFields(endpoint: Endpoint) {
  const { properties = {}, required = [], ...rest } = schemaOf(endpoint.input) as { properties?: Json; required?: string[] }
  const inPath = (name: string) => endpoint.path.split('/').includes(`:${name}`)
  const names = Object.keys(properties)
  return {
    path: names.filter(inPath),
    others: names.filter((name) => !inPath(name)),
    properties,
    required,
    rest,
  }
}

function parametersOf(endpoint: Endpoint): Json[] {
  const { path, others, properties, required } = splitFields(endpoint)
  const query = hasBody(endpoint) ? [] : others
  return [
    ...path.map((name) => ({ name, in: 'path', required: true, schema: properties[name] })),
    ...query.map((name) => ({ name, in: 'query', required: required.includes(name), schema: properties[name] })),
  ]
}

const hasBody = ({ method }: Endpoint) => method === 'post' || method === 'put' || method === 'patch'

function bodyOf(endpoint: Endpoint): Json | undefined {
  const { others, properties, required, rest } = splitFields(endpoint)
  if (!hasBody(endpoint)) return undefined
  const schema = {
    ...rest,
    properties: Object.fromEntries(others.map((name) => [name, properties[name]])),
    required: required.filter((name) => others.includes(name)),
  }
  return { required: true, content: { 'application/json': { schema } } }
}

/** One response per status, naming every code that comes with it. */
function refusalResponses(endpoint: Endpoint): Json {
  const codes: RefusalCode[] = [...endpoint.refusals, ...commonRefusals[endpoint.access]]
  const statuses = [...new Set(codes.map((code) => refusals[code]))].sort()
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes.filter((code) => refusals[code] === status).join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}

function operationOf(endpoint: Endpoint): Json {
  const parameters = parametersOf(endpoint)
  const requestBody = bodyOf(endpoint)
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    ...(endpoint.roles && { description: `Roles: ${endpoint.roles.join(', ')}.` }),
    tags: [endpoint.access === 'sandbox' ? 'sandbox' : (endpoint.path.split('/')[1] ?? '')],
    security: security[endpoint.access],
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: schemaOf(endpoint.output) } } },
      ...refusalResponses(endpoint),
    },
  }
}

/** The OpenAPI 3.1 description of some endpoints. A pure function of the contract, so that it can be checked to be current. */
export function describeApi(endpoints: readonly Endpoint[]): Json {
  const paths: { [path: string]: Json } = {}
  for (const endpoint of endpoints) {
    const path = `${basePath(endpoint.access)}${endpoint.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Wealth ladder', version: '1', description: 'Generated from src/contract. Amounts are integer fen; days are at UTC+8.' },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema), ...describeNamed() },
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'ladder_session' },
        csrf: { type: 'apiKey', in: 'header', name: 'X-CSRF-Token', description: 'With every write of a cookie session' },
        bearer: { type: 'http', scheme: 'bearer' },
        staffCookie: { type: 'apiKey', in: 'cookie', name: 'staff_session' },
        staffBearer: { type: 'http', scheme: 'bearer', description: 'The access token of a console session' },
      },
    },
  }
}
