import { useDoorEvents } from '../../api/console/check-in'
import type { DoorEvent } from '../../contract/console/check-in'
import { asFailure, failureMessage } from '../../i18n/failure'
import { formatSlot } from '../../i18n/format-slot'
import { useText } from '../../ui/appearance/use-text'
import { Notice } from '../../ui/Notice/Notice'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Rows } from '../../ui/Rows/Rows'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import { readLists } from './kept-door'
import { doorFailures, doorTexts as texts } from './messages'
import { StaffSignIn } from './StaffSignIn'

type EventPickerProps = { onPick: (eventId: string) => void }

/** The doors that can be kept now; without a network or a session those whose list is on this device. */
export function EventPicker({ onPick }: EventPickerProps) {
  const { t } = useText()
  const query = useDoorEvents()
  const kept = readLists().map(({ event }) => event)
  const failure = query.error ? asFailure(query.error) : null
  const words = (
    <>
      {failure?.kind === 'signed-out' ? <StaffSignIn onDone={() => void query.refetch()} /> : null}
      {failure && failure.kind !== 'signed-out' ? (
        <Notice tone='warn' action={t(texts.retry)} onAction={() => void query.refetch()}>
          {t(failureMessage(failure, doorFailures))}
        </Notice>
      ) : null}
    </>
  )
  if (failure && kept.length > 0) {
    return (
      <>
        {words}
        <Doors events={kept} onPick={onPick} />
      </>
    )
  }
  if (failure?.kind === 'signed-out' || failure?.kind === 'refused') return words
  return (
    <QueryView query={query} skeleton={<Skeleton label={t(texts.loading)} heightsPx={[80, 80]} />}>
      {({ events }) => (events.length === 0 ? <Notice tone='info'>{t(texts.none)}</Notice> : <Doors events={events} onPick={onPick} />)}
    </QueryView>
  )
}

function Doors({ events, onPick }: EventPickerProps & { events: readonly DoorEvent[] }) {
  const { t, language } = useText()
  const rows = events.map(({ id, title, startsAt, placeName, arrived, expected }) => ({
    name: t(title),
    note: [formatSlot(startsAt, language), placeName && t(placeName), t(texts.parties, { arrived, expected })].filter(Boolean).join(' · '),
    onPress: () => onPick(id),
  }))
  return <Rows title={t(texts.pick)} rows={rows} />
}
