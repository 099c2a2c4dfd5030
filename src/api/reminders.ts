import { listReminders } from '../contract/reminders'
import { useKeptQuery } from './kept-query'

/** What the customer should not miss, the soonest first. Starts from the last answer this device saw. */
export const useReminders = (isEnabled: boolean) =>
  useKeptQuery({ queryKey: ['reminders'], endpoint: listReminders, kept: 'reminders', isEnabled })
