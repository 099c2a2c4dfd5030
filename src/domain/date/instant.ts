import { parseDayNumber } from './day-number'

const form = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?(?:Z|([+-])(\d\d):(\d\d))$/
const minuteMs = 60_000

/** The milliseconds since 1970 of an instant with an offset (RFC 3339); not a number when the text is none. */
export function instantMs(instant: string): number {
  const [, day = '', hour, minute, second, fraction = '', sign, hours = 0, minutes = 0] = form.exec(instant) ?? []
  const number = parseDayNumber(day)
  if (number === null) return Number.NaN
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const minuteOfEra = (number * 24 + Number(hour)) * 60 + Number(minute) - offset
  return minuteOfEra * minuteMs + Number(second) * 1_000 + Number(fraction.padEnd(3, '0'))
}
