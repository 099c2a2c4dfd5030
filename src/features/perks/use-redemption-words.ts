import type { Redemption } from '../../contract/perks'
import type { BusinessDay } from '../../domain/date/business-day'
import { formatDay } from '../../i18n/format'
import { formatEnd, formatInstant } from '../../i18n/format-instant'
import { useText } from '../../ui/appearance/use-text'
import { redemptionWords } from './redemption-messages'

/** What this feature says about a use of a perk on more than one screen. */
export function useRedemptionWords() {
  const { t, language } = useText()
  return {
    guestWords: ({ guests }: Redemption): string =>
      guests === 0 ? t(redemptionWords.noGuests) : t(redemptionWords.withGuests, { count: guests }),
    visitWords: (visitDay: BusinessDay): string => t(redemptionWords.visitOn, { day: formatDay(visitDay, language) }),
    /** The instant that matters in a redemption's state. */
    whenWords: ({ redeemedAt, endedAt, expiresAt }: Redemption): string => {
      const time = (instant: string) => formatInstant(instant, language)
      if (redeemedAt) return t(redemptionWords.usedAt, { time: time(redeemedAt) })
      return endedAt
        ? t(redemptionWords.endedAt, { time: time(endedAt) })
        : t(redemptionWords.until, { time: formatEnd(expiresAt, language) })
    },
  }
}
