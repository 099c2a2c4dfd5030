import type { Footprint } from '../../../contract/footprints'
import { useText } from '../../../ui/appearance/use-text'
import { tierOf } from '../tier-of'
import type { LadderNames } from './footprints-view'
import { resultTexts as texts } from './why-messages'
import { landingOf, tierAbove } from './why-view'

function wordingOf(footprint: Footprint, isBase: boolean) {
  const { outcome, hold, graceMisses } = footprint
  if (outcome === 'HOLD') return texts[hold ?? 'frozen']
  if (outcome === 'KEEP' && isBase) return texts.keepBase
  if (outcome !== 'DOWN') return texts[outcome]
  return landingOf(footprint) === 'oneDown' ? texts.oneDown : graceMisses === 1 ? texts.earnedAtOnce : texts.earned
}

/** What an evaluation means for the customer, in a sentence. */
export function useResult(footprint: Footprint, ladder: LadderNames): string {
  const { t } = useText()
  const isBase = ladder.tiers[0]?.id === footprint.afterTierId
  const above = tierAbove(ladder.tiers, footprint.afterTierId)
  return t(wordingOf(footprint, isBase), {
    from: t(tierOf(ladder, footprint.beforeTierId).name),
    to: t(tierOf(ladder, footprint.afterTierId).name),
    above: above ? t(above.name) : '',
    misses: footprint.misses,
    grace: footprint.graceMisses,
  })
}
