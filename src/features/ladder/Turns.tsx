import type { Standing } from '../../contract/ladder'
import type { Reminder } from '../../contract/reminders'
import { formatDayOfYear } from '../../i18n/format'
import { useText } from '../../ui/appearance/use-text'
import { Notice } from '../../ui/Notice/Notice'
import { watchTexts as texts } from './messages'
import { tierOf } from './tier-of'
import { WatchCard } from './WatchCard'

/** What the customer must know about their tier right now: a watch, a hold, a change this period. Nothing when nothing is true. */
export function Turns({ standing, ending }: { standing: Standing; ending: Reminder | undefined }) {
  const { t, language } = useText()
  const { watch, hold, lastChange, period } = standing
  const isRecent = lastChange !== null && lastChange.effectiveDay >= period.firstDay
  const nameOf = (id: string) => t(tierOf(standing, id).name)
  return (
    <>
      {hold ? <Notice tone='info'>{t(texts[hold])}</Notice> : null}
      {lastChange && isRecent ? (
        <Notice tone='info'>
          {t(lastChange.outcome === 'UP' ? texts.risen : texts.fallen, {
            day: formatDayOfYear(lastChange.effectiveDay, language),
            from: nameOf(lastChange.fromTierId),
            to: nameOf(lastChange.toTierId),
          })}
        </Notice>
      ) : null}
      {watch ? <WatchCard standing={standing} watch={watch} ending={ending} /> : null}
    </>
  )
}
