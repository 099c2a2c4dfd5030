import { View } from '@tarojs/components'
import type { EventSummary } from '../../../contract/events'
import type { SignupState } from '../../../contract/events-signups'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { DateBlock } from '../../../ui/DateBlock/DateBlock'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { StateMark } from '../../../ui/StateMark/StateMark'
import { atEvent } from '../paths'
import { categoryWords, noSalesWord } from '../words'
import { hoursOf, lookOfPhase, lookOfSignup, startDay } from './event-line'
import css from './EventRow.module.scss'
import { lineWords, mineWords } from './messages'

type EventRowProps = {
  event: EventSummary
  /** Where the customer stands, also when it is over for them; else what the event says. */
  state?: SignupState
}

/** An event on a list: when, what, where, for whom, and how it stands. */
export function EventRow({ event, state }: EventRowProps) {
  const { t } = useText()
  const { title, category, placeName, tierName } = event
  const facts = [
    [hoursOf(event), t(categoryWords[category]), ...(category === 'briefing' ? [t(noSalesWord)] : [])].join(' · '),
    t(placeName ?? lineWords.online),
    tierName && t(lineWords.forTier, { tier: t(tierName) }),
  ]
  return (
    <Pressable className={css.row} onPress={() => navigation.openPage(atEvent(event.id))}>
      <DateBlock day={startDay(event)} />
      <View className={css.title!}>{t(title)}</View>
      {facts.filter(Boolean).join('\n')}
      <Mark event={event} state={state ?? event.mine} />
    </Pressable>
  )
}

/** A cancelled event is that to everybody; else what concerns the customer comes before what concerns all. */
function Mark({ event: { phase, seatsLeft, waiting, ahead }, state }: { event: EventSummary; state: SignupState | null }) {
  const { t } = useText()
  if (state && phase !== 'CANCELLED')
    return <StateMark {...lookOfSignup(state)}>{t(mineWords[state], { place: (ahead ?? 0) + 1 })}</StateMark>
  const words = phase === 'FULL' && waiting > 0 ? lineWords.queue : lineWords[phase]
  return <StateMark {...lookOfPhase(phase)}>{t(words, { left: seatsLeft, waiting })}</StateMark>
}
