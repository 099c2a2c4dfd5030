import { endpoint } from './endpoint'
import { businessDaySchema, idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'

/**
 * What ends or begins soon. `code-expires`: a redemption code is good for the last time. `quota-lapses`: uses of a perk are cleared.
 * `points-lapse`: points are gone. `perks-end`: perks stop with the tier, should the watch end in a fall. `appointment`: the next one. `event`: the
 * next one with seats. `offer`: seats are held until the customer answers. `survey`: they were at an event, and are asked how it was.
 */
export const reminderSchema = z.object({
  kind: z.enum(['code-expires', 'quota-lapses', 'points-lapse', 'perks-end', 'appointment', 'event', 'offer', 'survey']),
  /** What it is about: a redemption, a perk, an appointment, a sign-up, of an offer its event; of `perks-end` the tier the customer would fall to. */
  subjectId: idSchema,
  /** The names of the perks, of the event, or of whom the customer meets. At least one. */
  names: z.array(localizedSchema).check(z.minLength(1)),
  /** Uses or points left, perks that end, or seats. */
  count: z.int().check(z.minimum(1)),
  /** The first day on which it is too late; of an appointment or an event its day, of an offer its last. */
  onDay: businessDaySchema,
  /** Of an event: in which place; null online. */
  placeName: z.optional(z.nullable(localizedSchema)),
  /** Of an appointment or an event; of an offer when it ends. */
  startsAt: z.nullable(instantSchema),
})

export type Reminder = z.infer<typeof reminderSchema>

/** What the customer should not miss, the soonest first. */
export const listReminders = endpoint({
  id: 'listReminders',
  summary: 'List what the customer should not miss',
  method: 'get',
  path: '/reminders',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({ asOfDay: businessDaySchema, reminders: z.array(reminderSchema) }),
  refusals: [],
})
