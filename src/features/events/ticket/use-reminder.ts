import { useState } from 'react'
import { reminderPlatform } from '../../../platform/reminder'
import { useText } from '../../../ui/appearance/use-text'
import { afterTexts as texts } from './messages'

/** Asks for a reminder, in words what came of it. */
export function useReminder() {
  const { t } = useText()
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<string | null>(null)
  const ask = () => {
    setIsBusy(true)
    void reminderPlatform.ask().then((answer) => {
      setIsBusy(false)
      setOutcome(t(texts[answer]))
    })
  }
  return { ask, isBusy, outcome }
}
