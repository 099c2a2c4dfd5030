import { Text, View } from '@tarojs/components'
import type { Message } from '../../../i18n/message'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { reminderPlatform } from '../../../platform/reminder'
import { calendarPlatform } from '../../../platform/calendar'
import css from './AfterSignUp.module.scss'
import { afterTexts as texts } from './messages'
import { useCalendar } from './use-calendar'
import { useReminder } from './use-reminder'

/** An event as a calendar wants to know it. */
export type Occasion = {
  id: string
  title: Message
  startsAt: string
  endsAt: string
  place: { name: Message; address: Message } | null
}

/** What is good to do once one is coming: the calendar and, in WeChat, a reminder. Either may be refused, and that is said. */
export function AfterSignUp({ event }: { event: Occasion }) {
  const { t } = useText()
  const calendar = useCalendar(event)
  const reminder = useReminder()
  return (
    <>
      <Button kind='secondary' isBusy={calendar.isBusy} onPress={calendar.add}>
        {t(calendar.isBusy ? texts.adding : texts[calendarPlatform.way])}
      </Button>
      <Said words={calendar.outcome} />
      {reminderPlatform.isAsked ? (
        <Button kind='secondary' isBusy={reminder.isBusy} onPress={reminder.ask}>
          {t(texts.remind)}
        </Button>
      ) : null}
      <Said words={reminder.outcome} />
    </>
  )
}

const Said = ({ words }: { words: string | null }) => (
  <View ariaRole='status'>{words === null ? null : <Text className={css.said!}>{words}</Text>}</View>
)
