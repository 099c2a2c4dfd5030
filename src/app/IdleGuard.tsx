import { useEffect } from 'react'
import { useApi } from '../api/context'
import { useSignOut } from '../api/session'
import { idleness } from '../domain/session/idle'
import { activityPlatform } from '../platform/activity'
import { nowMs } from '../platform/clock/clock'
import { navigation } from '../platform/navigation'
import { readStored, writeStored } from '../platform/storage/storage'
import { useIdle } from '../ui/IdleBar/idle'
import { IdleBar } from '../ui/IdleBar/IdleBar'
import { useTopBar } from '../ui/TopBar/top-bar'

const lookEveryMs = 5_000

// Kept on the device: a touch in one tab of a browser counts for all, and a phone may have slept.
const touchedMs = () => Number(readStored('touched-ms') ?? nowMs())
const noteTouch = () => writeStored('touched-ms', nowMs())

/** Ends a session that nobody touches, after a warning. What it has to say stands in the pages' top bar. */
export function IdleGuard() {
  const { client } = useApi()
  const { mutate: signOut } = useSignOut()
  useEffect(() => {
    let writtenMs = 0
    const look = () => {
      const { state, warn, touch, end } = useIdle.getState()
      const now = client.isSignedIn() ? idleness(nowMs() - touchedMs()) : 'active'
      if (now === 'active') return touch()
      if (now === 'warned') return warn()
      if (state === 'ended') return
      end()
      signOut('idle', { onSettled: navigation.restartHere })
    }
    const touch = () => {
      if (idleness(nowMs() - touchedMs()) === 'ended') return look()
      useIdle.getState().touch()
      if (nowMs() - writtenMs < lookEveryMs) return
      writtenMs = nowMs()
      noteTouch()
    }
    const sight = (where: 'hidden' | 'shown') => (where === 'shown' ? look() : undefined)
    useTopBar.setState({ bar: <IdleBar /> })
    noteTouch()
    const ends = [activityPlatform.onTouch(touch), activityPlatform.onSight(sight)]
    const timer = setInterval(look, lookEveryMs)
    return () => {
      clearInterval(timer)
      ends.forEach((end) => end())
    }
  }, [client, signOut])
  return null
}
