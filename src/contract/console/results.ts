import { endpoint } from '../endpoint'
import { signupChannelSchema } from '../events-source'
import { idSchema, instantSchema, localizedSchema } from '../primitives'
import * as z from '../schema'
import { CONTENT_ROLES } from './roles'

/** From a look to an answer. Views are looks at the event's page, the rest are parties; who signed up and left is still counted in `signups`. */
const funnelSchema = z.object({
  views: z.int(),
  signups: z.int(),
  confirmed: z.int(),
  attended: z.int(),
  answered: z.int(),
})

const npsSchema = z.object({
  /** Promoters (9, 10) less detractors (0 to 6), in per cent of the answers, rounded; null without answers. */
  score: z.nullable(z.int()),
  promoters: z.int(),
  passives: z.int(),
  detractors: z.int(),
  /** Answers by 0, 1 … 10. */
  byMark: z.array(z.int()).check(z.length(11)),
})

export const eventResultsSchema = z.object({
  asOf: instantSchema,
  event: z.object({ id: idSchema, title: localizedSchema, startsAt: instantSchema, endsAt: instantSchema, capacity: z.int() }),
  total: funnelSchema,
  /** By tier at the time, base first; a null tier is of visitors and of customers not judged yet. */
  byTier: z.array(z.extend(funnelSchema, { tierId: z.nullable(idSchema), tierName: z.nullable(localizedSchema) })),
  /** A null channel is of sign-ups from before channels were recorded. */
  byChannel: z.array(z.extend(funnelSchema, { channel: z.nullable(signupChannelSchema) })),
  /** Sign-ups that a member of staff invited to. */
  byInviter: z.array(z.object({ name: z.string(), signups: z.int(), attended: z.int() })),
  nps: npsSchema,
  /** What was written, without its writer; the newest first, 100 at most. */
  comments: z.array(z.object({ nps: z.int(), text: z.string() })),
})

const ofEvent = { access: 'staff', roles: CONTENT_ROLES, refusals: ['EVENT.UNKNOWN'] } as const

/** What came of an event. No personal data. */
export const readResults = endpoint({
  id: 'readResults',
  summary: 'Read the results of an event',
  method: 'get',
  path: '/console/events/:eventId/results',
  ...ofEvent,
  input: z.strictObject({ eventId: idSchema }),
  output: eventResultsSchema,
})

/** The same figures as a file for a spreadsheet. */
export const exportResults = endpoint({
  id: 'exportResults',
  summary: 'Export the results of an event',
  method: 'get',
  path: '/console/events/:eventId/results-export',
  ...ofEvent,
  input: z.strictObject({ eventId: idSchema, language: z.enum(['zh-CN', 'zh-HK', 'en']) }),
  output: z.object({ fileName: z.string(), text: z.string() }),
})

export type EventResults = z.infer<typeof eventResultsSchema>
export type Funnel = z.infer<typeof funnelSchema>
