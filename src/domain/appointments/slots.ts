import { addDays, type BusinessDay } from '../date/business-day'
import { dayAt } from '../date/day-at'
import { weekdayOf, workingDayAfter, type Weekday } from '../date/working-day'
import { openingOn, spanOn, type DaySpan, type OfficeHours } from './office-hours'

const hourMs = 3_600_000

/** How long an appointment is. */
export const slotMs = hourMs / 2

/** A slot begins 2 hours from now at the earliest. Illustrative. */
export const leadMs = 2 * hourMs

/** … and on the tenth working day after today at the latest. Illustrative. */
export const aheadWorkingDays = 10

/** When a member of staff takes appointments, in a week. */
export type StaffCalendar = readonly (DaySpan & { readonly weekdays: readonly Weekday[] })[]

/** A day's slots by their start, ascending. */
export type DaySlots = { readonly day: BusinessDay; readonly startsMs: readonly number[] }

/** Every slot on offer as of an instant, by day, days without any left out: half-hours that lie within both the calendar and the office hours. */
export function offeredSlots(calendar: StaffCalendar, hours: OfficeHours, nowMs: number): DaySlots[] {
  const lastDay = workingDayAfter(dayAt(nowMs), aheadWorkingDays)
  const days: DaySlots[] = []
  for (let day = dayAt(nowMs); day <= lastDay; day = addDays(day, 1)) {
    const startsMs = slotsOn(calendar, hours, day).filter((startMs) => startMs >= nowMs + leadMs)
    if (startsMs.length > 0) days.push({ day, startsMs })
  }
  return days
}

function slotsOn(calendar: StaffCalendar, hours: OfficeHours, day: BusinessDay): number[] {
  const opening = openingOn(hours, day)
  if (!opening) return []
  const spans = calendar.filter(({ weekdays }) => weekdays.includes(weekdayOf(day))).map((span) => spanOn(day, span))
  return spans.flatMap(({ fromMs, toMs }) => {
    const starts: number[] = []
    for (let startMs = fromMs; startMs + slotMs <= toMs; startMs += slotMs)
      if (startMs >= opening.fromMs && startMs + slotMs <= opening.toMs) starts.push(startMs)
    return starts
  })
}

/** Whether a slot is on offer as of an instant, taken or not. */
export const isOffered = (calendar: StaffCalendar, hours: OfficeHours, nowMs: number, startMs: number): boolean =>
  offeredSlots(calendar, hours, nowMs).some(({ startsMs }) => startsMs.includes(startMs))
