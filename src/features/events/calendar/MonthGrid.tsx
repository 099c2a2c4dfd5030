import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import type { BusinessDay } from '../../../domain/date/business-day'
import type { Period } from '../../../domain/date/period'
import { formatMonth, inOneBreath } from '../../../i18n/format'
import { formatSlotDay } from '../../../i18n/format-slot'
import { formatWeekday } from '../../../i18n/weekday'
import { keyboardPlatform } from '../../../platform/keyboard'
import { useAppearance } from '../../../ui/appearance/appearance'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { calendarTexts as texts } from './messages'
import css from './MonthGrid.module.scss'
import { dayAfterKey, weeksOf } from './month-view'

type MonthGridProps = {
  month: Period
  today: BusinessDay
  marked: readonly { day: BusinessDay; count: number; isMine: boolean }[]
  isChosen: (day: BusinessDay) => boolean
  /** Another month is wanted: so many after this one, or before when negative. */
  onShift: (steps: number) => void
  onPress: (day: BusinessDay) => void
}

const elementId = 'month'
const cellId = (day: BusinessDay) => `day-${day}`
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** A month's days; those with events are marked. For large text, whose targets seven in a row have no room for, those with events only. */
export function MonthGrid(props: MonthGridProps) {
  const isElder = useAppearance(({ scale }) => scale === 'elder')
  const { month, onShift } = props
  useArrowKeys(month, onShift)
  return (
    <View id={elementId}>
      <Head month={month} onShift={onShift} />
      {isElder ? <DayRows {...props} /> : <Weeks {...props} />}
    </View>
  )
}

function Weeks({ month, today, marked, isChosen, onPress }: MonthGridProps) {
  const { language } = useText()
  return (
    <>
      <View className={css.week!} ariaHidden>
        {weekdays.map((weekday) => (
          <View key={weekday} className={css.weekday!}>
            {formatWeekday(weekday, language).replace(/^[周週]/, '')}
          </View>
        ))}
      </View>
      {weeksOf(month).map((week, number) => (
        <View key={number} className={css.week!}>
          {week.map((day, place) =>
            day ? (
              <Day
                key={day}
                day={day}
                mark={marked.find((each) => each.day === day)}
                isToday={day === today}
                isChosen={isChosen(day)}
                onPress={() => onPress(day)}
              />
            ) : (
              <View key={place} className={css.cell!} />
            ),
          )}
        </View>
      ))}
    </>
  )
}

const DayRows = ({ month, today, marked, isChosen, onPress }: MonthGridProps) => (
  <View className={css.rows!}>
    {marked
      .filter(({ day }) => day >= month.firstDay && day <= month.lastDay)
      .map((mark) => (
        <DayRow
          key={mark.day}
          {...{ day: mark.day, mark, isToday: mark.day === today, isChosen: isChosen(mark.day) }}
          onPress={() => onPress(mark.day)}
        />
      ))}
  </View>
)

function DayRow(props: DayProps) {
  const words = useDayWords(props)
  return (
    <View id={cellId(props.day)}>
      <Pressable className={props.isChosen ? `${css.row} ${css.chosen}` : css.row} onPress={props.onPress}>
        {words}
      </Pressable>
    </View>
  )
}

/** From day to day by arrow keys; one that leads out of the month ends on its day in the next. */
function useArrowKeys(month: Period, onShift: MonthGridProps['onShift']) {
  const { key, firstDay, lastDay } = month
  const wanted = useRef<BusinessDay | null>(null)
  useEffect(() => {
    if (wanted.current) keyboardPlatform.focus(cellId(wanted.current))
    wanted.current = null
  }, [key])
  useEffect(
    () =>
      keyboardPlatform.listen(elementId, (pressed, from) => {
        const day = dayAfterKey(pressed, from.slice(cellId('' as BusinessDay).length) as BusinessDay, month)
        if (!day) return false
        if (day >= firstDay && day <= lastDay) keyboardPlatform.focus(cellId(day))
        else {
          wanted.current = day
          onShift(day < firstDay ? -1 : 1)
        }
        return true
      }),
    [key, onShift],
  )
}

function Head({ month, onShift }: Pick<MonthGridProps, 'month' | 'onShift'>) {
  const { t, language } = useText()
  return (
    <View className={css.head!}>
      <Pressable className={css.turn} label={t(texts.before)} onPress={() => onShift(-1)}>
        <Icon name='back' />
      </Pressable>
      <Text className={css.month!} ariaRole='heading' ariaLevel={2}>
        {formatMonth(month.key, language)}
      </Text>
      <Pressable className={css.turn} label={t(texts.after)} onPress={() => onShift(1)}>
        <Icon name='chevron' />
      </Pressable>
    </View>
  )
}

type DayProps = {
  day: BusinessDay
  mark: MonthGridProps['marked'][number] | undefined
  isToday: boolean
  isChosen: boolean
  onPress: () => void
}

/** A day, and what is on it. */
function useDayWords({ day, mark, isToday, isChosen }: Omit<DayProps, 'onPress'>): string {
  const { t, language } = useText()
  const facts = [
    formatSlotDay(day, language),
    isToday && t(texts.today),
    mark && t(mark.isMine ? texts.mine : texts.events, { count: mark.count }),
    isChosen && t(texts.chosen),
  ]
  return inOneBreath(facts, language)
}

function Day(props: DayProps) {
  const { day, mark, isToday, isChosen, onPress } = props
  const words = useDayWords(props)
  const look = [css.day, isToday && css.today, isChosen && css.chosen, mark && css.has].filter(Boolean).join(' ')
  return (
    <View id={cellId(day)} className={css.cell!}>
      <Pressable className={look} label={words} onPress={onPress}>
        <Text>{Number(day.slice(8))}</Text>
        {mark ? <View className={mark.isMine ? `${css.dot} ${css.mine}` : css.dot!} /> : null}
      </Pressable>
    </View>
  )
}
