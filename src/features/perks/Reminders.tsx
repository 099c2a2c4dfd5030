import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BusinessDay } from '../../domain/date/business-day'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { Icon } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { perksTexts as texts } from './messages'
import { atPerk, atRedemption } from './paths'
import type { Reminder } from './perks-view'
import css from './Reminders.module.scss'
import { usePerkWords } from './use-perk-words'

const shownAtFirst = 3

/** What is about to be lost, each with the way to use it. */
export function Reminders({ reminders, asOfDay }: { reminders: readonly Reminder[]; asOfDay: BusinessDay }) {
  const { t } = useText()
  const [isWhole, setIsWhole] = useState(false)
  if (reminders.length === 0) return null
  const shown = isWhole ? reminders : reminders.slice(0, shownAtFirst)
  const others = reminders.length - shown.length
  return (
    <Card title={t(texts.soon)}>
      {shown.map((reminder) => (
        <ReminderRow key={reminder.kind === 'code' ? reminder.redemption.id : reminder.perk.id} reminder={reminder} asOfDay={asOfDay} />
      ))}
      {others > 0 ? (
        <Pressable className={css.more} isExpanded={false} onPress={() => setIsWhole(true)}>
          {t(texts.more, { count: others })}
        </Pressable>
      ) : null}
    </Card>
  )
}

function ReminderRow({ reminder, asOfDay }: { reminder: Reminder; asOfDay: BusinessDay }) {
  const { t } = useText()
  const { untilWords, dayWords, endOf } = usePerkWords()
  const words = (): { name: string; note: string; path: string } => {
    if (reminder.kind === 'quota') {
      const { perk, quota } = reminder
      return { name: t(perk.name), note: t(texts.quotaSoon, { left: quota.left, when: untilWords(quota, asOfDay) }), path: atPerk(perk.id) }
    }
    const { id, perkName, visitDay } = reminder.redemption
    const note = visitDay
      ? t(texts.visitOn, { day: dayWords(visitDay, asOfDay) })
      : t(texts.codeUntil, { time: endOf(reminder.redemption) })
    return { name: t(perkName), note, path: atRedemption(id) }
  }
  const { name, note, path } = words()
  return (
    <Pressable className={css.row} onPress={() => navigation.openPage(path)}>
      <View className={css.icon!}>
        <Icon name={reminder.kind === 'code' ? 'clock' : 'gift'} />
      </View>
      <View className={css.words!}>
        <View>{name}</View>
        <View className={css.note!}>{note}</View>
      </View>
    </Pressable>
  )
}
