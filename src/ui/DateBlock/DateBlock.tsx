import { View } from '@tarojs/components'
import type { BusinessDay } from '../../domain/date/business-day'
import { weekdayOf } from '../../domain/date/working-day'
import { formatMonthOfYear } from '../../i18n/format'
import { formatWeekday } from '../../i18n/weekday'
import { useText } from '../appearance/use-text'
import css from './DateBlock.module.scss'

/** A day as a leaf of the calendar. Decoration: the same day stands beside it in words. */
export function DateBlock({ day }: { day: BusinessDay }) {
  const { language } = useText()
  return (
    <View className={css.block!} ariaHidden>
      <View>{formatMonthOfYear(Number(day.slice(5, 7)), language)}</View>
      <View className={css.date!}>{Number(day.slice(8))}</View>
      <View>{formatWeekday(weekdayOf(day), language)}</View>
    </View>
  )
}
