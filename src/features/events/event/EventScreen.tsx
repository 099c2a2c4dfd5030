import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useEvent } from '../../../api/events'
import { useOwnSignups } from '../../../api/events-list'
import type { EventDetail } from '../../../contract/events-detail'
import type { Signup } from '../../../contract/events-signups'
import { eventFailures } from '../../../i18n/failures/event'
import { msOf } from '../../../i18n/format-slot'
import { useRouter, useShow } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { sharePlatform } from '../../../platform/share'
import { useText } from '../../../ui/appearance/use-text'
import { Notice } from '../../../ui/Notice/Notice'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Screen } from '../../../ui/Screen/Screen'
import { StateMark } from '../../../ui/StateMark/StateMark'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { asFailure } from '../../../i18n/failure'
import { atEvent } from '../paths'
import { sourceIn, withSource } from '../source'
import { AcceptAction } from './AcceptAction'
import { Cover } from './Cover'
import { EventAction } from './EventAction'
import css from './EventScreen.module.scss'
import { Facts } from './Facts'
import { eventTexts as texts, ownTexts, timesTexts } from './messages'
import { OtherTimes } from './OtherTimes'
import { OwnSignup } from './OwnSignup'
import { Agenda, Materials, Risk, Speakers } from './Programme'
import { Reasons } from './Reasons'
import { Share } from './Share'
import { useAccept } from './use-accept'

const heightsPx = [132, 40, 320, 160] as const

/** One event: what it is, whether one can come, and the one thing to do about it. For visitors too. */
export function EventScreen() {
  const { t } = useText()
  const { params } = useRouter()
  const { event: eventId = '' } = params
  const query = useEvent(eventId, sourceIn(params)?.channel)
  useShow(() => {
    if (query.isStale && !query.isFetching) void query.refetch()
  })
  const event = query.data
  const title = event ? t(event.title) : t(texts.title)
  sharePlatform.useShareCard({ title, path: withSource(atEvent(eventId), { channel: 'share' }) })
  const isUnknown = asFailure(query.error).code === 'EVENT.UNKNOWN'
  return (
    <Screen title={title} isTitleLong cover={event ? <Cover event={event} /> : null}>
      {isUnknown ? (
        <Notice tone='warn' action={t(texts.toEvents)} onAction={() => navigation.openTab('events')}>
          {t(eventFailures['EVENT.UNKNOWN'])}
        </Notice>
      ) : (
        <QueryView query={query} skeleton={<Skeleton label={t(texts.loading)} heightsPx={heightsPx} />}>
          {(data) =>
            data.signupId === null ? (
              <EventPage event={data} />
            ) : (
              <OwnEventPage event={data} signupId={data.signupId} onOutdated={() => void query.refetch()} />
            )
          }
        </QueryView>
      )}
    </Screen>
  )
}

function EventPage({ event }: { event: EventDetail }) {
  return (
    <>
      <About event={event} own={null} />
      <EventAction event={event} own={null} />
    </>
  )
}

/** While others, or time, may move a sign-up: an offer should be seen while it lasts. */
const lookEveryMs = 20_000
const moving: readonly (string | null)[] = ['WAITING', 'OFFERED', 'ENTERED', 'REQUESTED']

type OwnEventPageProps = { event: EventDetail; signupId: string; onOutdated: () => void }

/** An event that the caller has signed up for. */
function OwnEventPage({ event, signupId, onOutdated }: OwnEventPageProps) {
  const { t } = useText()
  const known = useOwnSignups(true, moving.includes(event.mine) ? lookEveryMs : false)
  const accept = useAccept(signupId)
  const own = known.data?.signups.find(({ id }) => id === signupId) ?? null
  const asOf = known.data?.asOf ?? event.asOf
  useEffect(() => {
    // two answers of different instants: the older one is asked for again
    if (own === null || own.state === event.mine) return
    if (msOf(event.asOf) < msOf(asOf)) onOutdated()
    else void known.refetch()
  }, [own?.state, event.mine, event.asOf, asOf])
  const returnTo = atEvent(event.id)
  const { offerExpiresAt = null } = own ?? {}
  return (
    <>
      {accept.isDone ? <Notice tone='info'>{t(ownTexts.accepted)}</Notice> : null}
      {own ? <OwnSignup event={event} own={own} asOf={asOf} returnTo={returnTo} /> : null}
      <About event={event} own={own} />
      {own?.state === 'OFFERED' && offerExpiresAt !== null ? (
        <AcceptAction own={{ ...own, offerExpiresAt }} {...{ asOf, accept, returnTo }} onOver={() => void known.refetch()} />
      ) : (
        <EventAction event={event} own={own} />
      )}
    </>
  )
}

function About({ event, own }: { event: EventDetail; own: Signup | null }) {
  const { t } = useText()
  return (
    <>
      {event.phase === 'CANCELLED' ? <Notice tone='warn'>{t(texts.cancelled)}</Notice> : null}
      <View className={css.summary!}>{t(event.summary)}</View>
      {event.category === 'briefing' ? (
        <View className={css.noSales!}>
          <StateMark icon='check' tone='good'>
            {t(timesTexts.noSales)}
          </StateMark>
        </View>
      ) : null}
      <Materials event={event} />
      <Reasons event={event} />
      <Facts event={event} />
      <OtherTimes event={event} own={own} />
      <Agenda event={event} />
      <Speakers event={event} />
      <Risk event={event} />
      <Share />
    </>
  )
}
