import type { EventDetail } from '../../../contract/events-detail'
import { useText } from '../../../ui/appearance/use-text'
import { factTexts as texts } from './messages'
import { useEventWords } from './use-event-words'

const isBefore: readonly string[] = ['SOON', 'OPEN', 'FULL', 'DRAW_OPEN']

/** An event's seats, its waitlist and its pools, in words. */
export function useSeatWords() {
  const { t } = useText()
  const { atWords } = useEventWords()

  const seatsWords = ({ phase, isDraw, capacity, seatsLeft }: EventDetail): string => {
    if (phase === 'DRAW_OPEN' || phase === 'DRAW_PENDING' || (phase === 'SOON' && isDraw)) return t(texts.seatsDraw, { capacity })
    if (phase === 'OPEN' || phase === 'SOON') return t(texts.seatsLeft, { left: seatsLeft, capacity })
    return phase === 'FULL' ? t(texts.seatsFull, { capacity }) : t(texts.seatsTotal, { capacity })
  }

  const lineWords = ({ phase, waitlist, waiting }: EventDetail): string[] => {
    if (phase !== 'FULL') return []
    if (waitlist === 'none') return [t(texts.noWaitlist)]
    const order = t(waitlist === 'tier' ? texts.byTier : texts.fifo)
    return [t(texts.waiting, { count: waiting }), order]
  }

  const poolWords = ({ pools, mergeAt, phase }: EventDetail): string[] => {
    const kept = pools.flatMap(({ tierName, capacity, seatsLeft, opensAt }) =>
      tierName && capacity > 0 ? [t(texts.pool, { capacity, tier: t(tierName), left: seatsLeft, opens: atWords(opensAt) })] : [],
    )
    if (kept.length === 0 || !isBefore.includes(phase)) return []
    return [...kept, ...(mergeAt ? [t(texts.merge, { merge: atWords(mergeAt) })] : [])]
  }

  const seatNotes = (event: EventDetail): string[] => [...lineWords(event), ...poolWords(event)]
  return { seatsWords, seatNotes }
}
