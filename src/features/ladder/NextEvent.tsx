import { Text, View } from '@tarojs/components'
import type { Reminder } from '../../contract/reminders'
import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { DateBlock } from '../../ui/DateBlock/DateBlock'
import { Icon } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { reminderTexts as texts } from './messages'
import css from './NextEvent.module.scss'

/** Where `09:30` stands in an instant: the bank's are in its own time. */
const clockTime = [11, 16] as const

/** The event that the customer goes to next; a tap opens the ticket. */
export function NextEvent({ event: { subjectId, names, onDay, startsAt, placeName } }: { event: Reminder }) {
  const { t } = useText()
  return (
    <Card title={t(texts.nextEvent)}>
      <Pressable className={css.row} onPress={() => navigation.openPage(`${pagePaths.ticket}?signup=${subjectId}`)}>
        <DateBlock day={onDay} />
        <View className={css.words!}>
          <View className={css.title!}>{names.map((name) => t(name)).join()}</View>
          <View className={css.note!}>{`${startsAt?.slice(...clockTime) ?? ''} · ${t(placeName ?? texts.online)}`}</View>
        </View>
        <View className={css.ticket!}>
          <Icon name='ticket' />
          <Text>{t(texts.ticket)}</Text>
        </View>
      </Pressable>
    </Card>
  )
}
