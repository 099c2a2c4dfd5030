import type { Reminder } from '../../src/contract/reminders'
import { dayAt } from '../clock'
import type { Context } from '../http/handle'
import { readOwnAppointments } from '../manager/appointments'

/** The customer's next appointment. */
export async function remindersOfAppointments({ db, bank, session }: Context<'customer'>): Promise<Reminder[]> {
  const [next] = await readOwnAppointments(db, session.customerId, bank.nowMs)
  if (!next?.isComing) return []
  const { id, staff, startsAt } = next
  return [{ kind: 'appointment', subjectId: id, names: [staff.name], count: 1, onDay: dayAt(Date.parse(startsAt)), startsAt }]
}
