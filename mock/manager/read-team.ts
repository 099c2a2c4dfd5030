import { localizedSchema } from '../../src/contract/primitives'
import * as z from '../../src/contract/schema'
import { staffRoleSchema, staffSchema, type Staff } from '../../src/contract/staff'
import type { OfficeHours } from '../../src/domain/appointments/office-hours'
import type { StaffCalendar } from '../../src/domain/appointments/slots'
import { parseBusinessDay, type BusinessDay } from '../../src/domain/date/business-day'
import type { Weekday } from '../../src/domain/date/working-day'
import { StartRefused } from '../config'

// Slots are half-hours: on the half-hour they can never overlap, whatever calendar they come from.
const timeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):(00|30)$/))
const idPattern = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/))

const spansSchema = z.array(
  z.strictObject({
    weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
    from: timeSchema,
    to: timeSchema,
  }),
)

const fileSchema = z.strictObject({
  note: z.string(),
  hours: z.strictObject({ week: spansSchema, closedDays: z.array(z.string()) }),
  calendars: z.record(z.string(), spansSchema),
  staff: z.array(
    z.strictObject({
      id: idPattern,
      role: staffRoleSchema,
      name: localizedSchema,
      branch: localizedSchema,
      phone: staffSchema.shape.phone,
      introduction: localizedSchema,
      calendar: z.string(),
    }),
  ),
})

/** One of the staff, with the calendar in which they take appointments. */
export type StaffMember = { readonly staff: Staff; readonly calendar: StaffCalendar }

export type Team = { readonly hours: OfficeHours; readonly members: readonly StaffMember[] }

/** The bank's staff and hours from their file. @throws StartRefused when it has a fault, naming it. */
export function readTeam(file: unknown): Team {
  const read = z.safeParse(fileSchema, file)
  if (!read.success) throw faultOf(read.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`).join(', '))
  const { hours, calendars, staff } = read.data
  const ids = staff.map(({ id }) => id)
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) throw faultOf(`there are two of the id ${id}`)
  const missing = (['manager', 'privateBanker', 'service'] as const).find((role) => !staff.some((each) => each.role === role))
  if (missing) throw faultOf(`nobody has the role ${missing}`)
  return {
    hours: {
      week: Object.fromEntries(toCalendar(hours.week).flatMap(({ weekdays, ...span }) => weekdays.map((day) => [day, span]))),
      closedDays: hours.closedDays.map(toDay),
    },
    members: staff.map(({ calendar, ...one }) => {
      const spans = calendars[calendar]
      if (!spans) throw faultOf(`${one.id} has the calendar ${calendar}, which there is not`)
      return { staff: one, calendar: toCalendar(spans) }
    }),
  }
}

const faultOf = (message: string) => new StartRefused(`The team file cannot be used: ${message}`)

const toMinute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const toCalendar = (spans: z.infer<typeof spansSchema>): StaffCalendar =>
  spans.map(({ weekdays, from, to }) => {
    if (from >= to) throw faultOf(`${from} to ${to} is no span of time`)
    return { weekdays: weekdays as Weekday[], fromMinute: toMinute(from), toMinute: toMinute(to) }
  })

function toDay(text: string): BusinessDay {
  const day = parseBusinessDay(text)
  if (!day) throw faultOf(`${text} is no day`)
  return day
}
