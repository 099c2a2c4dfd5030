import { appointmentSchema } from './appointments'
import { endpoint } from './endpoint'
import { quotaPeriodSchema } from './perks'
import { businessDaySchema, idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'
import { replyPromiseSchema, staffSchema } from './staff'

/** What is promised: by the service plan contacts by the manager, salons and visits; by perks gifts of choice and a birthday present. */
export const serviceKindSchema = z.enum(['contact', 'salon', 'gift', 'birthday', 'visit'])

const timeOfDaySchema = z.string().check(z.regex(/^\d\d:\d\d$/))

/** When the staff are there, and what somebody who asks now is promised. */
const hoursSchema = z.object({
  isOpen: z.boolean(),
  /** The next opening after now. */
  opensAt: instantSchema,
  /** 1 Monday … 7 Sunday; closed days are left out. */
  week: z.array(z.object({ weekday: z.int().check(z.minimum(1), z.maximum(7)), from: timeOfDaySchema, to: timeOfDaySchema })),
  promiseNow: replyPromiseSchema,
})

export const managerAnswerSchema = z.object({
  asOfDay: businessDaySchema,
  manager: staffSchema,
  /** The specialists behind the manager. */
  experts: z.array(staffSchema),
  /** The tier has no manager of its own: `manager` is the shared team. */
  isShared: z.boolean(),
  /** Of a customer of the shared team: the lowest tier with a manager of its own. Else null. */
  ownManagerTier: z.nullable(localizedSchema),
  hours: hoursSchema,
  /** What the tier promises, and how much of it the running month, quarter or year has had. `used` may exceed `total`. */
  promises: z.array(
    z.object({
      ...{ kind: serviceKindSchema, used: z.int(), total: z.int(), period: quotaPeriodSchema, periodKey: z.string() },
      /** The perk that it is had by: its quota is what is counted. Null where the bank comes by itself. */
      perkId: z.nullable(idSchema),
    }),
  ),
  /** The plan's figures are an illustration, not the bank's. */
  isIllustrative: z.boolean(),
  nextAppointment: z.nullable(appointmentSchema),
})

/** Who serves the customer, when, and what is promised. */
export const readManager = endpoint({
  id: 'readManager',
  summary: 'Who serves the customer',
  method: 'get',
  path: '/manager',
  access: 'customer',
  input: z.strictObject({}),
  output: managerAnswerSchema,
  refusals: [],
})

export type ServiceKind = z.infer<typeof serviceKindSchema>
export type ManagerAnswer = z.infer<typeof managerAnswerSchema>
