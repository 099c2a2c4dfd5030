import { toBusinessDay } from '../../src/domain/date/business-day'
import { periodsBetween } from '../../src/domain/date/period'
import { toFen } from '../../src/domain/money/fen'
import type { BankRows } from './bank-rows'
import type { PersonaPlan, PurchasePlan, SpendingPlan } from './persona-plan'
import { between, type Random } from './random'
import { feedLastDay } from './seed-now'
import { shops } from './shops'

type PurchaseRow = BankRows['cardPurchase'][number]
type Spent = Pick<BankRows, 'cardPurchase' | 'cardRefund'>

/** A persona's card: everyday purchases by chance, and those their story tells of. */
export function generatePurchases({ id, spending, purchases = [] }: PersonaPlan, random: Random): Spent {
  const everyday = spending ? generateEveryday(id, spending, random) : []
  const told = purchases.map((plan, index) => toTold(`${id}-t${index + 1}`, id, plan))
  return { cardPurchase: [...everyday, ...told.map(({ purchase }) => purchase)], cardRefund: told.flatMap(({ refund }) => refund ?? []) }
}

function generateEveryday(customerId: string, { fromMonth, monthlyYuan }: SpendingPlan, random: Random): PurchaseRow[] {
  const months = periodsBetween('month', toBusinessDay(`${fromMonth}-01`), feedLastDay)
  const rows = months.flatMap(({ key }) =>
    shops.map(({ merchant, category, share }): PurchaseRow => {
      const postingDay = toBusinessDay(`${key}-${String(between(random, 1, 28)).padStart(2, '0')}`)
      const amountFen = toFen(Math.round(monthlyYuan * share * between(random, 80, 120)))
      const id = `${customerId}-${key}-${merchant}`
      return { id, customerId, postingDay, isPosted: true, amountFen, type: 'purchase', category, merchant, isZeroRate: false }
    }),
  )
  return rows.filter(({ postingDay }) => postingDay <= feedLastDay)
}

function toTold(id: string, customerId: string, plan: PurchasePlan) {
  const { day, yuan, merchant, category, type = 'purchase', isZeroRate = false, isPending = false, refund } = plan
  const purchase: PurchaseRow = {
    id,
    customerId,
    postingDay: toBusinessDay(day),
    isPosted: !isPending,
    amountFen: toFen(yuan * 100),
    type,
    category,
    merchant,
    isZeroRate,
  }
  return {
    purchase,
    refund: refund && { id: `${id}-r`, purchaseId: id, postingDay: toBusinessDay(refund.day), amountFen: toFen(refund.yuan * 100) },
  }
}
