import { periodOf, shiftPeriod } from '../../../src/domain/date/period'
import type { Evaluation } from '../../../src/domain/ladder/evaluate'
import type { Ladder } from '../../../src/domain/ladder/ladder'
import { isWatchTold, letterOf, ruleChangeTime } from '../../../src/domain/messages/stages'
import type { Db } from '../../db/tables'
import { readRecord } from '../../ladder/evaluations'
import { ladderOf, newestVersion } from '../../ladder/ladders'
import { perksOf } from '../../perks/catalogue'
import type { Announcement, Bank } from '../announcement'

/** Letters on a customer's tier: every change, the watch notices that matter, and new rules ahead. */
export async function announceTier(db: Db, customerId: string, { schemeId, today }: Bank): Promise<Announcement[]> {
  const ladder = ladderOf(schemeId)
  const { evaluations } = await readRecord(db, customerId, ladder, today)
  return [...evaluations.flatMap((evaluation) => ofEvaluation(ladder, evaluation, customerId)), ...announceRules(ladder, [customerId])]
}

function ofEvaluation(ladder: Ladder, evaluation: Evaluation, customerId: string): Announcement[] {
  const { outcome, period: periodKey, effectiveDay, beforeTierId, afterTierId, misses, graceMisses } = evaluation
  const { tiers } = newestVersion(ladder).scheme
  const nameOf = (tierId: string) => tiers.find(({ id }) => id === tierId)?.name ?? { 'zh-CN': tierId, 'zh-HK': tierId, en: tierId }
  const common = { customerIds: [customerId], dedupeKey: `evaluation:${ladder.id}:${periodKey}`, time: letterOf(effectiveDay) }
  const tier = nameOf(afterTierId)
  if (outcome === 'UP' || outcome === 'DOWN') {
    const placeOf = (tierId: string) => tiers.findIndex(({ id }) => id === tierId)
    const [low, high] = [placeOf(beforeTierId), placeOf(afterTierId)].sort((a, b) => a - b) as [number, number]
    const perks = perksOf(ladder.id).filter(({ opensAtPlace }) => opensAtPlace > low && opensAtPlace <= high)
    const params = { periodKey, fromTier: nameOf(beforeTierId), tier, effectiveDay, perks: perks.map(({ name }) => name) }
    return [{ ...common, kind: outcome === 'UP' ? 'tier-up' : 'tier-down', params }]
  }
  if (outcome !== 'WATCH' || !isWatchTold(misses, graceMisses)) return []
  const fallDay = shiftPeriod(periodOf(ladder.kind, effectiveDay), graceMisses - misses).firstDay
  return [{ ...common, kind: 'watch', params: { periodKey, tier, misses, graceMisses, fallDay } }]
}

/** New versions of a ladder's rules, to be told 60 days before they hold. */
export const announceRules = ({ id, versions }: Ladder, customerIds: readonly string[]): Announcement[] =>
  versions.slice(1).map(({ scheme: { name, version, effectiveFrom } }) => ({
    kind: 'rule-change',
    ...{ customerIds, dedupeKey: `rules:${id}:${version}`, time: ruleChangeTime(effectiveFrom) },
    params: { schemeName: name, version, effectiveDay: effectiveFrom },
  }))
