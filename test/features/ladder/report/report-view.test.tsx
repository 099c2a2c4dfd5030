import { toReport } from '../../../../src/features/ladder/report/report-view'
import type { Footprints } from '../../../../src/features/ladder/footprints/footprints-view'
import { averageRoad, footprintOf, spendRoad, tiers } from '../footprints/footprint-of'

const answer = (footprints: Footprints['footprints']): Footprints => ({
  scheme: { id: 's', version: '1', name: { 'zh-CN': 's', 'zh-HK': 's', en: 's' }, period: 'month', isIllustrative: false },
  tiers,
  footprints,
})

test('the newest by default, the one asked for, or none', () => {
  const data = answer([footprintOf({ periodKey: '2026-10' }), footprintOf({ periodKey: '2026-09' })])
  expect(toReport(data, undefined)?.footprint.periodKey).toBe('2026-10')
  expect(toReport(data, '2026-09')?.footprint.periodKey).toBe('2026-09')
  expect(toReport(data, '1999-01')).toBeNull()
  expect(toReport(answer([]), undefined)).toBeNull()
})

describe('the way up as it stood', () => {
  test.each([
    { after: 'base', above: 'silver', roads: ['aum', 'spend'], gaps: ['aum'] },
    { after: 'silver', above: 'gold', roads: ['events', 'aum'], gaps: ['events', 'aum'] },
    { after: 'gold', above: undefined, roads: [], gaps: [] },
  ])('from $after: $gaps missing', ({ after, above, roads, gaps }) => {
    const report = toReport(answer([footprintOf({ afterTierId: after })]), undefined)
    expect(report?.above?.id).toBe(above)
    expect(report?.roads.map(({ road }) => road.metricId)).toEqual(roads)
    expect(report?.gaps.map(({ road }) => road.metricId)).toEqual(gaps)
  })

  test('borrowing and spending are never what is missing, however near', () => {
    const routes = [{ tierId: 'silver', combine: 'any' as const, isMet: false, roads: [spendRoad(99, 100), averageRoad(1, 100)] }]
    expect(toReport(answer([footprintOf({ routes })]), undefined)?.gaps.map(({ road }) => road.metricId)).toEqual(['aum'])
    const onlySpend = [{ tierId: 'silver', combine: 'any' as const, isMet: false, roads: [spendRoad(99, 100)] }]
    expect(toReport(answer([footprintOf({ routes: onlySpend })]), undefined)?.gaps).toEqual([])
  })
})
