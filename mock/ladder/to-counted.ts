import type { Counted } from '../../src/contract/counted'
import { toDayNumber, fromDayNumber } from '../../src/domain/date/day-number'
import { assetsOn } from '../../src/domain/ladder/assets'
import { loansOn, spendingOn, type CountedSpending, type LoanLine } from '../../src/domain/ladder/counted'
import { toFen } from '../../src/domain/money/fen'
import type { LadderRecord } from './evaluations'

/** What counts of a customer's books and what does not, as of the last settled day. */
export function toCounted({ books, period, rules, asOfDay }: LadderRecord): Counted {
  const asOf = toDayNumber(asOfDay)
  const spending = spendingOn(rules.scheme, books, period, asOf)
  return {
    asOfDay,
    assets: [...assetsOn(rules.scheme, books, asOf).byKind],
    loans: loansOn(rules.scheme, books, asOf)?.map(toLoan) ?? null,
    spending: spending && toSpending(spending),
  }
}

const toLoan = ({ loan, balanceFen, isCounted }: LoanLine) => ({
  id: loan.id,
  type: loan.type,
  class: loan.loanClass,
  balanceFen,
  contractFen: toFen(loan.contractFen),
  isCounted,
})

const toSpending = ({ months, countedFen, excluded }: CountedSpending): Counted['spending'] => ({
  months: [...months],
  countedFen,
  excluded: excluded.flatMap(({ purchase: { id, postingDay, merchant, amountFen }, reason }) =>
    reason === null ? [] : [{ id, postingDay: fromDayNumber(postingDay), merchant, amountFen: toFen(amountFen), reason }],
  ),
})
