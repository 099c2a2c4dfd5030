import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useEventDays } from '../../../api/events-list'
import { parseBusinessDay, type BusinessDay } from '../../../domain/date/business-day'
import { parsePeriod, periodOf, shiftPeriod } from '../../../domain/date/period'
import { formatSlotDay } from '../../../i18n/format-slot'
import { addressPlatform } from '../../../platform/address'
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { useAppearance } from '../../../ui/appearance/appearance'
import { useText } from '../../../ui/appearance/use-text'
import { Notice } from '../../../ui/Notice/Notice'
import { Screen } from '../../../ui/Screen/Screen'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { EventList } from '../list/EventList'
import { NoEvents } from '../list/NoEvents'
import css from './CalendarScreen.module.scss'
import { calendarTexts as texts } from './messages'
import { MonthGrid } from './MonthGrid'
import { useToday } from './use-today'

/** A month of events, and below it those of the day that was pressed. */
export function CalendarScreen() {
  const { t } = useText()
  const today = useToday()
  return (
    <Screen title={t(texts.title)}>{today ? <Month today={today} /> : <Skeleton label={t(texts.loading)} heightsPx={[360, 132]} />}</Screen>
  )
}

function Month({ today }: { today: BusinessDay }) {
  const { t } = useText()
  const isElder = useAppearance(({ scale }) => scale === 'elder')
  const { month, day, show } = useChosen(today)
  const { data, error, refetch } = useEventDays({ from: month.firstDay, to: month.lastDay })
  usePullDownRefresh(() => void refetch().finally(stopPullDownRefresh))
  return (
    <>
      <View className={css.month!}>
        <MonthGrid
          month={month}
          today={today}
          marked={data?.days ?? []}
          isChosen={(each) => each === day}
          onShift={(steps) => show(shiftPeriod(month, steps).key, null)}
          onPress={(each) => show(month.key, each)}
        />
        {isElder ? null : <View className={css.marks!}>{t(texts.marks)}</View>}
      </View>
      {error ? (
        <Notice tone='warn' action={t(texts.retry)} onAction={() => void refetch()}>
          {t(texts.failed)}
        </Notice>
      ) : null}
      {day ? <DayEvents day={day} /> : null}
      {!day && data?.days.length === 0 ? (
        <NoEvents words={t(texts.noneInMonth)} way={t(texts.toList)} onWay={() => navigation.openTab('events')} />
      ) : null}
    </>
  )
}

/** The month and the day in sight, kept in the address. It begins with today's. */
function useChosen(today: BusinessDay) {
  const { params } = useRouter()
  const asked = parseBusinessDay(params.day ?? '')
  const [chosen, setChosen] = useState<{ month: string; day: BusinessDay | null }>(() => {
    const month = asked?.slice(0, 7) ?? parsePeriod(params.month ?? '')?.key ?? today.slice(0, 7)
    return { month, day: asked ?? (params.month ? null : today) }
  })
  const show = (month: string, day: BusinessDay | null) => {
    setChosen({ month, day })
    addressPlatform.keepQuery(day ? { day } : { month })
  }
  return { month: parsePeriod(chosen.month) ?? periodOf('month', today), day: chosen.day, show }
}

function DayEvents({ day }: { day: BusinessDay }) {
  const { t, language } = useText()
  const name = t(texts.on, { day: formatSlotDay(day, language) })
  return (
    <>
      <Text className={css.title!} ariaRole='heading' ariaLevel={2}>
        {name}
      </Text>
      <EventList
        key={day}
        id='events-of-day'
        label={name}
        isFlat
        filter={{ when: 'any', from: day, to: day }}
        empty={<NoEvents words={t(texts.none)} way={t(texts.toList)} onWay={() => navigation.openTab('events')} />}
      />
    </>
  )
}
