import { toBusinessDay, type BusinessDay } from '../../src/domain/date/business-day'
import { periodsBetween } from '../../src/domain/date/period'
import { withCheckDigit } from '../../src/domain/perks/check-digit'
import { expiryDayOf, type PointsEntry } from '../../src/domain/points/entry'
import { dayAt } from '../clock'
import { balanceAtLast, toRow } from '../points/account'
import type { reasons } from '../points/reasons'
import { orderedReward } from '../points/rewards'
import type { BankRows } from './bank-rows'
import type { OrderPlan, PersonaPlan } from './persona-plan'
import { between, type Random } from './random'
import { feedLastDay } from './seed-now'

type Earned = { day: BusinessDay; points: number; reason: keyof typeof reasons }
type OrderRow = BankRows['rewardOrder'][number]

/** Yuan of card spending for a point, and points for the rest: illustrative. */
const yuanPerPoint = 50
const [birthdayPoints, welcomePoints, eventPoints, coursePoints] = [188, 100, 200, 100]

/** The points of a demo customer, with their orders. What has lapsed since is worked out when it is read. */
export function generatePoints(plan: PersonaPlan, random: Random): Pick<BankRows, 'pointsAccount' | 'rewardOrder' | 'pointsEntry'> {
  const { id: customerId, points } = plan
  if (!points) return { pointsAccount: [], rewardOrder: [], pointsEntry: [] }
  const earned = [...tierPoints(plan), ...cardPoints(plan, random), ...otherPoints(plan)].map(({ day, points, reason }) => ({
    entry: { kind: 'EARNED' as const, day, points, expiresOn: expiryDayOf(day) },
    reason,
  }))
  const orders = (points.orders ?? []).map((order, index) => toOrderRow(`${customerId}-o${index + 1}`, customerId, order, random))
  const moved = orders.flatMap(toEntries).map((entry) => ({ entry, reason: null }))
  const all = [...earned, ...moved].sort((a, b) => (a.entry.day < b.entry.day ? -1 : Number(a.entry.day > b.entry.day)))
  return {
    pointsAccount: [{ customerId, balance: balanceAtLast(all.map(({ entry }) => entry)) }],
    rewardOrder: orders,
    pointsEntry: all.map(({ entry, reason }, place) => ({ ...toRow(customerId, place, entry), reason })),
  }
}

const firstMonthOf = ({ points }: PersonaPlan) => points?.monthly[0]?.[0]

/** On the 1st of each month, for the tier. */
function tierPoints(plan: PersonaPlan): Earned[] {
  const fromMonth = firstMonthOf(plan)
  if (fromMonth === undefined) return []
  return periodsBetween('month', toBusinessDay(`${fromMonth}-01`), feedLastDay).map(({ key, firstDay }) => ({
    day: firstDay,
    points: plan.points?.monthly.filter(([from]) => from <= key).at(-1)?.[1] ?? 0,
    reason: 'tierMonthly',
  }))
}

/** On the 6th of each month, for the card's spending of the month before. */
function cardPoints(plan: PersonaPlan, random: Random): Earned[] {
  const fromMonth = firstMonthOf(plan)
  const { spending } = plan
  if (fromMonth === undefined || !spending) return []
  return periodsBetween('month', toBusinessDay(`${fromMonth}-01`), feedLastDay).map(({ key }) => ({
    day: toBusinessDay(`${key}-06`),
    points: Math.round((spending.monthlyYuan * between(random, 80, 120)) / 100 / yuanPerPoint),
    reason: 'cardSpending',
  }))
}

function otherPoints(plan: PersonaPlan): Earned[] {
  const { birthDay, activities = [], points } = plan
  const firstDay = `${firstMonthOf(plan) ?? '9999-12'}-01`
  const birthdays = ['2024', '2025', '2026'].map((year) => toBusinessDay(year + birthDay.slice(4)))
  const days = activities.flatMap(({ kind, days }) => days.map((day) => ({ reason: kind, day: toBusinessDay(day) })))
  return [
    ...birthdays.map((day): Earned => ({ day, points: birthdayPoints, reason: 'birthday' })),
    ...days.map(({ reason, day }): Earned => ({ day, points: reason === 'eventAttended' ? eventPoints : coursePoints, reason })),
    ...(points?.welcomeDay ? [{ day: toBusinessDay(points.welcomeDay), points: welcomePoints, reason: 'welcome' } as const] : []),
  ].filter(({ day, reason }) => (day >= firstDay || reason === 'welcome') && day <= feedLastDay)
}

const msOf = (at: string | undefined) => (at === undefined ? null : Date.parse(`${at}+08:00`))

function toOrderRow(id: string, customerId: string, plan: OrderPlan, random: Random): OrderRow {
  const { rewardId, placedAt, readyAt, collectedAt, cancelledAt } = plan
  const { pricePoints: points } = orderedReward(rewardId)
  const state = cancelledAt ? 'CANCELLED' : collectedAt ? 'COLLECTED' : readyAt ? 'READY' : 'PLACED'
  const code = withCheckDigit(Array.from({ length: 11 }, () => Math.floor(random() * 10)).join(''))
  return {
    ...{ id, customerId, schemeId: 'boc-wealth', rewardId, kind: 'goods', state, points, code, periodKey: null },
    ...{ placedAtMs: Date.parse(`${placedAt}+08:00`), readyAtMs: msOf(readyAt) },
    ...{ collectedAtMs: msOf(collectedAt), cancelledAtMs: msOf(cancelledAt) },
  }
}

const toEntries = ({ id: orderId, points, placedAtMs, cancelledAtMs }: OrderRow): PointsEntry[] => [
  { kind: 'SPENT', day: dayAt(placedAtMs), points, orderId },
  ...(typeof cancelledAtMs === 'number' ? [{ kind: 'RETURNED' as const, day: dayAt(cancelledAtMs), orderId }] : []),
]

/** The stock that orders have taken. */
export function stockTakenBy(orders: readonly OrderRow[]): BankRows['rewardStock'] {
  const rewardIds = [...new Set(orders.filter(({ state }) => state !== 'CANCELLED').map(({ rewardId }) => rewardId))]
  return rewardIds.flatMap((rewardId) => {
    const reward = orderedReward(rewardId)
    const taken = orders.filter((order) => order.rewardId === rewardId && order.state !== 'CANCELLED').length
    return reward.kind === 'goods' ? [{ rewardId, stock: reward.stock, taken }] : []
  })
}
