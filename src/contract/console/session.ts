import { endpoint } from '../endpoint'
import { idSchema, instantSchema, localizedSchema } from '../primitives'
import * as z from '../schema'
import { STAFF_ROLES, staffRoleSchema } from './roles'

/** A staff number: a letter and four digits, for example `S1001`. */
export const staffNumberSchema = z.string().check(z.regex(/^[A-Z]\d{4}$/))
const codeSchema = z.string().check(z.regex(/^\d{6}$/))

export const staffMemberSchema = z.object({
  id: idSchema,
  staffNumber: staffNumberSchema,
  name: z.string(),
  role: staffRoleSchema,
  /** Whose events and content the member sees and edits; null at head office, which sees all. */
  branch: z.nullable(z.object({ id: idSchema, name: localizedSchema })),
})

/** In a browser the session is in an httpOnly cookie of its own: send `csrfToken` as `X-CSRF-Token` with every write. */
const cookieStaffSession = z.object({
  carrier: z.literal('cookie'),
  csrfToken: z.string(),
  staff: staffMemberSchema,
  endsAt: instantSchema,
})

/** A mini-program sends `accessToken` as `Authorization: Bearer`. It lives on while it is used, as the cookie does; there is no refresh. */
const bearerStaffSession = z.object({
  carrier: z.literal('bearer'),
  accessToken: z.string(),
  staff: staffMemberSchema,
  endsAt: instantSchema,
})

/** `endsAt`: the session ends then, however busy: 12 hours after sign-in. Without a request it ends after 30 minutes. */
export const staffSessionSchema = z.discriminatedUnion('carrier', [cookieStaffSession, bearerStaffSession])

/** Sends a 6-digit code to the member's phone, on the terms of the customers' codes. The answer is the same for an unknown number. */
export const requestStaffCode = endpoint({
  id: 'requestStaffCode',
  summary: 'Send a sign-in code to a member of staff',
  method: 'post',
  path: '/console/session/codes',
  access: 'public',
  input: z.strictObject({ staffNumber: staffNumberSchema }),
  output: z.object({
    expiresAt: instantSchema,
    resendAfterSeconds: z.int(),
    /** The code itself, in sandbox mode only. */
    sandboxCode: z.optional(codeSchema),
  }),
  refusals: ['SESSION.CODE_TOO_SOON'],
})

/** Signs a member of staff in; five wrong tries lock the code. A customer's session beside it goes on, untouched. */
export const signInStaff = endpoint({
  id: 'signInStaff',
  summary: 'Sign in to the console',
  method: 'post',
  path: '/console/session',
  access: 'public',
  input: z.strictObject({ staffNumber: staffNumberSchema, code: codeSchema, carrier: z.enum(['cookie', 'bearer']) }),
  output: staffSessionSchema,
  refusals: ['SESSION.CODE_WRONG', 'SESSION.CODE_EXPIRED', 'SESSION.CODE_LOCKED', 'CONSOLE.STAFF_UNKNOWN'],
})

/** Who is signed in at the console. A browser calls it at start to get its CSRF token back. */
export const readStaffSession = endpoint({
  id: 'readStaffSession',
  summary: 'Read the console session',
  method: 'get',
  path: '/console/session',
  access: 'staff',
  roles: STAFF_ROLES,
  input: z.strictObject({}),
  output: z.object({ staff: staffMemberSchema, endsAt: instantSchema, csrfToken: z.optional(z.string()) }),
  refusals: [],
})

export const signOutStaff = endpoint({
  id: 'signOutStaff',
  summary: 'End the console session',
  method: 'delete',
  path: '/console/session',
  access: 'staff',
  roles: STAFF_ROLES,
  input: z.strictObject({}),
  output: z.object({}),
  refusals: [],
})

const demoStaffSchema = z.object({
  staffNumber: staffNumberSchema,
  name: z.string(),
  role: staffRoleSchema,
  branchId: z.nullable(idSchema),
})

/** The demo members of staff, for whoever tries the console. */
export const listDemoStaff = endpoint({
  id: 'listDemoStaff',
  summary: 'The demo members of staff',
  method: 'get',
  path: '/staff',
  access: 'sandbox',
  input: z.strictObject({}),
  output: z.object({ staff: z.array(demoStaffSchema) }),
  refusals: [],
})

export type StaffMember = z.infer<typeof staffMemberSchema>
export type StaffSession = z.infer<typeof staffSessionSchema>
