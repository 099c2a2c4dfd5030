import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** The bank's offset: what is typed is the time on the bank's wall, wherever the editor's computer believes it is. */
const offset = '+08:00'
const offsetMinutes = 8 * 60
const form = 'YYYY-MM-DDTHH:mm'

/** An instant as the bank's clock shows it, for a date picker, which knows only the computer's own zone. */
export const onWall = (instant: string): Dayjs => dayjs(dayjs(instant).utcOffset(offsetMinutes).format(form))

/** The instant at which the bank's clock shows what was picked. */
export const fromWall = (picked: Dayjs): string => `${picked.format(form)}:00${offset}`

/** `12月3日 19:30`, with the year where it is not the one of `now`. */
export function shortInstant(instant: string, now: string): string {
  const [moment, present] = [dayjs(instant).utcOffset(offsetMinutes), dayjs(now).utcOffset(offsetMinutes)]
  return moment.format(moment.year() === present.year() ? 'M月D日 HH:mm' : 'YYYY年M月D日 HH:mm')
}

/** The time of day alone: `12:03`. */
export const timeOf = (instant: string): string => onWall(instant).format('HH:mm')

/** The year on the bank's clock. */
export const yearOf = (instantMs: number): number => dayjs(instantMs).utcOffset(offsetMinutes).year()
