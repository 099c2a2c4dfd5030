import { endpoint } from './endpoint'
import { businessDaySchema, idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** A perk with a number of its quota's places. */
const linesSchema = z.array(z.object({ perkId: idSchema, name: localizedSchema, places: z.int() }))

/** What a customer did in one evaluated period besides being evaluated: see `readFootprints` for tier and figures. */
export const reportSchema = z.object({
  periodKey: z.string(),
  perks: z.object({
    used: linesSchema,
    /** Left of quotas that ended within the period. */
    lapsed: linesSchema,
    /** Left, at the period's end, of quarterly and yearly quotas that end within the next 62 days. `onDay`: the first day without it. */
    lapsing: z.array(z.object({ perkId: idSchema, name: localizedSchema, places: z.int(), onDay: businessDaySchema })),
  }),
  /** Articles read to their end, courses with so many chapters done on the way, and courses finished. */
  lessons: z.array(z.object({ kind: z.enum(['article', 'chapters', 'course']), id: idSchema, title: localizedSchema, count: z.int() })),
  events: z.object({
    /** Attendances on record in the period: what the ladder counts. Those of earlier years may have no line below. */
    attended: z.int(),
    /** Events of the period, and those booked in it for later, by their start. */
    lines: z.array(
      z.object({ eventId: idSchema, title: localizedSchema, startsAt: instantSchema, became: z.enum(['attended', 'missed', 'booked']) }),
    ),
  }),
})

/** The report of an evaluated period, as it stood at the period's end. It is written once and kept: later it reads the same. */
export const readReport = endpoint({
  id: 'readReport',
  summary: 'Read the report of an evaluated period',
  method: 'get',
  path: '/ladder/reports/:periodKey',
  access: 'customer',
  input: z.strictObject({ periodKey: z.string().check(z.maxLength(10)) }),
  output: reportSchema,
  refusals: ['REPORT.UNKNOWN'],
})

export type Report = z.infer<typeof reportSchema>
