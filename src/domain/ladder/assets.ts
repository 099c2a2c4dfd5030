import type { DayNumber } from '../date/day-number'
import { toFen } from '../money/fen'
import type { Fen } from '../money/fen'
import { balanceOn } from './balance-line'
import type { Books } from './books'
import { ASSET_KINDS } from './scheme'
import type { AssetKind, Scheme } from './scheme'

/** A kind of asset with its balance, and whether a daily average of the scheme counts it for this customer. */
export type AssetLine = { readonly kind: AssetKind; readonly balanceFen: Fen; readonly isCounted: boolean }

/** The assets at the end of a day: the kinds the customer has accounts of, and the total of those that count. */
export function assetsOn(scheme: Scheme, books: Books, day: DayNumber): { readonly totalFen: Fen; readonly byKind: readonly AssetLine[] } {
  const counted = countedKinds(scheme, books.isSecuritiesLinked)
  const byKind = ASSET_KINDS.filter((kind) => books.accounts.some((account) => account.kind === kind)).map((kind) => {
    const balanceFen = books.accounts.reduce((sum, account) => sum + (account.kind === kind ? balanceOn(account, day) : 0), 0)
    return { kind, balanceFen: toFen(balanceFen), isCounted: counted.has(kind) }
  })
  return { totalFen: toFen(byKind.reduce((sum, line) => sum + (line.isCounted ? line.balanceFen : 0), 0)), byKind }
}

function countedKinds(scheme: Scheme, isSecuritiesLinked: boolean): Set<AssetKind> {
  const counting = scheme.metrics.filter((metric) => metric.kind === 'balanceAverage')
  return new Set(counting.flatMap((metric) => (metric.onlyIf === null || isSecuritiesLinked ? metric.of : [])))
}
