import { endpoint } from './endpoint'
import { businessDaySchema, idSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** What anybody may know of a certificate who has its code. */
const verifiedSchema = z.object({
  /** 16 digits, the last a check digit; shown in groups of four. */
  code: z.string().check(z.regex(/^\d{16}$/)),
  /** Masked: `王**`. */
  holder: z.string(),
  courseTitle: localizedSchema,
  issuedDay: businessDaySchema,
})

export const certificateSchema = z.extend(verifiedSchema, { id: idSchema, courseId: idSchema })

export type Certificate = z.infer<typeof certificateSchema>

/** The customer's certificates, newest first. */
export const listCertificates = endpoint({
  id: 'listCertificates',
  summary: "List the customer's certificates",
  method: 'get',
  path: '/certificates',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ certificates: z.array(certificateSchema) }),
  refusals: [],
})

/** Whether a certificate is the bank's: for anybody who was shown one. Spaces and hyphens in the code are allowed. */
export const verifyCertificate = endpoint({
  id: 'verifyCertificate',
  summary: 'Verify a certificate',
  method: 'get',
  path: '/certificates/:code',
  access: 'public',
  input: z.strictObject({ code: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)) }),
  output: verifiedSchema,
  refusals: ['CERTIFICATE.MISTYPED', 'CERTIFICATE.UNKNOWN'],
})
