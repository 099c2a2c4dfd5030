import type { Footprint } from '../../../../src/contract/footprints'
import type { Road, Tier } from '../../../../src/contract/ladder'
import { toBusinessDay } from '../../../../src/domain/date/business-day'
import { toFen } from '../../../../src/domain/money/fen'

const named = (name: string) => ({ 'zh-CN': name, 'zh-HK': name, en: name })

/** Three tiers: base, silver, gold. */
export const tiers: Tier[] = ['base', 'silver', 'gold'].map((id) => ({ id, name: named(id), skin: 'base' }))

/** A closed average of 31 days that stands at the same balance all along. */
export const averageRoad = (balanceFen: number, markFen: number): Road => ({
  unit: 'average',
  metricId: 'aum',
  name: named('average'),
  isMet: balanceFen >= markFen,
  isInformationOnly: false,
  markFen: toFen(markFen),
  sumFen: toFen(balanceFen * 31),
  balanceFen: toFen(balanceFen),
  settledDays: 31,
  days: 31,
})

/** Card spending: shown, never suggested. */
export const spendRoad = (valueFen: number, markFen: number): Road => ({
  unit: 'amount',
  metricId: 'spend',
  name: named('spend'),
  isMet: valueFen >= markFen,
  isInformationOnly: true,
  markFen: toFen(markFen),
  valueFen: toFen(valueFen),
})

export const countRoad = (value: number, mark: number): Road => ({
  unit: 'count',
  metricId: 'events',
  name: named('events'),
  isMet: value >= mark,
  isInformationOnly: false,
  mark,
  value,
})

/** The evaluation of October 2026 of who stays on the base with half of what silver asks for, changed as a test needs it. */
export const footprintOf = (change: Partial<Footprint> = {}): Footprint => ({
  periodKey: '2026-10',
  firstDay: toBusinessDay('2026-10-01'),
  lastDay: toBusinessDay('2026-10-31'),
  effectiveDay: toBusinessDay('2026-11-01'),
  schemeVersion: '1',
  outcome: 'KEEP',
  beforeTierId: 'base',
  earnedTierId: 'base',
  afterTierId: 'base',
  misses: 0,
  graceMisses: 6,
  hold: null,
  routes: [
    { tierId: 'silver', combine: 'any', isMet: false, roads: [averageRoad(50, 100), spendRoad(90, 100)] },
    { tierId: 'gold', combine: 'all', isMet: false, roads: [averageRoad(50, 500), countRoad(1, 4)] },
  ],
  ...change,
})
