import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Language } from './message'

dayjs.extend(utc)

// An instant without its offset would be read in the phone's own time zone.
const hasOffset = /T.*(Z|[+-]\d\d:\d\d)$/
const bankOffsetMinutes = 8 * 60
const forms: Record<Language, string> = { 'zh-CN': 'YYYY年M月D日 HH:mm', 'zh-HK': 'YYYY年M月D日 HH:mm', en: 'D MMM YYYY, HH:mm' }

const midnight = '00:00'

/** When something ends, on the bank's clock; midnight is the end of the day before: `2026年11月25日 24:00`. @throws RangeError when it is no instant. */
export function formatEnd(instant: string, language: Language): string {
  if (!formatInstant(instant, language).endsWith(midnight)) return formatInstant(instant, language)
  const dayBefore = formatInstant(dayjs(instant).subtract(1, 'minute').toISOString(), language)
  return dayBefore.replace(/\d\d:\d\d$/, '24:00')
}

/** An instant on the bank's clock, whatever its offset: `2026年11月25日 18:00`, `25 Nov 2026, 18:00`. @throws RangeError when it is none. */
export function formatInstant(instant: string, language: Language): string {
  const moment = dayjs(instant)
  if (!hasOffset.test(instant) || !moment.isValid()) throw new RangeError(`not an instant: ${instant}`)
  return moment.utcOffset(bankOffsetMinutes).format(forms[language])
}
