import type { RedemptionState } from '../../contract/perks'
import type { Message } from '../../i18n/message'
import { useText } from '../../ui/appearance/use-text'
import type { IconName } from '../../ui/Icon/Icon'
import { StateMark, type Tone } from '../../ui/StateMark/StateMark'
import { perkWords, redemptionWords } from './messages'
import type { PerkState } from './perks-view'

const perkLooks: Record<PerkState, readonly [IconName, Tone, Message]> = {
  standing: ['check', 'good', perkWords.standing],
  available: ['gift', 'good', perkWords.available],
  reserved: ['clock', 'info', redemptionWords.booked],
  usedUp: ['refresh', 'faint', perkWords.usedUp],
  locked: ['lock', 'faint', perkWords.lockedState],
}

/** What the customer can do with a perk now. */
export function PerkMark({ state }: { state: PerkState }) {
  const { t } = useText()
  const [icon, tone, words] = perkLooks[state]
  return (
    <StateMark icon={icon} tone={tone}>
      {t(words)}
    </StateMark>
  )
}

const redemptionLooks: Record<RedemptionState, readonly [IconName, Tone]> = {
  RESERVED: ['clock', 'info'],
  REDEEMED: ['check', 'good'],
  FULFILLED: ['check', 'good'],
  RELEASED: ['fall', 'warn'],
  EXPIRED: ['history', 'faint'],
  CANCELLED: ['close', 'faint'],
}

/** Where a use of a perk is in its life. */
export function RedemptionMark({ state, isBooking }: { state: RedemptionState; isBooking: boolean }) {
  const { t } = useText()
  const [icon, tone] = redemptionLooks[state]
  return (
    <StateMark icon={icon} tone={tone}>
      {t(state === 'RESERVED' && isBooking ? redemptionWords.booked : redemptionWords[state])}
    </StateMark>
  )
}
