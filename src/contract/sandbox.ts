import { endpoint } from './endpoint'
import { idSchema, instantSchema, localizedSchema } from './primitives'
import { z } from './schema'

const clockSchema = z.object({ now: instantSchema, offsetMs: z.int() })

/** Extra latency and failures, for testing. `failShare` is 0…1; `pathPrefix` narrows both to some paths. */
const faultsSchema = z.object({
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
  input: z.object({}),
  output: z.object({ personas: z.array(personaSchema) }),
  refusals: ['SANDBOX.OFF'],
})

export const readClock = endpoint({
  id: 'readClock',
  summary: "Read the sandbox bank's clock",
  method: 'get',
  path: '/clock',
  access: 'sandbox',
  input: z.object({}),
  output: clockSchema,
  refusals: ['SANDBOX.OFF'],
})

/** Moves the bank's clock to an instant; it runs on from there. */
export const moveClock = endpoint({
  id: 'moveClock',
  summary: "Move the sandbox bank's clock",
  method: 'post',
  path: '/clock',
  access: 'sandbox',
  input: z.object({ now: instantSchema }),
  output: clockSchema,
  refusals: ['SANDBOX.OFF'],
})

export const resetSandbox = endpoint({
  id: 'resetSandbox',
  summary: 'Put the sandbox bank back to its seed',
  method: 'post',
  path: '/reset',
  access: 'sandbox',
  input: z.object({}),
  output: z.object({ personas: z.int() }),
  refusals: ['SANDBOX.OFF'],
})

export const setFaults = endpoint({
  id: 'setFaults',
  summary: 'Add latency and failures',
  method: 'put',
  path: '/faults',
  access: 'sandbox',
  input: faultsSchema,
  output: faultsSchema,
  refusals: ['SANDBOX.OFF'],
})

export type Persona = z.infer<typeof personaSchema>
export type Faults = z.infer<typeof faultsSchema>
