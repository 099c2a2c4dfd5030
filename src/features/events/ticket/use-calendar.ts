import { useState } from 'react'
import { useEventCalendar } from '../../../api/events'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { eventFailures } from '../../../i18n/failures/event'
import { msOf } from '../../../i18n/format-slot'
import { calendarPlatform } from '../../../platform/calendar'
import { useText } from '../../../ui/appearance/use-text'
import { usePrivacySheet } from '../../../ui/PrivacySheet/use-privacy-sheet'
import type { Occasion } from './AfterSignUp'
import { afterTexts as texts } from './messages'

/** Puts an event into a calendar: the phone's own in WeChat, also without a network; a file in a browser. */
export function useCalendar({ id, title, startsAt, endsAt, place }: Occasion) {
  const { t, language } = useText()
  usePrivacySheet()
  const file = useEventCalendar()
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<string | null>(null)

  const addToPhone = async () => {
    const location = place ? `${t(place.name)} ${t(place.address)}` : ''
    const isAdded = await calendarPlatform.addToPhone({
      ...{ title: t(title), description: '', location, startMs: msOf(startsAt), endMs: msOf(endsAt) },
    })
    return t(isAdded ? texts.added : texts.notAdded)
  }
  const saveFile = async () => {
    calendarPlatform.saveFile(await file.mutateAsync({ eventId: id, language }))
    return t(texts.saved)
  }
  const add = () => {
    setIsBusy(true)
    void (calendarPlatform.way === 'phone' ? addToPhone() : saveFile())
      .catch((error: unknown) => t(failureMessage(asFailure(error), eventFailures)))
      .then((words) => {
        setOutcome(words)
        setIsBusy(false)
      })
  }
  return { add, isBusy, outcome }
}
