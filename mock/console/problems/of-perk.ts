import type { ContentProblem } from '../../../src/contract/console/content'
import type { PerkBody } from '../../../src/contract/console/perk-body'
import { problem, type ProblemFacts } from './facts'
import { mostCharacters, problemsOfCount, problemsOfIds, problemsOfSize, problemsOfText } from './of-texts'

const { name, summary, terms } = mostCharacters
const mostDays = 366

/** What keeps a perk from being handed in. */
export const problemsOfPerk = (body: PerkBody, facts: ProblemFacts): ContentProblem[] => [
  ...problemsOfText('name', body.name, name),
  ...problemsOfText('summary', body.summary, summary),
  ...problemsOfText('terms', body.terms, terms),
  ...(body.use.kind === 'standing' ? problemsOfStanding(body.use.opensAt, facts) : problemsOfRedeemable(body.use, facts)),
  ...problemsOfPromise(body, facts),
]

function problemsOfStanding(opensAt: Readonly<Record<string, string>>, { tierIds }: ProblemFacts): ContentProblem[] {
  const wrong = Object.entries(opensAt).filter(([schemeId, tierId]) => !tierIds.get(schemeId)?.includes(tierId))
  return [
    ...problemsOfSize('use.opensAt', Object.keys(opensAt).length, 1),
    ...wrong.map(([schemeId]) => problem(`use.opensAt.${schemeId}`, 'UNKNOWN')),
  ]
}

type Redeemable = Extract<PerkBody['use'], { kind: 'redeemable' }>

const problemsOfRedeemable = ({ booking, validDays, choices = [], quotas }: Redeemable, facts: ProblemFacts): ContentProblem[] => [
  ...(booking === null ? problemsOfCount('use.validDays', validDays, 1, mostDays) : []),
  ...(booking !== null && validDays !== null ? [problem('use.validDays', 'OUT_OF_RANGE', { least: 0, most: 0 })] : []),
  ...(booking === null ? [] : problemsOfBooking(booking)),
  ...choices.flatMap((choice, at) => problemsOfText(`use.choices.${at}.name`, choice.name, name)),
  ...problemsOfIds(
    'use.choices',
    choices.map(({ id }) => id),
  ),
  ...problemsOfSize('use.quotas', Object.keys(quotas).length, 1),
  ...Object.entries(quotas).flatMap(([schemeId, byTier]) =>
    problemsOfQuotas(`use.quotas.${schemeId}`, byTier, facts.tierIds.get(schemeId)),
  ),
]

const problemsOfBooking = ({ earliestDays, latestDays }: NonNullable<Redeemable['booking']>): ContentProblem[] => [
  ...problemsOfCount('use.booking.earliestDays', earliestDays, 1, mostDays),
  ...problemsOfCount('use.booking.latestDays', latestDays, 1, mostDays),
  ...(earliestDays !== null && latestDays !== null && latestDays < earliestDays
    ? [problem('use.booking.latestDays', 'TOO_EARLY', { after: 'use.booking.earliestDays' })]
    : []),
]

/** From the lowest tier that has it upwards every tier has it, and none less than the one below. */
function problemsOfQuotas(path: string, byTier: Redeemable['quotas'][string], tiers: readonly string[] | undefined): ContentProblem[] {
  if (!tiers) return [problem(path, 'UNKNOWN')]
  const unknown = Object.keys(byTier).filter((tierId) => !tiers.includes(tierId))
  const lowest = tiers.findIndex((tierId) => tierId in byTier)
  let below = { total: 0, mostGuests: 0 }
  const order = (lowest < 0 ? [] : tiers.slice(lowest)).flatMap((tierId) => {
    const quota = { total: byTier[tierId]?.total ?? 0, mostGuests: byTier[tierId]?.mostGuests ?? 0 }
    const isLess = quota.total < below.total || quota.mostGuests < below.mostGuests
    below = quota
    return isLess ? [problem(`${path}.${tierId}`, 'QUOTA_ORDER')] : []
  })
  return [
    ...unknown.map((tierId) => problem(`${path}.${tierId}`, 'UNKNOWN')),
    ...problemsOfSize(path, Object.keys(byTier).length, 1),
    ...Object.entries(byTier).flatMap(([tierId, { total, mostGuests }]) => [
      ...problemsOfCount(`${path}.${tierId}.total`, total, 1, mostDays),
      ...problemsOfCount(`${path}.${tierId}.mostGuests`, mostGuests, 0, 20),
    ]),
    ...order,
  ]
}

/** Codes that were made go on: the perk stays one with codes, in the same periods and in every scheme that has them. */
function problemsOfPromise({ use }: PerkBody, { live, hasRedemptions }: ProblemFacts): ContentProblem[] {
  if (!hasRedemptions || live?.kind !== 'perk' || live.body.use.kind !== 'redeemable') return []
  if (use.kind !== 'redeemable') return [problem('use.kind', 'FIXED_BY_SIGNUPS')]
  const gone = Object.keys(live.body.use.quotas).filter((schemeId) => !(schemeId in use.quotas))
  return [
    ...(use.period === live.body.use.period ? [] : [problem('use.period', 'FIXED_BY_SIGNUPS')]),
    ...gone.map((schemeId) => problem(`use.quotas.${schemeId}`, 'FIXED_BY_SIGNUPS')),
  ]
}
