import { View } from '@tarojs/components'
import { useTicket } from '../../../api/events'
import { useOwnSignups } from '../../../api/events-list'
import type { Ticket } from '../../../contract/events-tickets'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { eventFailures } from '../../../i18n/failures/event'
import { formatInstant } from '../../../i18n/format-instant'
import { msOf } from '../../../i18n/format-slot'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { reminderPlatform } from '../../../platform/reminder'
import { useBrightScreen } from '../../../platform/screen-light/use-bright-screen'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Notice } from '../../../ui/Notice/Notice'
import { Screen } from '../../../ui/Screen/Screen'
import { atEvent, atTicket } from '../paths'
import { AfterSignUp } from './AfterSignUp'
import { ticketTexts as texts } from './messages'
import { SmsReminder } from './SmsReminder'
import { TicketCard } from './TicketCard'
import css from './TicketScreen.module.scss'

const heightsPx = [480, 60] as const

/** One's ticket, to be shown at the door, also without a network. */
export function TicketScreen() {
  const { t, language } = useText()
  const { signup: signupId = '' } = useRouter().params
  const query = useTicket(signupId)
  const failure = query.error ? asFailure(query.error) : null
  return (
    <Screen title={t(texts.title)}>
      {failure?.kind === 'refused' ? (
        <Notice tone='warn' action={t(texts.toEvents)} onAction={() => navigation.openTab('events')}>
          {t(failureMessage(failure, eventFailures))}
        </Notice>
      ) : (
        <CustomerView
          query={query}
          path={atTicket(signupId)}
          reason={t(texts.reason)}
          loading={t(texts.loading)}
          heightsPx={heightsPx}
          staleNote={({ asOf }) => t(texts.stale, { at: formatInstant(asOf, language) })}
        >
          {(ticket) => <Shown ticket={ticket} />}
        </CustomerView>
      )}
    </Screen>
  )
}

/** The door's answer should be seen while the customer still stands there. */
const lookEveryMs = 5_000

function Shown({ ticket }: { ticket: Ticket }) {
  const { t } = useText()
  useBrightScreen()
  const signups = useOwnSignups(true, lookEveryMs).data?.signups
  const own = signups?.find(({ id }) => id === ticket.signupId)
  const isOver = msOf(ticket.asOf) >= msOf(ticket.endsAt)
  return (
    <>
      <TicketCard ticket={ticket} state={own?.state === 'CHECKED_IN' ? 'checkedIn' : isOver ? 'over' : 'good'} />
      {isOver || reminderPlatform.isAsked ? null : <SmsReminder signupId={ticket.signupId} />}
      <View className={css.ways!}>
        {isOver ? null : <AfterSignUp event={{ ...ticket, id: ticket.eventId }} />}
        <Button kind='quiet' onPress={() => navigation.openPage(atEvent(ticket.eventId))}>
          {t(texts.toEvent)}
        </Button>
      </View>
    </>
  )
}
