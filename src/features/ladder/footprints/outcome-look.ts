import type { Footprint } from '../../../contract/footprints'
import type { IconName } from '../../../ui/Icon/Icon'
import { outcomeTexts } from './messages'

type Outcome = Footprint['outcome']

/** An outcome's sign. Its word says the same: colour is never the only signal. */
export const outcomeIcons: Record<Outcome, IconName> = { UP: 'rise', KEEP: 'check', HOLD: 'lock', WATCH: 'clock', DOWN: 'fall' }

/** An outcome in a word; a hold says which. */
export const outcomeWord = ({ outcome, hold }: Pick<Footprint, 'outcome' | 'hold'>) =>
  outcomeTexts[outcome === 'HOLD' ? (hold ?? 'frozen') : outcome]
