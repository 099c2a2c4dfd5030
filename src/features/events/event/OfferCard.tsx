import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useDeclineOffer } from '../../../api/events'
import type { Signup } from '../../../contract/events-signups'
import { asFailure } from '../../../i18n/failure'
import { eventFailures } from '../../../i18n/failures/event'
import { newRequestId } from '../../../platform/clock/request-id'
import { useText } from '../../../ui/appearance/use-text'
import { AskFirst } from '../../../ui/Confirm/AskFirst'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { ownTexts as texts } from './messages'
import css from './OfferCard.module.scss'
import { useEventWords } from './use-event-words'
import { useOfferClock } from './use-offer-clock'

type OfferCardProps = { signup: Signup; asOf: string; expiresAt: string; returnTo: string }

const noMore = () => undefined

/** Seats that are kept for the caller: until when, how long that still is, and the way to leave them to the next. */
export function OfferCard({ signup, asOf, expiresAt, returnTo }: OfferCardProps) {
  const { t } = useText()
  const { atWords, lengthWords } = useEventWords()
  const { leftMs, isAsleep } = useOfferClock(asOf, expiresAt, noMore)
  const decline = useDeclineOffer()
  const [requestId] = useState(newRequestId)
  const failure = decline.error ? asFailure(decline.error) : null
  return (
    <View className={css.offer!}>
      <View className={css.title!} ariaRole='heading' ariaLevel={2}>
        {t(texts.OFFERED)}
      </View>
      <View className={css.left!}>{leftMs === 0 ? t(texts.over) : t(texts.left, { left: lengthWords(leftMs) })}</View>
      <Text className={css.note!}>
        {`${t(texts.keptUntil, { until: atWords(expiresAt) })} · ${t(isAsleep ? texts.asleep : texts.nights)}`}
      </Text>
      <AskFirst
        ask={t(texts.decline)}
        warning={t(texts.declineSure, { count: signup.event.waiting })}
        fault={failure ? <FailureNotice failure={failure} words={eventFailures} lost={texts.lost} returnTo={returnTo} /> : null}
        yes={t(texts.declineYes)}
        isBusy={decline.isPending}
        onYes={() => decline.mutate({ signupId: signup.id, requestId })}
        no={t(texts.declineNo)}
      />
    </View>
  )
}
