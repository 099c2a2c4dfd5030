import { useEffect, useState } from 'react'
import { useDoorList } from '../../api/console/check-in'
import { useSignOutStaff } from '../../api/console/session'
import type { DoorList } from '../../contract/console/check-in'
import { asFailure, failureMessage } from '../../i18n/failure'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { AskFirst } from '../../ui/Confirm/AskFirst'
import { Notice } from '../../ui/Notice/Notice'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Screen } from '../../ui/Screen/Screen'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import { Counter } from './Counter'
import { EventPicker } from './EventPicker'
import { forgetDoor, keepList, readLists, readScans } from './kept-door'
import { doorFailures, doorTexts as texts } from './messages'
import { OutcomePanel } from './OutcomePanel'
import { Recent } from './Recent'
import { Scanner } from './Scanner'
import { StaffSignIn } from './StaffSignIn'
import { SyncLine } from './SyncLine'
import { TypedNumber } from './TypedNumber'
import { useDoor } from './use-door'
import { useSync } from './use-sync'

/** Check-in at the door, on a phone that may be without a network. */
export function DoorScreen() {
  const { t } = useText()
  const [eventId, setEventId] = useState<string | null>(null)
  return (
    <Screen title={t(texts.title)}>
      {eventId === null ? <EventPicker onPick={setEventId} /> : <OpenDoor eventId={eventId} onLeave={() => setEventId(null)} />}
    </Screen>
  )
}

type OpenDoorProps = { eventId: string; onLeave: () => void }

/** A door whose list is at hand: from the bank, else as this device kept it. */
function OpenDoor({ eventId, onLeave }: OpenDoorProps) {
  const { t } = useText()
  const query = useDoorList(eventId)
  const [kept] = useState(() => readLists().find(({ event }) => event.id === eventId))
  const { data } = query
  useEffect(() => {
    if (data) keepList(data)
  }, [data])
  const list = data ?? kept
  if (list) return <AtDoor list={list} onLeave={onLeave} />
  const failure = query.error ? asFailure(query.error) : null
  if (failure?.kind === 'signed-out') return <StaffSignIn onDone={() => void query.refetch()} />
  if (failure?.kind === 'refused')
    return (
      <Notice tone='bad' action={t(texts.otherEvent)} onAction={onLeave}>
        {t(failureMessage(failure, doorFailures))}
      </Notice>
    )
  return (
    <QueryView query={query} skeleton={<Skeleton label={t(texts.readList)} heightsPx={[140, 60, 120]} />}>
      {() => null}
    </QueryView>
  )
}

function AtDoor({ list, onLeave }: { list: DoorList; onLeave: () => void }) {
  const { t } = useText()
  const door = useDoor(list, t(texts.here))
  const sync = useSync(list.event.id, door)
  return (
    <>
      <Counter list={list} scans={door.scans} />
      {door.said ? <OutcomePanel key={door.said.key} said={door.said} /> : null}
      <Scanner onText={(ticket) => door.take({ ticket })} />
      <TypedNumber onNumber={(number) => door.take({ number })} />
      <SyncLine sync={sync} isKept={door.isKept} />
      <Recent list={list} scans={door.scans} />
      <Button kind='quiet' onPress={onLeave}>
        {t(texts.otherEvent)}
      </Button>
      <SignOut onDone={onLeave} />
    </>
  )
}

function SignOut({ onDone }: { onDone: () => void }) {
  const { t } = useText()
  const signOut = useSignOutStaff()
  const leave = () =>
    signOut.mutate(undefined, {
      onSettled: () => {
        forgetDoor()
        onDone()
      },
    })
  return (
    <AskFirst
      ask={t(texts.signOut)}
      warning={t(texts.signOutAsk, { n: readScans().filter(({ isTold }) => !isTold).length })}
      fault={null}
      yes={t(texts.signOut)}
      isBusy={signOut.isPending}
      onYes={leave}
      no={t(texts.stay)}
    />
  )
}
