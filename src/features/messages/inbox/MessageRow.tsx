import { Text, View } from '@tarojs/components'
import type { InboxMessage } from '../../../contract/messages'
import { dayOf, formatSlot } from '../../../i18n/format-slot'
import { formatDayOfYear } from '../../../i18n/format'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Icon, type IconName } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { FirstSteps } from './FirstSteps'
import { actionsOf, type MessageAction } from './message-actions'
import css from './MessageRow.module.scss'
import { actionTexts, groupTexts, inboxTexts as texts } from './messages'

const icons: Record<InboxMessage['group'], IconName> = {
  tier: 'ladder',
  event: 'ticket',
  perk: 'gift',
  service: 'message',
  learning: 'book',
  greeting: 'flag',
}

type MessageRowProps = { message: InboxMessage; isOpen: boolean; onToggle: () => void }

/** One message: its title, and opened all of it with where it leads. */
export function MessageRow({ message, isOpen, onToggle }: MessageRowProps) {
  const { t, language } = useText()
  const { group, title, sentAt, isRead } = message
  return (
    <View className={css.row!} ariaRole='listitem'>
      <Pressable className={css.head} isExpanded={isOpen} onPress={onToggle}>
        <View className={css.icon!}>
          <Icon name={icons[group]} />
        </View>
        <View className={css.words!}>
          <View className={isRead ? css.title! : `${css.title} ${css.unread}`}>{t(title)}</View>
          <View className={css.note!}>
            {isRead ? null : <Text className={css.mark!}>{t(texts.isUnread)}</Text>}
            <Text>{`${t(groupTexts[group])} · ${formatDayOfYear(dayOf(sentAt), language)}`}</Text>
          </View>
        </View>
        <View className={isOpen ? `${css.chevron} ${css.turned}` : css.chevron!}>
          <Icon name='chevron' />
        </View>
      </Pressable>
      {isOpen ? <Opened message={message} time={formatSlot(sentAt, language)} /> : null}
    </View>
  )
}

const go = (action: MessageAction) => ('tab' in action ? navigation.openTab(action.tab) : navigation.openPage(action.path))

function Opened({ message, time }: { message: InboxMessage; time: string }) {
  const { t } = useText()
  return (
    <View className={css.opened!}>
      {t(message.text)
        .split('\n')
        .map((line, at) => (
          <View key={at} className={css.line!}>
            {line}
          </View>
        ))}
      {message.kind === 'welcome' ? <FirstSteps /> : null}
      <View className={css.time!}>{time}</View>
      {actionsOf(message).map((action) => (
        <Button key={action.text} kind='secondary' onPress={() => go(action)}>
          {t(actionTexts[action.text])}
        </Button>
      ))}
    </View>
  )
}
