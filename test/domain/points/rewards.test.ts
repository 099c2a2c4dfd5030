import { toBusinessDay } from '../../../src/domain/date/business-day'
import { trialFrom } from '../../../src/domain/perks/trial'
import { canOrderBecome, type OrderState } from '../../../src/domain/points/order'
import { whyNot, type Availability, type RewardRefusal } from '../../../src/domain/points/why-not'

const trial = (firstDay: string) => trialFrom('gold', toBusinessDay(firstDay))
const goods = (left: number): Availability => ({ kind: 'goods', left })
const place = (isOpen: boolean): Availability => ({ kind: 'perkPlace', isOpen })
const tier = (nextTierId: string | null, ...trials: string[]): Availability => ({
  kind: 'trialTier',
  nextTierId,
  trials: trials.map(trial),
})

test.each<[string, Availability, number, RewardRefusal[]]>([
  // case, reward, balance (the price is 100; it is 2026-11-22), reasons
  ['goods, the exact price', goods(1), 100, []],
  ['goods, a point short', goods(1), 99, ['TOO_FEW']],
  ['goods, none left', goods(0), 100, ['OUT_OF_STOCK']],
  ['goods, neither', goods(0), 0, ['OUT_OF_STOCK', 'TOO_FEW']],
  ['a place of a perk', place(true), 100, []],
  ['a place of a perk the tier lacks', place(false), 99, ['PERK_LOCKED', 'TOO_FEW']],
  ['a trial', tier('gold'), 100, []],
  ['a trial at the top', tier(null), 100, ['TOP_TIER']],
  ['a trial on another’s last day', tier('gold', '2026-10-24'), 100, ['TRIAL_RUNNING', 'TRIAL_USED']],
  ['a trial the day after', tier('gold', '2026-10-23'), 100, ['TRIAL_USED']],
  ['a trial, last year’s over', tier('gold', '2025-12-31'), 100, []],
])('%s', (_, reward, balance, reasons) => {
  expect(whyNot(reward, 100, balance, toBusinessDay('2026-11-22'))).toEqual(reasons)
})

test('over the turn of the year a trial runs on, and the new year’s is not used', () => {
  expect(whyNot(tier('gold', '2026-12-20'), 1, 1, toBusinessDay('2027-01-18'))).toEqual(['TRIAL_RUNNING'])
  expect(whyNot(tier('gold', '2026-12-20'), 1, 1, toBusinessDay('2027-01-19'))).toEqual([])
})

test('the only ways through an order', () => {
  const states: readonly OrderState[] = ['PLACED', 'READY', 'COLLECTED', 'CANCELLED', 'GRANTED']
  const ways = states.flatMap((from) => states.filter((to) => canOrderBecome(from, to)).map((to) => `${from} → ${to}`))
  expect(ways).toEqual(['PLACED → READY', 'PLACED → CANCELLED', 'READY → COLLECTED'])
})
