import { Text } from '@tarojs/components'
import type { PeriodAverage } from '../../../contract/average'
import { formatDayOfYear } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Field } from '../../../ui/Field/Field'
import { Slider } from '../../../ui/Slider/Slider'
import { dateOf } from './answer'
import css from './DayInput.module.scss'
import { plannerTexts as texts } from './messages'
import type { usePlanner } from './use-planner'

/** A day of the period that is still open: typed or dragged, with its date beside it. */
export function DayInput({ planner, average }: { planner: ReturnType<typeof usePlanner>; average: PeriodAverage }) {
  const { t, language } = useText()
  const { day, today, question } = planner
  const label = t(question === 'withdrawal' ? texts.dayOut : texts.dayIn)
  const date = formatDayOfYear(dateOf(average, day.value), language)
  return (
    <>
      <Field
        label={label}
        value={day.text}
        keyboard='number'
        maxLength={2}
        onType={day.type}
        error={day.isGood ? undefined : t(texts.dayWrong, { first: today, last: average.days })}
        after={<Text className={css.date!}>{day.value === today ? `${date} · ${t(texts.today)}` : date}</Text>}
      />
      <Slider label={label} value={day.value} min={today} max={average.days} onSlide={(value) => day.type(String(value))} />
    </>
  )
}
