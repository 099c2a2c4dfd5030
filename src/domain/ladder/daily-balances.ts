import type { DayNumber } from '../date/day-number'
import { fromDayNumber } from '../date/day-number'
import type { BusinessDay } from '../date/business-day'
import { toFen } from '../money/fen'
import type { Fen } from '../money/fen'
import { balanceOn } from './balance-line'
import type { Books } from './books'
import type { AssetKind } from './scheme'

/** The closing balance of some kinds of asset together on every day from `first` to `last`, both included. */
export function dailyBalances(
  books: Books,
  kinds: readonly AssetKind[],
  first: DayNumber,
  last: DayNumber,
): { readonly day: BusinessDay; readonly balanceFen: Fen }[] {
  const accounts = books.accounts.filter((account) => kinds.includes(account.kind))
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, offset) => {
    const day = (first + offset) as DayNumber
    return { day: fromDayNumber(day), balanceFen: toFen(accounts.reduce((sum, account) => sum + balanceOn(account, day), 0)) }
  })
}
