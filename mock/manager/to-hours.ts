import type { ManagerAnswer } from '../../src/contract/manager'
import { isOpenAt, nextOpeningMs } from '../../src/domain/appointments/office-hours'
import { promisedReplyAt } from '../../src/domain/appointments/reply-promise'
import { instantAt } from '../clock'
import { officeHours } from './team'
import { promiseColumns, toPromise } from './to-promise'

const toTime = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** The office hours in the contract's words, as of an instant. */
export const toHours = (nowMs: number): ManagerAnswer['hours'] => ({
  isOpen: isOpenAt(officeHours, nowMs),
  opensAt: instantAt(nextOpeningMs(officeHours, nowMs)),
  week: Object.entries(officeHours.week).map(([weekday, { fromMinute, toMinute }]) => ({
    weekday: Number(weekday),
    from: toTime(fromMinute),
    to: toTime(toMinute),
  })),
  promiseNow: toPromise(promiseColumns(promisedReplyAt(nowMs, officeHours))),
})
