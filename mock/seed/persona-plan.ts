import type { Localized } from '../../src/contract/primitives'
import type { Hold } from '../../src/domain/ladder/evaluate'
import type { AssetKind, LoanClass, LoanType, PurchaseType } from '../../src/domain/ladder/scheme'

/** From this month (`2026-03`) or day (`2026-03-14`) on, about this many yuan. */
export type Level = readonly [from: string, yuan: number]

/** An account whose balance moves about its levels by at most `swayPercent`. */
export type AccountPlan = { kind: AssetKind; currency?: string; levels: readonly Level[]; swayPercent: number }

export type LoanPlan = {
  type: LoanType
  contractYuan: number
  firstDay: string
  balanceYuan: number
  repaidMonthlyYuan: number
  loanClass?: LoanClass
}

/** Everyday card spending of about this much a month. */
export type SpendingPlan = { fromMonth: string; monthlyYuan: number }

/** One purchase worth telling of. */
export type PurchasePlan = {
  day: string
  yuan: number
  merchant: string
  category: string
  type?: PurchaseType
  isPending?: boolean
  isZeroRate?: boolean
  refund?: { day: string; yuan: number }
}

export type ActivityPlan = { kind: 'eventAttended' | 'courseFinished'; days: readonly string[] }

/** A goal set earlier, on the ladder the demo bank starts with. */
export type GoalPlan = { tierId: string; targetDay: string; setDay: string }

/** A use of a perk under the scheme `boc-wealth`. `at` are instants at the bank; what became of it is the last of them given. */
export type RedemptionPlan = {
  perkId: string
  guests?: number
  reservedAt: string
  visitDay?: string
  /** Of a perk that is a choice. */
  choiceId?: string
  redeemedAt?: string
  fulfilledAt?: string
  cancelledAt?: string
}

/** Goods ordered with points. `at` are instants at the bank; what became of the order is the last of them given. */
export type OrderPlan = { rewardId: string; placedAt: string; readyAt?: string; collectedAt?: string; cancelledAt?: string }

/** Points: for the tier each month, from a month on (`2024-09`); besides them for card spending, birthdays, events and courses. */
export type PointsPlan = {
  monthly: readonly (readonly [fromMonth: string, points: number])[]
  welcomeDay?: string
  orders?: readonly OrderPlan[]
}

/** A demo customer: who they are, what their story claims, and the plan from which their data is generated. */
export type PersonaPlan = {
  id: string
  name: string
  phone: string
  birthDay: string
  sinceDay: string
  hold?: { kind: Hold; sinceDay: string }
  isSecuritiesLinked?: boolean
  /** Never agreed to marketing. */
  wantsNoOffers?: boolean
  story: Localized
  accounts: readonly AccountPlan[]
  loans?: readonly LoanPlan[]
  spending?: SpendingPlan
  purchases?: readonly PurchasePlan[]
  activities?: readonly ActivityPlan[]
  goal?: GoalPlan
  redemptions?: readonly RedemptionPlan[]
  points?: PointsPlan
}
