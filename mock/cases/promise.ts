import { workingDayAfter } from '../../src/domain/date/working-day'
import { dayAt } from '../clock'

/** The bank's promise: an answer within three working days. */
const workingDays = 3

/** When an answer is promised to a case opened at an instant: 18:00 at the bank on the third working day after. Holidays are not known. */
export const promisedAtMs = (openedAtMs: number): number => Date.parse(`${workingDayAfter(dayAt(openedAtMs), workingDays)}T18:00:00+08:00`)
