import { View } from '@tarojs/components'
import { useSetSmsReminder, useSmsReminder } from '../../../api/events'
import { asFailure } from '../../../i18n/failure'
import { eventFailures } from '../../../i18n/failures/event'
import { newRequestId } from '../../../platform/clock/request-id'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Notice } from '../../../ui/Notice/Notice'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { Switch } from '../../../ui/Switch/Switch'
import { atTicket } from '../paths'
import { smsTexts as texts } from './messages'
import css from './TicketScreen.module.scss'

/** The month of the words beside the switch: who changes what they promise changes it too. */
const wordsVersion = '2026-11'

/** Reminders of one event by text message, agreed to and taken back by the same switch. Without a network the ticket above says so for both. */
export function SmsReminder({ signupId }: { signupId: string }) {
  const { t } = useText()
  const query = useSmsReminder(signupId)
  const set = useSetSmsReminder()
  if (query.error && asFailure(query.error).kind === 'offline') return null
  return (
    <Card>
      <QueryView query={query} skeleton={<Skeleton label={t(texts.loading)} heightsPx={[44]} />}>
        {({ isOn, isMuted }) => (
          <>
            <Switch
              label={t(texts.remind)}
              isOn={set.isPending ? set.variables.isOn : isOn}
              isBusy={set.isPending}
              onTurn={(wanted) => set.mutate({ signupId, isOn: wanted, version: wordsVersion, requestId: newRequestId() })}
            />
            <View className={css.note!}>{t(texts.note)}</View>
            {set.error ? <FailureNotice failure={asFailure(set.error)} words={eventFailures} returnTo={atTicket(signupId)} /> : null}
            {isOn && isMuted ? (
              <Notice tone='warn' action={t(texts.toPreferences)} onAction={() => navigation.openPage(pagePaths.messagePreferences)}>
                {t(texts.muted)}
              </Notice>
            ) : null}
          </>
        )}
      </QueryView>
    </Card>
  )
}
