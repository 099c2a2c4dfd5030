import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCancelSignup } from '../../../api/events'
import type { Signup } from '../../../contract/events-signups'
import { asFailure } from '../../../i18n/failure'
import { eventFailures } from '../../../i18n/failures/event'
import { newRequestId } from '../../../platform/clock/request-id'
import { useText } from '../../../ui/appearance/use-text'
import { AskFirst } from '../../../ui/Confirm/AskFirst'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { atSignUp } from '../paths'
import css from './Form.module.scss'
import { cancelTexts as texts, formTexts } from './messages'

/** What giving up is called and means, by what the sign-up is. */
const ways = {
  CONFIRMED: { ask: texts.cancel, sure: texts.cancelSure },
  OFFERED: { ask: texts.leave, sure: texts.leaveSure },
  WAITING: { ask: texts.leave, sure: texts.leaveSure },
  ENTERED: { ask: texts.leaveDraw, sure: texts.leaveDrawSure },
  REQUESTED: { ask: texts.withdraw, sure: texts.withdrawSure },
} as const

/** Gives a sign-up up, after saying what that means and for how many. */
export function Cancel({ signup }: { signup: Signup }) {
  const { t } = useText()
  const [requestId] = useState(newRequestId)
  const cancel = useCancelSignup()
  const { state, seats, event, id } = signup
  const failure = cancel.error ? asFailure(cancel.error) : null
  const way = state in ways ? ways[state as keyof typeof ways] : null
  if (!way) return null
  return (
    <View className={css.cancel!}>
      <AskFirst
        ask={t(way.ask)}
        warning={t(way.sure as typeof texts.cancelSure, { seats, waiting: event.waiting })}
        fault={
          failure ? <FailureNotice failure={failure} words={eventFailures} lost={formTexts.lost} returnTo={atSignUp(event.id)} /> : null
        }
        yes={`${t(texts.yes)}${t(way.ask)}`}
        isBusy={cancel.isPending}
        onYes={() => cancel.mutate({ signupId: id, requestId })}
        no={t(texts.keep)}
      />
    </View>
  )
}
