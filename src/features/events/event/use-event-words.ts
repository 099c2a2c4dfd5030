import type { EventCity } from '../../../contract/events'
import type { EventDetail } from '../../../contract/events-detail'
import { formatSlot, formatSlotDay, dayOf, timeOf } from '../../../i18n/format-slot'
import { useText } from '../../../ui/appearance/use-text'
import { cityWords } from '../words'
import { factTexts as texts } from './messages'
import { lengthOf } from './time-view'

/** How an event's figures are said. */
export function useEventWords() {
  const { t, language } = useText()

  const lengthWords = (ms: number): string => {
    const { hours, minutes } = lengthOf(ms)
    if (hours === 0) return t(texts.minutes, { count: minutes })
    return minutes === 0 ? t(texts.hours, { count: hours }) : t(texts.hoursAndMinutes, { hours, minutes })
  }
  const atWords = (instant: string): string => formatSlot(instant, language)
  /** Day and times; both days when it ends on another. */
  const whenWords = (startsAt: string, endsAt: string): string =>
    dayOf(startsAt) === dayOf(endsAt)
      ? `${formatSlotDay(dayOf(startsAt), language)}${language === 'en' ? ',' : ''} ${timeOf(startsAt)}–${timeOf(endsAt)}`
      : `${atWords(startsAt)} – ${atWords(endsAt)}`
  const citiesWords = (cities: readonly EventCity[]): string =>
    cities.map((city) => t(cityWords[city])).join(language === 'en' ? ', ' : '、')

  /** Whom it is for, one condition a piece. */
  const needsWords = ({ needs, mostCompanions }: Pick<EventDetail, 'needs' | 'mostCompanions'>): string[] => {
    const { tierName, cities, riskLevel, childAges } = needs
    const conditions = [
      ...(tierName ? [t(texts.tier, { tier: t(tierName) })] : []),
      ...(cities ? [t(texts.cities, { cities: citiesWords(cities) })] : []),
      ...(riskLevel ? [t(texts.riskLevel, { level: riskLevel })] : []),
      ...(childAges ? [t(texts.childAges, { from: childAges.fromYears, to: childAges.toYears })] : []),
    ]
    const company = mostCompanions > 0 ? t(texts.companions, { count: mostCompanions }) : t(texts.alone)
    return [...(conditions.length > 0 ? conditions : [t(texts.everybody)]), company]
  }
  return { lengthWords, atWords, whenWords, citiesWords, needsWords }
}
