import type { Road } from '../../../src/contract/ladder'
import { toRoadView, toRoadViews } from '../../../src/features/ladder/road-view'
import { toFen } from '../../../src/domain/money/fen'

const named = (metricId: string, isMet = false, isInformationOnly = false) => ({
  metricId,
  name: { 'zh-CN': metricId, 'zh-HK': metricId, en: metricId },
  isMet,
  isInformationOnly,
})
const yuan = (amount: number) => toFen(Math.round(amount * 100))

/** 200k over 30 days, 10 settled at `yuanADay`, flat from then on. */
const average = (yuanADay: number, isMet = false): Road => ({
  ...named('aum', isMet),
  unit: 'average',
  markFen: yuan(200_000),
  sumFen: yuan(yuanADay * 10),
  balanceFen: yuan(yuanADay),
  settledDays: 10,
  days: 30,
})
const amount = (id: string, valueYuan: number, isInformationOnly = false): Road => ({
  ...named(id, false, isInformationOnly),
  unit: 'amount',
  markFen: yuan(100_000),
  valueFen: yuan(valueYuan),
})
const count = (value: number): Road => ({ ...named('events', value >= 4), unit: 'count', mark: 4, value })
const score = (scoreTenths: number): Road => ({ ...named('score'), unit: 'score', markTenths: 600, scoreTenths, parts: [] })

describe('a road as screens show it', () => {
  test.each([
    [
      'an average, as it will be if the balance stays',
      average(150_000),
      750_000,
      { unit: 'fen', fen: 15_000_000 },
      { unit: 'fen', fen: 5_000_000 },
    ],
    ['an average that is met', average(250_000), 1_000_000, { unit: 'fen', fen: 25_000_000 }, { unit: 'fen', fen: 0 }],
    ['an amount', amount('loan', 25_000), 250_000, { unit: 'fen', fen: 2_500_000 }, { unit: 'fen', fen: 7_500_000 }],
    ['an amount of nothing', amount('loan', 0), 0, { unit: 'fen', fen: 0 }, { unit: 'fen', fen: 10_000_000 }],
    ['an amount above its mark', amount('loan', 180_000), 1_000_000, { unit: 'fen', fen: 18_000_000 }, { unit: 'fen', fen: 0 }],
    ['more refunded than bought', amount('spend', -10), 0, { unit: 'fen', fen: 0 }, { unit: 'fen', fen: 10_001_000 }],
    ['a count', count(3), 750_000, { unit: 'count', count: 3 }, { unit: 'count', count: 1 }],
    ['a score', score(155), 258_333, { unit: 'tenths', tenths: 155 }, { unit: 'tenths', tenths: 445 }],
  ])('%s', (_, road, progressPpm, current, missing) => {
    expect(toRoadView(road)).toMatchObject({ progressPpm, current, missing })
  })

  test('one fen short is not whole, and not on course', () => {
    const view = toRoadView({ ...average(200_000), sumFen: yuan(2_000_000 - 0.01) } as Road)
    expect(view).toMatchObject({ progressPpm: 999_999, isOnCourse: false, missing: { fen: 1 } })
    expect(toRoadView(average(200_000))).toMatchObject({ progressPpm: 1_000_000, isOnCourse: true, missing: { fen: 0 } })
  })
})

describe('the order of roads', () => {
  test('the nearest first, those for information last however near they are', () => {
    const roads = [amount('spend', 99_000, true), amount('loan', 10_000, true), count(1), average(150_000)]
    expect(toRoadViews(roads).map(({ road }) => road.metricId)).toEqual(['aum', 'events', 'spend', 'loan'])
  })
})
