import { listReminders } from '../../src/contract/reminders'
import { handle, type Route } from '../http/handle'
import { remindersOfAppointments } from '../reminders/of-appointments'
import { remindersOfEvents } from '../reminders/of-events'
import { remindersOfPerks } from '../reminders/of-perks'
import { remindersOfPoints } from '../reminders/of-points'

/** Where reminders come from. */
const sources = [remindersOfAppointments, remindersOfEvents, remindersOfPerks, remindersOfPoints]

/** What the customer should not miss. */
export const reminderRoutes: readonly Route[] = [
  handle(listReminders, async (_, context) => {
    const reminders = (await Promise.all(sources.map((source) => source(context)))).flat()
    return { asOfDay: context.bank.today, reminders: reminders.sort((a, b) => (a.onDay < b.onDay ? -1 : Number(a.onDay > b.onDay))) }
  }),
]
