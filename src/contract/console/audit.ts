import { endpoint } from '../endpoint'
import { businessDaySchema, idSchema, instantSchema } from '../primitives'
import * as z from '../schema'
import { CHECKING_ROLES, STAFF_ROLES } from './roles'

export const auditEntrySchema = z.object({
  seq: z.int(),
  at: instantSchema,
  staffId: idSchema,
  staffName: z.string(),
  /** The member's role and branch at the time. */
  /** `clock`: nobody; a time came that somebody had set. */
  role: z.enum([...STAFF_ROLES, 'clock']),
  branchId: z.nullable(idSchema),
  /** `AREA.VERB`, for example `CONTENT.APPROVE` or `ROSTER.UNMASK`. */
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  /** Why, where the operation asks for it. */
  reason: z.nullable(z.string()),
  /** No personal data. */
  details: z.record(z.string(), z.unknown()),
})

/** The audit log, 50 lines a page, the newest first. A branch's staff get their branch's lines. */
export const listAudit = endpoint({
  id: 'listAudit',
  summary: 'Read the audit log',
  method: 'get',
  path: '/console/audit',
  access: 'staff',
  roles: CHECKING_ROLES,
  input: z.strictObject({
    staffId: z.optional(idSchema),
    /** An action, or the beginning of one: `CONTENT.`. */
    action: z.optional(z.string().check(z.regex(/^[A-Z_]{1,30}(\.[A-Z_]{0,30})?$/))),
    subjectKind: z.optional(idSchema),
    subjectId: z.optional(idSchema),
    /** Days, both included. */
    from: z.optional(businessDaySchema),
    to: z.optional(businessDaySchema),
    /** `nextCursor` of the page before. */
    cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
  }),
  output: z.object({
    entries: z.array(auditEntrySchema),
    nextCursor: z.nullable(z.string()),
    /** Everybody who may be asked for by `staffId`. */
    staff: z.array(z.object({ id: idSchema, name: z.string() })),
  }),
  refusals: [],
})

export type AuditEntry = z.infer<typeof auditEntrySchema>
