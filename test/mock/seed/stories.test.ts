import type { Standing } from '../../../src/contract/ladder'
import { toBusinessDay } from '../../../src/domain/date/business-day'
import { personas } from '../../../mock/seed/personas/personas'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)

async function standingOf(personaId: string) {
  const caller = await bank.signInAs(personaId)
  return (await caller.send('get', '/api/v1/ladder/standing')).body as Standing
}

/** The month's average in yuan if the last balance stays. */
const projectedYuan = ({ next, keep }: Standing) => {
  const road = [...(next?.roads ?? []), ...(keep?.roads ?? [])].find(({ unit }) => unit === 'average')
  if (road?.unit !== 'average') throw new Error('no average')
  return (road.sumFen + (road.days - road.settledDays) * road.balanceFen) / road.days / 100
}

const metRoads = (route: Standing['keep']) => (route?.roads ?? []).filter(({ isMet }) => isMet).map(({ metricId }) => metricId)

describe('each demo customer is where their story says', () => {
  const table: [
    persona: string,
    tier: string,
    misses: number,
    hold: Standing['hold'],
    keptBy: string[],
    fromYuan: number,
    toYuan: number,
  ][] = [
    ['almost', 'base', 0, null, [], 193_000, 199_900],
    ['loan-only', 'wealth', 0, null, ['loan'], 50_000, 70_000],
    ['card-only', 'wealth', 0, null, ['spend'], 38_000, 53_000],
    ['rising', 'wealth', 0, null, ['aum'], 1_000_000, 1_300_000],
    ['watch-2', 'wealthManagement', 2, null, [], 800_000, 999_999],
    ['watch-5', 'wealthManagement', 5, null, [], 800_000, 999_999],
    ['fallen', 'base', 0, null, [], 140_000, 160_000],
    ['private', 'private', 0, null, ['aum'], 7_600_000, 8_000_000],
    ['wealth', 'wealthManagement', 0, null, ['aum'], 2_200_000, 2_400_000],
    ['newcomer', 'base', 0, null, [], 100_000, 150_000],
    ['elder', 'wealth', 0, null, ['aum'], 380_000, 400_000],
    ['nothing', 'base', 0, null, [], 0, 0],
    ['frozen', 'wealthManagement', 0, 'frozen', [], 300_000, 340_000],
    ['forex', 'wealthManagement', 0, null, ['aum'], 1_550_000, 1_650_000],
    ['protected', 'wealth', 0, 'protected', [], 100_000, 120_000],
    ['recovered', 'wealthManagement', 0, null, ['aum'], 1_100_000, 1_200_000],
    ['learner', 'base', 0, null, [], 115_000, 125_000],
    ['stocks', 'base', 0, null, [], 75_000, 85_000],
    ['saver', 'base', 0, null, [], 183_000, 188_000],
    ['slipping', 'wealth', 0, null, ['aum'], 440_000, 460_000],
    ['reduced', 'wealth', 0, null, ['aum'], 245_000, 255_000],
    ['sheltered', 'wealth', 0, 'protected', [], 117_000, 123_000],
  ]

  test('the table names them all', () => {
    expect(table.map(([persona]) => persona).sort()).toEqual(personas.map(({ id }) => id).sort())
  })

  test.each(table)('%s is in %s, misses %i', async (persona, tier, misses, hold, keptBy, fromYuan, toYuan) => {
    const standing = await standingOf(persona)
    expect(standing).toMatchObject({ tierId: tier, hold, asOfDay: '2026-11-21', nextEffectiveDay: '2026-12-01' })
    expect(standing.watch?.misses ?? 0).toBe(misses)
    expect(metRoads(standing.keep)).toEqual(keptBy)
    expect(projectedYuan(standing)).toBeGreaterThanOrEqual(fromYuan)
    expect(projectedYuan(standing)).toBeLessThanOrEqual(toYuan)
  })
})

describe('what the stories say besides', () => {
  const outcomesOf = async (customerId: string) =>
    (
      await bank.db
        .selectFrom('evaluation')
        .select(['periodKey', 'outcome', 'misses'])
        .where('customerId', '=', customerId)
        .orderBy('periodKey')
        .execute()
    ).map(({ periodKey, outcome, misses }) => `${periodKey} ${outcome} ${misses}`)

  test('the one who rises meets the next tier’s mark this month', async () => {
    expect(metRoads((await standingOf('rising')).next)).toEqual(['aum'])
  })

  test('the one who fell did so on 1 November, after five watches', async () => {
    const standing = await standingOf('fallen')
    expect(standing.lastChange).toEqual({ outcome: 'DOWN', fromTierId: 'wealth', toTierId: 'base', effectiveDay: '2026-11-01' })
    expect((await outcomesOf('fallen')).slice(-6)).toEqual([
      '2026-05 WATCH 1',
      '2026-06 WATCH 2',
      '2026-07 WATCH 3',
      '2026-08 WATCH 4',
      '2026-09 WATCH 5',
      '2026-10 DOWN 0',
    ])
  })

  test('the watched would fall after what is left of six months, to the tier they still earn', async () => {
    expect((await standingOf('watch-2')).watch).toEqual({ misses: 2, graceMisses: 6, fallDay: '2027-03-01', fallTierId: 'wealth' })
    expect((await standingOf('watch-5')).watch).toEqual({ misses: 5, graceMisses: 6, fallDay: '2026-12-01', fallTierId: 'wealth' })
  })

  test('the one who recovered was watched from July to September', async () => {
    expect((await outcomesOf('recovered')).slice(-4)).toEqual(['2026-07 WATCH 1', '2026-08 WATCH 2', '2026-09 WATCH 3', '2026-10 KEEP 0'])
  })

  test.each([
    ['frozen', '2026-04'],
    ['protected', '2026-03'],
  ])('%s is held in every month since %s', async (persona, since) => {
    const outcomes = await outcomesOf(persona)
    const held = outcomes.filter((outcome) => outcome >= since)
    expect(held.length).toBeGreaterThan(0)
    expect(held.every((outcome) => outcome.endsWith('HOLD 0'))).toBe(true)
  })

  test('the newcomer and the one with nothing were never evaluated', async () => {
    expect(await outcomesOf('newcomer')).toEqual([])
    expect(await outcomesOf('nothing')).toEqual([])
  })

  test('the card counts only in part: what is left out is more than what counts', async () => {
    const purchases = bank.db.selectFrom('cardPurchase').select('amountFen').where('customerId', '=', 'card-only')
    const rows = await purchases.where('postingDay', '>=', toBusinessDay('2025-12-01')).execute()
    const allYuan = rows.reduce((sum, { amountFen }) => sum + amountFen, 0) / 100
    const spend = (await standingOf('card-only')).keep?.roads.find(({ metricId }) => metricId === 'spend')
    expect(spend).toMatchObject({ unit: 'amount', isMet: true, isInformationOnly: true })
    expect(allYuan - (spend?.unit === 'amount' ? spend.valueFen : 0) / 100).toBeGreaterThan(370_000)
  })

  test('stocks are shown, and not counted', async () => {
    const { assets } = await standingOf('stocks')
    expect(assets.byKind.map(({ kind, isCounted }) => [kind, isCounted])).toEqual([
      ['deposit', true],
      ['stock', false],
    ])
    expect(assets.totalFen).toBe(assets.byKind[0]?.balanceFen)
  })

  test('eighteen closed months are judged for those who were there', async () => {
    expect(await outcomesOf('wealth')).toHaveLength(18)
  })
})
