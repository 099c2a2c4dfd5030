import { Text, View } from '@tarojs/components'
import { useState, type PropsWithChildren } from 'react'
import { useSlots } from '../../api/manager'
import type { Staff } from '../../contract/staff'
import { formatSlot, formatSlotDay, timeOf } from '../../i18n/format-slot'
import { useShow } from '../../platform/lifecycle/lifecycle'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { Pressable } from '../../ui/Pressable/Pressable'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import { bookingTexts as texts } from './booking-messages'
import { toHalves, type DayHalves } from './manager-view'
import css from './SlotPicker.module.scss'

/** `children` stand above the days: whom else to choose. */
type SlotPickerProps = PropsWithChildren<{ staff: Staff; onPick: (startsAt: string) => void }>

/** The free slots of one of the staff, grouped by day, the next day open. */
export function SlotPicker({ staff, onPick, children }: SlotPickerProps) {
  const { t } = useText()
  const slots = useSlots(staff.id)
  useShow(() => {
    if (slots.data && !slots.isFetching) void slots.refetch()
  })
  return (
    <Card title={t(staff.name)} note={t(texts.note)}>
      {children}
      <QueryView query={slots} skeleton={<Skeleton label={t(texts.loading)} heightsPx={[120, 44, 44, 44]} />}>
        {({ days }) => <Days days={days.map(toHalves)} onPick={onPick} />}
      </QueryView>
    </Card>
  )
}

function Days({ days, onPick }: { days: readonly DayHalves[]; onPick: (startsAt: string) => void }) {
  const { t, language } = useText()
  const [chosen, setChosen] = useState<string | null>()
  // The day that was open may have lost its last slot.
  const openDay = chosen === null || days.some(({ day }) => day === chosen) ? chosen : days[0]?.day
  if (days.length === 0) return <View className={css.none!}>{t(texts.full)}</View>
  return (
    <View>
      {days.map(({ day, count, morning, afternoon }) => (
        <View key={day} className={css.day!}>
          <Pressable className={css.head} isExpanded={day === openDay} onPress={() => setChosen(day === openDay ? null : day)}>
            <Text className={css.date!}>{formatSlotDay(day, language)}</Text>
            <Text className={css.count!}>{t(texts.free, { count })}</Text>
          </Pressable>
          {day === openDay ? (
            <>
              <Half name={t(texts.morning)} slots={morning} onPick={onPick} />
              <Half name={t(texts.afternoon)} slots={afternoon} onPick={onPick} />
            </>
          ) : null}
        </View>
      ))}
    </View>
  )
}

function Half({ name, slots, onPick }: { name: string; slots: readonly string[]; onPick: (startsAt: string) => void }) {
  const { language } = useText()
  if (slots.length === 0) return null
  return (
    <View className={css.half!}>
      <Text className={css.label!}>{name}</Text>
      <View className={css.slots!}>
        {slots.map((instant) => (
          <Pressable key={instant} className={css.slot} label={formatSlot(instant, language)} onPress={() => onPick(instant)}>
            {timeOf(instant)}
          </Pressable>
        ))}
      </View>
    </View>
  )
}
