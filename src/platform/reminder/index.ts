import type { ReminderPlatform } from './types'

// A browser has no messages that are allowed one by one.
export const reminderPlatform: ReminderPlatform = { isAsked: false, ask: () => Promise.resolve('failed') }
