import type { DayNumber } from '../date/day-number'
import type { Hold } from './evaluate'
import type { AssetKind, CountedThing, LoanClass, LoanType, PurchaseType } from './scheme'

/** End-of-day balances as a list of changes: from `days[i]` on the balance is `balancesFen[i]`; before the first day it is 0. Days rise strictly. */
export type BalanceLine = { readonly days: readonly DayNumber[]; readonly balancesFen: readonly number[] }

/** An account of one kind of asset. */
export type Account = BalanceLine & { readonly id: string; readonly kind: AssetKind }

/** A loan: what is left of it over time, the amount it was signed for, and its class today. */
export type Loan = BalanceLine & {
  readonly id: string
  readonly type: LoanType
  readonly contractFen: number
  readonly loanClass: LoanClass
}

/** Money back for a purchase, known from its posting day on. */
export type Refund = { readonly postingDay: DayNumber; readonly amountFen: number }

/** A card purchase with its refunds, which never exceed it. */
export type Purchase = {
  readonly id: string
  readonly postingDay: DayNumber
  readonly amountFen: number
  readonly merchant: string
  readonly category: string
  readonly type: PurchaseType
  readonly isPosted: boolean
  readonly isZeroRate: boolean
  readonly refunds: readonly Refund[]
}

/** A period's counts; one that is absent was not given. */
export type PeriodCounts = { readonly [thing in CountedThing]?: number }

/** A customer's books, checked and ready to measure. */
export type Books = {
  readonly accounts: readonly Account[]
  readonly loans: readonly Loan[]
  readonly purchases: readonly Purchase[]
  /** By period key, as of the period's end (of the running period: as of now). */
  readonly counts: ReadonlyMap<string, PeriodCounts>
  readonly isSecuritiesLinked: boolean
  /** By period key. */
  readonly holds: ReadonlyMap<string, Hold>
}
