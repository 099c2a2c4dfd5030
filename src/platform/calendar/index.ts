import type { CalendarPlatform } from './types'

export const calendarPlatform: CalendarPlatform = { way: 'file', addToPhone: () => Promise.resolve(false), saveFile: () => undefined }
