import { Image, Text, View } from '@tarojs/components'
import type { EventDetail } from '../../../contract/events-detail'
import { weekdayOf } from '../../../domain/date/working-day'
import { formatMonthOfYear } from '../../../i18n/format'
import { dayOf, timeOf } from '../../../i18n/format-slot'
import { formatWeekday } from '../../../i18n/weekday'
import { sitePlatform } from '../../../platform/site'
import { useText } from '../../../ui/appearance/use-text'
import { categoryWords, cityWords } from '../words'
import css from './Cover.module.scss'
import { eventTexts as texts } from './messages'

/** An event's picture; without one, what kind it is and the day, on an invitation card of its kind's colour. Its words stand below in full. */
export function Cover({ event: { category, startsAt, city, coverUrl } }: { event: EventDetail }) {
  const { t, language } = useText()
  const day = dayOf(startsAt)
  // its words stand below: the picture says nothing to who cannot see it
  if (coverUrl !== null) return <Image className={css.picture!} src={sitePlatform.addressOf(coverUrl)} mode='aspectFill' ariaLabel='' />
  return (
    <View className={`${css.cover} ${css[category]}`} ariaHidden>
      <View className={css.kind!}>
        <Text>{t(categoryWords[category])}</Text>
        <Text>{t(city ? cityWords[city] : texts.online)}</Text>
      </View>
      <View className={css.day!}>
        <Text className={css.date!}>{Number(day.slice(8))}</Text>
        <View>
          <View>{formatMonthOfYear(Number(day.slice(5, 7)), language)}</View>
          <View className={css.quiet!}>{`${formatWeekday(weekdayOf(day), language)} ${timeOf(startsAt)}`}</View>
        </View>
      </View>
    </View>
  )
}
