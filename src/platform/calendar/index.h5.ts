import type { CalendarPlatform } from './types'

/** Long enough for a slow phone to begin with the file. */
const keptMs = 60_000

export const calendarPlatform: CalendarPlatform = {
  way: 'file',
  addToPhone: () => Promise.resolve(false),
  saveFile: ({ fileName, text }) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
    const link = Object.assign(document.createElement('a'), { href: address, download: fileName })
    document.body.append(link)
    link.click()
    link.remove()
    window.setTimeout(() => URL.revokeObjectURL(address), keptMs)
  },
}
