import type { Message } from '../../i18n/message'
import { useText } from '../../ui/appearance/use-text'
import type { IconName } from '../../ui/Icon/Icon'
import { StateMark, type Tone } from '../../ui/StateMark/StateMark'
import { perkWords } from './messages'
import type { PerkState } from './perks-view'

const perkLooks: Record<PerkState, readonly [IconName, Tone, Message]> = {
  standing: ['check', 'good', perkWords.standing],
  available: ['gift', 'good', perkWords.available],
  reserved: ['clock', 'info', perkWords.booked],
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
