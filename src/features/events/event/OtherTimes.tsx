import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMoveSignup } from '../../../api/events'
import { useEvents } from '../../../api/events-list'
import type { EventSummary } from '../../../contract/events'
import type { EventDetail } from '../../../contract/events-detail'
import type { Signup } from '../../../contract/events-signups'
import { asFailure } from '../../../i18n/failure'
import { eventFailures } from '../../../i18n/failures/event'
import { newRequestId } from '../../../platform/clock/request-id'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Confirm } from '../../../ui/Confirm/Confirm'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Rows, type Row } from '../../../ui/Rows/Rows'
import { atEvent } from '../paths'
import { timesTexts as texts } from './messages'
import { useEventWords } from './use-event-words'

type OtherTimesProps = { event: EventDetail; own: Signup | null }

/** The other times of a briefing: to look at, or for who has a seat to change over to; and somebody to ask when none suits. */
export function OtherTimes({ event, own }: OtherTimesProps) {
  const { t } = useText()
  const { whenWords } = useEventWords()
  const briefings = useEvents({ category: 'briefing' }, event.category === 'briefing')
  const [chosen, setChosen] = useState<EventSummary | null>(null)
  if (event.category !== 'briefing') return null
  const canMove = own?.state === 'CONFIRMED' && own.isCancellable
  const others = (briefings.data?.pages[0]?.events ?? []).filter(({ id, phase }) => id !== event.id && phase === 'OPEN')
  const toRow = (other: EventSummary): Row => ({
    name: whenWords(other.startsAt, other.endsAt),
    note: t(texts.left, { place: t(other.placeName ?? texts.online), left: other.seatsLeft }),
    onPress: () => (canMove ? setChosen(other) : navigation.openPage(atEvent(other.id))),
  })
  const none: Row = {
    name: t(texts.none),
    note: t(texts.noneNote),
    onPress: () => navigation.openPage(`${pagePaths.booking}?about=briefing`),
  }
  return (
    <>
      <Rows title={t(canMove ? texts.move : texts.title)} rows={[...others.map(toRow), none]} />
      {chosen && own ? <Move key={chosen.id} from={own} to={chosen} onKeep={() => setChosen(null)} /> : null}
    </>
  )
}

function Move({ from, to, onKeep }: { from: Signup; to: EventSummary; onKeep: () => void }) {
  const { t } = useText()
  const { whenWords } = useEventWords()
  const [requestId, setRequestId] = useState(newRequestId)
  const move = useMoveSignup()
  const failure = move.error ? asFailure(move.error) : null
  // Awaited: once the sign-up is gone the page shows itself anew without this part of it, and must go on all the same.
  const go = async () => {
    try {
      const { event } = await move.mutateAsync({ signupId: from.id, eventId: to.id, requestId })
      navigation.replacePage(atEvent(event.id))
    } catch (error) {
      // the bank remembers a refusal by its key: the next try needs another
      if (asFailure(error).kind === 'refused') setRequestId(newRequestId())
    }
  }
  return (
    <View>
      <Confirm
        warning={t(texts.sure, { time: whenWords(to.startsAt, to.endsAt) })}
        fault={
          failure ? <FailureNotice failure={failure} words={eventFailures} lost={texts.lost} returnTo={atEvent(from.event.id)} /> : null
        }
        yes={t(texts.yes)}
        isBusy={move.isPending || move.isSuccess}
        onYes={() => void go()}
        no={t(texts.keep)}
        onNo={onKeep}
      />
    </View>
  )
}
