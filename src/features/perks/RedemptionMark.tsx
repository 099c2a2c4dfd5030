import type { RedemptionState } from '../../contract/perks'
import { useText } from '../../ui/appearance/use-text'
import type { IconName } from '../../ui/Icon/Icon'
import { StateMark, type Tone } from '../../ui/StateMark/StateMark'
import { redemptionWords } from './redemption-messages'

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
