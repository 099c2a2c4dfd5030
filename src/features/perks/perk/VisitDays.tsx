import { ScrollView, Text } from '@tarojs/components'
import { useState } from 'react'
import type { BusinessDay } from '../../../domain/date/business-day'
import { weekdayOf } from '../../../domain/date/working-day'
import { formatDay, formatMonth } from '../../../i18n/format'
import { formatPeriodOfYear } from '../../../i18n/format-period'
import { formatWeekday } from '../../../i18n/weekday'
import { useText } from '../../../ui/appearance/use-text'
import { Choice } from '../../../ui/Choice/Choice'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { RadioGroup } from '../../../ui/RadioGroup/RadioGroup'
import { perkTexts as texts } from './messages'
import css from './VisitDays.module.scss'

type VisitDaysProps = { days: readonly BusinessDay[]; chosen: BusinessDay | null; onChoose: (day: BusinessDay) => void }

const monthOf = (day: BusinessDay) => day.slice(0, 7)

/** The days of one month at a time, in a row. */
export function VisitDays({ days, chosen, onChoose }: VisitDaysProps) {
  const { t, language } = useText()
  const months = [...new Set(days.map(monthOf))]
  const [month, setMonth] = useState(chosen ? monthOf(chosen) : months[0]!)
  // days move on at midnight
  const shown = months.includes(month) ? month : months[0]!
  const isSameYear = (value: string) => value.slice(0, 4) === months[0]?.slice(0, 4)
  return (
    <>
      <Choice
        label={t(texts.visitDay)}
        value={shown}
        options={months.map((value) => ({
          value,
          label: isSameYear(value) ? formatPeriodOfYear(value, language) : formatMonth(value, language),
        }))}
        onChoose={setMonth}
      />
      <ScrollView key={shown} scrollX className={css.strip!}>
        <RadioGroup className={css.days!} label={t(texts.visitDay)}>
          {days
            .filter((day) => monthOf(day) === shown)
            .map((day) => (
              <DayChip key={day} day={day} isChosen={day === chosen} onPress={() => onChoose(day)} />
            ))}
        </RadioGroup>
      </ScrollView>
    </>
  )
}

function DayChip({ day, isChosen, onPress }: { day: BusinessDay; isChosen: boolean; onPress: () => void }) {
  const { language } = useText()
  const weekday = formatWeekday(weekdayOf(day), language)
  return (
    <Pressable
      className={isChosen ? `${css.day} ${css.chosen}` : css.day}
      role='radio'
      isChecked={isChosen}
      label={`${formatDay(day, language)} ${weekday}`}
      onPress={onPress}
    >
      <Text className={css.weekday!}>{weekday}</Text>
      <Text className={css.date!}>{Number(day.slice(8))}</Text>
    </Pressable>
  )
}
