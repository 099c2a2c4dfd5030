import { View } from '@tarojs/components'
import type { BusinessDay } from '../../domain/date/business-day'
import { weekdayOf } from '../../domain/date/working-day'
import { formatMonthOfYear } from '../../i18n/format'
import { formatWeekday } from '../../i18n/weekday'
import { useText } from '../appearance/use-text'
import css from './DateBlock.module.scss'

/** A day as a leaf of the calendar: date, month, weekday. One text, because each element crosses to WeChat's view with every row of a list. */
export function DateBlock({ day }: { day: BusinessDay }) {
  const { language } = useText()
  const lines = [Number(day.slice(8)), formatMonthOfYear(Number(day.slice(5, 7)), language), formatWeekday(weekdayOf(day), language)]
  return <View className={css.block!}>{lines.join('\n')}</View>
}
