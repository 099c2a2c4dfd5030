import { caseSchema } from './cases'
import { endpoint } from './endpoint'
import { idSchema, instantSchema, localizedSchema, proseSchema } from './primitives'
import * as z from './schema'

const clockSchema = z.object({ now: instantSchema, offsetMs: z.int() })

/**
 * Extra latency and failures for the endpoints below `/api/v1`, for testing. `failShare` is 0…1; `pathPrefix` narrows both to
 * some paths, for example `/ladder`.
 */
const faultsSchema = z.strictObject({
  latencyMs: z.int().check(z.minimum(0), z.maximum(60_000)),
  failShare: z.number().check(z.minimum(0), z.maximum(1)),
  pathPrefix: z.string().check(z.maxLength(200)),
})

const personaSchema = z.object({ id: idSchema, phone: z.string(), name: z.string(), story: localizedSchema, wechatCode: z.string() })

export const listPersonas = endpoint({
  id: 'listPersonas',
  summary: 'The demo customers, with the state each one shows',
  method: 'get',
  path: '/personas',
  access: 'sandbox',
  input: z.strictObject({}),
  output: z.object({ personas: z.array(personaSchema) }),
  refusals: [],
})

export const readClock = endpoint({
  id: 'readClock',
  summary: "Read the sandbox bank's clock",
  method: 'get',
  path: '/clock',
  access: 'sandbox',
  input: z.strictObject({}),
  output: clockSchema,
  refusals: [],
})

/** Moves the bank's clock to an instant, from a year before the seed's to five years after it; it runs on from there. */
export const moveClock = endpoint({
  id: 'moveClock',
  summary: "Move the sandbox bank's clock",
  method: 'post',
  path: '/clock',
  access: 'sandbox',
  input: z.strictObject({ now: instantSchema }),
  output: clockSchema,
  refusals: ['SANDBOX.CLOCK_RANGE'],
})

export const resetSandbox = endpoint({
  id: 'resetSandbox',
  summary: 'Put the sandbox bank back to its seed',
  method: 'post',
  path: '/reset',
  access: 'sandbox',
  input: z.strictObject({}),
  output: z.object({ personas: z.int() }),
  refusals: [],
})

export const setFaults = endpoint({
  id: 'setFaults',
  summary: 'Add latency and failures',
  method: 'put',
  path: '/faults',
  access: 'sandbox',
  input: faultsSchema,
  output: faultsSchema,
  refusals: [],
})

const schemeSchema = z.object({ id: idSchema, version: z.string(), name: localizedSchema })

export const readScheme = endpoint({
  id: 'readScheme',
  summary: 'The tier scheme the bank runs, and those it could',
  method: 'get',
  path: '/scheme',
  access: 'sandbox',
  input: z.strictObject({}),
  output: z.object({ activeId: idSchema, schemes: z.array(schemeSchema) }),
  refusals: [],
})

/** Runs the bank on another scheme. Every closed period is evaluated under it when a customer next looks. */
export const switchScheme = endpoint({
  id: 'switchScheme',
  summary: 'Run the bank on another tier scheme',
  method: 'put',
  path: '/scheme',
  access: 'sandbox',
  input: z.strictObject({ schemeId: idSchema }),
  output: z.object({ activeId: idSchema }),
  refusals: ['SANDBOX.SCHEME_UNKNOWN'],
})

/** Answers an open case as the bank's staff would. */
export const answerCase = endpoint({
  id: 'answerCase',
  summary: 'Answer a case',
  method: 'post',
  path: '/cases/:caseId/answer',
  access: 'sandbox',
  input: z.strictObject({ caseId: z.string().check(z.regex(/^[\w-]{1,64}$/)), text: proseSchema(1, 2000) }),
  output: caseSchema,
  refusals: ['CASE.UNKNOWN'],
})

export type Persona = z.infer<typeof personaSchema>
export type Faults = z.infer<typeof faultsSchema>
