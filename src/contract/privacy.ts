import { consentVersionSchema } from './consent-version'
import { endpoint } from './endpoint'
import { instantSchema, localizedSchema, proseSchema, requestIdSchema } from './primitives'
import { blockSchema } from './rich-text'
import * as z from './schema'

/** What a customer agrees to, each by itself: the service (without it there is none), and being told of offers. */
export const consentKindSchema = z.enum(['service', 'marketing'])

/** One consent as it stands, with everything that was ever said about it, newest first. */
export const consentSchema = z.object({
  kind: consentKindSchema,
  isGiven: z.boolean(),
  /** The notice in force: who agreed to an older one is asked again. */
  version: consentVersionSchema,
  history: z.array(z.object({ isGiven: z.boolean(), version: consentVersionSchema, at: instantSchema })),
})

/** The customer's wish to have everything deleted that the law does not make the bank keep. */
export const deletionSchema = z.object({
  requestedAt: instantSchema,
  /** The answer comes by then: the end of the 15th working day (Personal Information Protection Law; holidays are not known). */
  promisedAt: instantSchema,
  reason: z.string(),
})

export type ConsentKind = z.infer<typeof consentKindSchema>
export type Consent = z.infer<typeof consentSchema>
export type Deletion = z.infer<typeof deletionSchema>

/** What is agreed to, in words. In a language that it was not written in, the Chinese text. */
export const readNotice = endpoint({
  id: 'readNotice',
  summary: 'Read a privacy notice',
  method: 'get',
  path: '/privacy/notices/:kind',
  access: 'public',
  input: z.strictObject({ kind: consentKindSchema, language: z.enum(['zh-CN', 'zh-HK', 'en']) }),
  output: z.object({
    version: consentVersionSchema,
    title: localizedSchema,
    language: z.enum(['zh-CN', 'zh-HK', 'en']),
    blocks: z.array(blockSchema),
  }),
  refusals: [],
})

/** Both consents, and whether a deletion was asked for. */
export const readPrivacy = endpoint({
  id: 'readPrivacy',
  summary: "Read the customer's consents",
  method: 'get',
  path: '/privacy',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ consents: z.array(consentSchema), deletion: z.nullable(deletionSchema) }),
  refusals: [],
})

/** Gives or withdraws one consent. Withdrawing the service's ends every session of the customer, this one too. */
export const setConsent = endpoint({
  id: 'setConsent',
  summary: 'Give or withdraw a consent',
  method: 'put',
  path: '/privacy/consents/:kind',
  access: 'customer',
  input: z.strictObject({ kind: consentKindSchema, isGiven: z.boolean(), version: consentVersionSchema, requestId: requestIdSchema }),
  output: consentSchema,
  refusals: ['CONSENT.VERSION_OLD'],
})

/** Asks for deletion. One at a time; a repeat yields the one under way. */
export const requestDeletion = endpoint({
  id: 'requestDeletion',
  summary: "Ask to delete the customer's data",
  method: 'post',
  path: '/privacy/deletion',
  access: 'customer',
  input: z.strictObject({ reason: proseSchema(0, 500), requestId: requestIdSchema }),
  output: deletionSchema,
  refusals: [],
})

/** Takes the wish for deletion back. */
export const withdrawDeletion = endpoint({
  id: 'withdrawDeletion',
  summary: 'Take a wish for deletion back',
  method: 'post',
  path: '/privacy/deletion/withdrawal',
  access: 'customer',
  input: z.strictObject({ requestId: requestIdSchema }),
  output: z.object({ deletion: z.null() }),
  refusals: [],
})

/** One kind of data the bank holds of a customer. Every row has one text a column. */
export const dataSectionSchema = z.object({
  id: z.string(),
  name: localizedSchema,
  purpose: localizedSchema,
  keptFor: localizedSchema,
  columns: z.array(z.object({ id: z.string(), name: localizedSchema })),
  rows: z.array(z.array(z.string())),
})

export const myDataSchema = z.object({ asOf: instantSchema, sections: z.array(dataSectionSchema) })

export type DataSection = z.infer<typeof dataSectionSchema>
export type MyData = z.infer<typeof myDataSchema>

/** Everything the bank holds of the customer in this service, unmasked: it is theirs. Money is in yuan, times in RFC 3339. */
export const readMyData = endpoint({
  id: 'readMyData',
  summary: "Read the customer's data",
  method: 'get',
  path: '/privacy/data',
  access: 'customer',
  input: z.strictObject({}),
  output: myDataSchema,
  refusals: [],
})
