import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Ladder } from '../../src/domain/ladder/ladder'
import type { TierStep } from '../../src/domain/perks/settle'
import { perkSteps } from '../../src/domain/perks/trial'
import type { Db } from '../db/tables'
import { readRecord, type LadderRecord } from '../ladder/evaluations'
import { ladderOf, newestVersion } from '../ladder/ladders'
import { readTrials, trialOver, type StoredTrial } from './trials'

/** The tiers whose perks a customer had under a scheme: their own, and above it those of trials. */
export type TierHistory = {
  ladder: Ladder
  /** What the ladder knows: no trial is in it, and `record.tierId` is the customer's own tier. */
  record: LadderRecord
  /** A scheme's tiers, base first. */
  tierIds: readonly string[]
  trials: readonly StoredTrial[]
  /** The trial that opens more than the own tier does, today; else null. */
  trial: StoredTrial | null
  /** The tier whose perks are in effect. */
  perkTierId: string
  sinceDay: BusinessDay
  /** Every change of it, oldest first. */
  steps: readonly TierStep[]
}

/** Reads it as of a bank's day. */
export async function readTierHistory(db: Db, customerId: string, schemeId: string, today: BusinessDay): Promise<TierHistory> {
  const ladder = ladderOf(schemeId)
  const record = await readRecord(db, customerId, ladder, today)
  const trials = await readTrials(db, customerId, schemeId)
  const tierIds = newestVersion(ladder).scheme.tiers.map(({ id }) => id)
  const own = record.evaluations
    .filter(({ outcome }) => outcome === 'UP' || outcome === 'DOWN')
    .map(({ effectiveDay, afterTierId }) => ({ day: effectiveDay, tierId: afterTierId }))
  const steps = perkSteps(own, trials, tierIds)
  const perkTierId = tierOn({ steps, tierIds }, today)
  const trial = trialOver(trials, perkTierId, record.tierId, today)
  return { ladder, record, tierIds, trials, trial, perkTierId, sinceDay: record.feed.sinceDay, steps }
}

/** The tier whose perks were in effect on a day. */
export const tierOn = ({ steps, tierIds }: Pick<TierHistory, 'steps' | 'tierIds'>, day: BusinessDay): string =>
  steps.filter((step) => step.day <= day).at(-1)?.tierId ?? tierIds[0] ?? ''
