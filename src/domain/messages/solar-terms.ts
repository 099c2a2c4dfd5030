import type { BusinessDay } from '../date/business-day'

/** The four terms that begin the seasons. */
export type SolarTerm = 'spring' | 'summer' | 'autumn' | 'winter'

/** Each with its month and the constant of the usual approximation for this century: `⌊0.2422·y + c⌋ − ⌊y/4⌋`, checked against the almanac for 2024 to 2030. */
const terms: readonly { term: SolarTerm; month: string; c: number; leapFrom: number }[] = [
  { term: 'spring', month: '02', c: 3.87, leapFrom: 1 },
  { term: 'summer', month: '05', c: 5.52, leapFrom: 0 },
  { term: 'autumn', month: '08', c: 7.5, leapFrom: 0 },
  { term: 'winter', month: '11', c: 7.438, leapFrom: 0 },
]

/** The season that begins on a bank day of this century; null on other days. */
export function solarTermOn(day: BusinessDay): SolarTerm | null {
  const found = terms.find(({ month }) => month === day.slice(5, 7))
  if (!found) return null
  const year = Number(day.slice(2, 4))
  const date = Math.floor(0.2422 * year + found.c) - Math.floor((year - found.leapFrom) / 4)
  return Number(day.slice(8)) === date ? found.term : null
}
