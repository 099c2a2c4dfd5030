import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Ladder } from '../../src/domain/ladder/ladder'
import type { TierStep } from '../../src/domain/perks/settle'
import type { Db } from '../db/tables'
import { readRecord, type LadderRecord } from '../ladder/evaluations'
import { ladderOf, startOf } from '../ladder/ladders'

/** A customer's tier under a scheme, with every change of it, oldest first. */
export type TierHistory = { ladder: Ladder; record: LadderRecord; tierId: string; sinceDay: BusinessDay; steps: readonly TierStep[] }

/** Reads it as of a bank's day. */
export async function readTierHistory(db: Db, customerId: string, schemeId: string, today: BusinessDay): Promise<TierHistory> {
  const ladder = ladderOf(schemeId)
  const record = await readRecord(db, customerId, ladder, today)
  const steps = record.evaluations
    .filter(({ outcome }) => outcome === 'UP' || outcome === 'DOWN')
    .map(({ effectiveDay, afterTierId }) => ({ day: effectiveDay, tierId: afterTierId }))
  return { ladder, record, tierId: record.tierId, sinceDay: record.feed.sinceDay, steps }
}

/** The tier in effect on a day. */
export const tierOn = ({ ladder, steps }: TierHistory, day: BusinessDay): string =>
  steps.filter((step) => step.day <= day).at(-1)?.tierId ?? startOf(ladder).tierId
