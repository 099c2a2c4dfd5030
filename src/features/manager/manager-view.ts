import type { ManagerAnswer } from '../../contract/manager'
import type { BusinessDay } from '../../domain/date/business-day'
import { dayOf, timeOf } from '../../i18n/format-slot'

type Week = ManagerAnswer['hours']['week']

/** Neighbouring days with the same hours as one line. */
export type HoursLine = { first: number; last: number; from: string; to: string }

/** The week as few lines as it takes. */
export function toHoursLines(week: Week): HoursLine[] {
  const lines: HoursLine[] = []
  for (const { weekday, from, to } of week) {
    const line = lines.at(-1)
    if (line && line.last === weekday - 1 && line.from === from && line.to === to) line.last = weekday
    else lines.push({ first: weekday, last: weekday, from, to })
  }
  return lines
}

/** What stands for a portrait: the given name of two characters in Chinese, the initials in English. */
export function initialsOf(name: string): string {
  const words = name.split(' ')
  if (words.length > 1)
    return words
      .map((word) => word.charAt(0).toUpperCase())
      .slice(0, 2)
      .join('')
  return name.length > 2 ? name.slice(-2) : name
}

export type DayHalves = { day: BusinessDay; count: number; morning: readonly string[]; afternoon: readonly string[] }

/** A day's slots before and from noon. */
export const toHalves = ({ day, startsAt }: { day: BusinessDay; startsAt: readonly string[] }): DayHalves => ({
  day,
  count: startsAt.length,
  morning: startsAt.filter((instant) => timeOf(instant) < '12:00'),
  afternoon: startsAt.filter((instant) => timeOf(instant) >= '12:00'),
})

/** How far a day is from today, as it is said. */
export function nearness(instant: string, today: BusinessDay, tomorrow: BusinessDay): 'today' | 'tomorrow' | 'later' {
  const day = dayOf(instant)
  return day === today ? 'today' : day === tomorrow ? 'tomorrow' : 'later'
}
