import type { OutputOf } from '../../../src/contract/endpoint'
import { readAverage, readTrend } from '../../../src/contract/average'
import { readCounted } from '../../../src/contract/counted'
import { readFootprints } from '../../../src/contract/footprints'
import { standingSchema, type Road, type Standing } from '../../../src/contract/ladder'
import { personas } from '../../../mock/seed/personas/personas'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

type Told = {
  standing: Standing
  footprints: OutputOf<typeof readFootprints>
  average: OutputOf<typeof readAverage>
  trend: OutputOf<typeof readTrend>
  counted: OutputOf<typeof readCounted>
}

const callers = new Map<string, Caller>()
let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
  for (const { id } of personas) callers.set(id, await bank.signInAs(id))
}, openTimeoutMs)

async function tell(personaId: string): Promise<Told> {
  const read = async (path: string) => {
    const answer = await callers.get(personaId)?.send('get', `/api/v1/ladder/${path}`)
    expect(answer?.status).toBe(200)
    return answer?.body
  }
  return {
    standing: standingSchema.parse(await read('standing')),
    footprints: readFootprints.output.parse(await read('footprints')),
    average: readAverage.output.parse(await read('average')),
    trend: readTrend.output.parse(await read('trend')),
    counted: readCounted.output.parse(await read('counted')),
  }
}

const roadsOf = ({ next, keep }: Standing): Road[] => [...(next?.roads ?? []), ...(keep?.roads ?? [])]
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

/** The newest evaluation is what the standing says, each began where the one before ended, and none says what its roads do not. */
function footprintsAgree({ standing, footprints: { footprints, scheme } }: Told) {
  expect(scheme).toEqual(standing.scheme)
  const [newest] = footprints
  if (newest) {
    expect(newest.afterTierId).toBe(standing.tierId)
    expect(newest.effectiveDay <= standing.period.firstDay).toBe(true)
    expect(standing.watch?.misses ?? 0).toBe(newest.misses)
  }
  footprints.forEach((footprint, index) => {
    expect(footprint.beforeTierId).toBe(footprints[index + 1]?.afterTierId ?? standing.tiers[0]?.id)
    expect(footprint.routes.map(({ tierId }) => tierId)).toEqual(standing.tiers.slice(1).map(({ id }) => id))
    expect(footprint.routes.filter(({ isMet }) => isMet).at(-1)?.tierId ?? standing.tiers[0]?.id).toBe(footprint.earnedTierId)
    for (const { roads, combine, isMet } of footprint.routes) {
      expect(combine === 'any' ? roads.some((road) => road.isMet) : roads.every((road) => road.isMet)).toBe(isMet)
      for (const road of roads) if (road.unit === 'average') expect(road.sumFen >= road.markFen * road.days).toBe(road.isMet)
    }
  })
}

function averageAgrees({ standing, average: { average, asOfDay, tierId } }: Told) {
  expect([asOfDay, tierId]).toEqual([standing.asOfDay, standing.tierId])
  if (!average) return
  expect(average.settledFen.length).toBeLessThan(average.days)
  for (const road of roadsOf(standing)) {
    if (road.unit !== 'average' || road.metricId !== average.metricId) continue
    expect(sum(average.settledFen)).toBe(road.sumFen)
    expect([average.balanceFen, average.days, average.settledFen.length]).toEqual([road.balanceFen, road.days, road.settledDays])
  }
  for (const route of [standing.next, standing.keep]) {
    const road = route?.roads.find((each) => each.metricId === average.metricId)
    const mark = average.marks.find((each) => each.tierId === route?.tierId)
    expect(mark?.markFen).toBe(road?.unit === 'average' ? road.markFen : undefined)
  }
  expect(average.effectiveDay).toBe(standing.nextEffectiveDay)
}

/** Under a scheme by month a trend's month is what the evaluation of that month counted. */
function trendAgrees({ standing, trend, average, footprints }: Told) {
  expect(trend.months.map(({ isProjected }) => isProjected)).toEqual(trend.months.map((_, index) => index === trend.months.length - 1))
  expect(trend.months.length).toBeLessThanOrEqual(13)
  expect(trend.marks).toEqual(average.average?.marks ?? [])
  expect(trend.months.at(-1)?.month).toBe(standing.asOfDay.slice(0, 7))
  if (standing.scheme.period !== 'month' || !average.average) return
  for (const { periodKey, routes } of footprints.footprints.slice(0, 12)) {
    const road = routes.flatMap(({ roads }) => roads).find(({ metricId }) => metricId === average.average?.metricId)
    if (road?.unit !== 'average') throw new Error('no average')
    expect(trend.months.find(({ month }) => month === periodKey)?.averageFen).toBe(Math.floor(road.sumFen / road.days))
  }
}

function countedAgrees({ standing, counted: { assets, loans, spending } }: Told) {
  expect(assets).toEqual(standing.assets.byKind)
  const roads = roadsOf(standing)
  const valueOf = (metricId: string) => {
    const road = roads.find((each) => each.metricId === metricId)
    return road?.unit === 'amount' ? road.valueFen : undefined
  }
  const counting = (loans ?? []).filter(({ isCounted }) => isCounted)
  if (valueOf('loan') !== undefined) expect(sum(counting.map(({ balanceFen }) => balanceFen))).toBe(valueOf('loan'))
  if (valueOf('mortgage') !== undefined) expect(sum(counting.map(({ contractFen }) => contractFen))).toBe(valueOf('mortgage'))
  if (valueOf('spend') !== undefined) expect(spending?.countedFen).toBe(valueOf('spend'))
  if (spending) {
    expect(spending.months).toHaveLength(12)
    expect(sum(spending.months.map(({ countedFen }) => countedFen))).toBe(spending.countedFen)
  }
}

describe.each([
  { schemeId: 'boc-wealth', outcomes: ['DOWN', 'HOLD', 'KEEP', 'UP', 'WATCH'], plans: true, isOnlyOneOfAll: false, looksAtCards: true },
  {
    schemeId: 'boc-wealth-classic',
    outcomes: ['DOWN', 'HOLD', 'KEEP', 'UP', 'WATCH'],
    plans: true,
    isOnlyOneOfAll: false,
    looksAtCards: true,
  },
  { schemeId: 'branch-six-step', outcomes: ['DOWN', 'HOLD', 'KEEP', 'UP'], plans: true, isOnlyOneOfAll: false, looksAtCards: false },
  { schemeId: 'silver-gold-platinum', outcomes: ['DOWN', 'HOLD', 'KEEP', 'UP'], plans: true, isOnlyOneOfAll: true, looksAtCards: false },
  { schemeId: 'ladder-score', outcomes: ['DOWN', 'HOLD', 'KEEP', 'UP'], plans: false, isOnlyOneOfAll: false, looksAtCards: false },
])('$schemeId', ({ schemeId, outcomes, plans, isOnlyOneOfAll, looksAtCards }) => {
  const told = new Map<string, Told>()
  beforeAll(async () => {
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId })
    for (const { id } of personas) told.set(id, await tell(id))
  }, openTimeoutMs)

  test.each(personas.map(({ id }) => id))('what %s is told agrees', (id) => {
    const all = told.get(id)
    if (!all) throw new Error('not told')
    expect(all.standing.scheme.id).toBe(schemeId)
    footprintsAgree(all)
    averageAgrees(all)
    trendAgrees(all)
    countedAgrees(all)
  })

  test('every outcome the scheme has occurs', () => {
    const found = [...told.values()].flatMap(({ footprints }) => footprints.footprints.map(({ outcome }) => outcome))
    expect([...new Set(found)].sort()).toEqual(outcomes)
  })

  test('the planner and the parts fit the scheme', () => {
    for (const { average, counted } of told.values()) {
      expect(average.average !== null).toBe(plans)
      expect(average.average?.isOnlyOneOfAll ?? false).toBe(isOnlyOneOfAll)
      expect(counted.spending !== null).toBe(looksAtCards)
      expect(counted.loans !== null).toBe(looksAtCards)
    }
  })
})

describe('the stories told of other ladders', () => {
  test.each([
    ['slipping', 'boc-wealth-classic', { tierId: 'vip', watch: { misses: 2, graceMisses: 6 } }],
    ['reduced', 'boc-wealth-classic', { tierId: 'base', lastChange: { outcome: 'DOWN', effectiveDay: '2026-11-01' } }],
    ['reduced', 'branch-six-step', { tierId: 'silver', lastChange: { outcome: 'DOWN' } }],
    ['reduced', 'silver-gold-platinum', { tierId: 'silver', lastChange: { outcome: 'DOWN' } }],
    ['reduced', 'ladder-score', { tierId: 'junior', lastChange: { outcome: 'DOWN' } }],
    ['sheltered', 'silver-gold-platinum', { tierId: 'gold', hold: 'protected' }],
    ['learner', 'ladder-score', { tierId: 'intermediate' }],
  ])('%s under %s', async (id, schemeId, standing) => {
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId })
    expect((await callers.get(id)?.send('get', '/api/v1/ladder/standing'))?.body).toMatchObject(standing)
  })

  test('the saver’s months since the goal are reviewed, and the plan is for December', async () => {
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId: 'boc-wealth' })
    expect((await callers.get('saver')?.send('get', '/api/v1/ladder/goal'))?.body).toMatchObject({
      goal: { tierId: 'wealth', targetDay: '2027-01-01' },
      plan: { lastPeriodKey: '2026-12', fromDay: '2026-12-01', balanceNeededFen: 200_000_00 },
      isReached: false,
      reviews: [{ periodKey: '2026-10' }, { periodKey: '2026-09' }, { periodKey: '2026-08' }],
    })
  })

  test('a purchase that is still to be posted is shown as left out', async () => {
    const { spending } = readCounted.output.parse((await callers.get('card-only')?.send('get', '/api/v1/ladder/counted'))?.body)
    expect(new Set(spending?.excluded.map(({ reason }) => reason))).toEqual(
      new Set(['pending', 'zeroRate', 'interest', 'cashAdvance', 'fee', 'oneOff']),
    )
    expect(spending?.excluded[0]).toMatchObject({ reason: 'pending', postingDay: '2026-11-23' })
  })
})
