import { View } from '@tarojs/components'
import { weekdayOf } from '../../domain/date/working-day'
import { formatMonth } from '../../i18n/format'
import { dayOf, formatWeekday } from '../../i18n/format-slot'
import { useText } from '../../ui/appearance/use-text'
import css from './DateBlock.module.scss'

/** A day as a leaf of the calendar. Decoration: the same day stands beside it in words. */
export function DateBlock({ instant }: { instant: string }) {
  const { language } = useText()
  const day = dayOf(instant)
  const month = formatMonth(day.slice(0, 7), language).replace(language === 'en' ? / \d{4}$/ : /^\d{4}年/, '')
  return (
    <View className={css.block!} ariaHidden>
      <View>{month}</View>
      <View className={css.date!}>{Number(day.slice(8))}</View>
      <View>{formatWeekday(weekdayOf(day), language)}</View>
    </View>
  )
}
