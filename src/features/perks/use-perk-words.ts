import type { Perk, Redemption } from '../../contract/perks'
import { daysBetween, type BusinessDay } from '../../domain/date/business-day'
import { formatDay, formatDayOfYear } from '../../i18n/format'
import { formatPeriod } from '../../i18n/format-period'
import { formatEnd } from '../../i18n/format-instant'
import { useText } from '../../ui/appearance/use-text'
import { isOnTrial, type PerksAnswer } from './perks-view'
import { perkWords as words } from './messages'

type Quota = NonNullable<Perk['quota']>
type Allowance = Perk['allowances'][number]

const perPeriod = { month: words.monthly, quarter: words.quarterly, year: words.yearly }

/** What this feature says about quotas, allowances and codes on more than one screen. */
export function usePerkWords() {
  const { t, language } = useText()
  const dayWords = (day: BusinessDay, asOfDay: BusinessDay) =>
    day.slice(0, 4) === asOfDay.slice(0, 4) ? formatDayOfYear(day, language) : formatDay(day, language)
  return {
    dayWords,
    /** Until when a code is good. */
    endOf: ({ expiresAt }: Redemption): string => formatEnd(expiresAt, language),
    /** When what is left lapses, or when there is more. */
    untilWords: ({ isLapsingSoon, resetsOn }: Quota, asOfDay: BusinessDay): string => {
      const days = daysBetween(asOfDay, resetsOn)
      if (!isLapsingSoon) return t(words.resetsOn, { day: dayWords(resetsOn, asOfDay) })
      return days <= 1 ? t(words.lapsesTomorrow) : t(words.lapsesIn, { days })
    },
    allowanceWords: ({ quota }: Allowance): string => (quota ? t(perPeriod[quota.period], { count: quota.total }) : t(words.standing)),
    /** A quota's period: `2026-11`, `2026-Q4` or `2026`. */
    periodWords: (key: string): string => formatPeriod(key, language),
    /** What ends a perk, and when; null when nothing does. */
    endWords: (perk: Perk, answer: PerksAnswer): string | null => {
      if (!perk.endsOn) return null
      const day = dayWords(perk.endsOn, answer.asOfDay)
      return isOnTrial(perk, answer) ? t(words.trialEndsOn, { day }) : t(words.endsOn, { day })
    },
  }
}
