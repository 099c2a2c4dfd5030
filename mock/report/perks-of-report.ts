import type { Report } from '../../src/contract/report'
import type { Localized } from '../../src/contract/primitives'
import { addDays, daysBetween } from '../../src/domain/date/business-day'
import { midnightMs } from '../../src/domain/date/midnight'
import { periodsBetween, type Period } from '../../src/domain/date/period'
import { redeemedPerkOf, type RedeemablePerk } from '../perks/catalogue'
import type { OwnRedemptions } from '../perks/own-redemptions'
import type { StoredRedemption } from '../perks/quotas'
import { tierOn } from '../perks/tier-history'
import { toLedger } from '../perks/to-ledger'

/** What lapses within so many days of a period's end is named: two months. Ours. */
const soonDays = 62

type Line = { perkId: string; name: Localized; places: number }

function inOneLine(lines: readonly Line[]): Line[] {
  const sums = new Map<string, Line>()
  for (const line of lines) sums.set(line.perkId, { ...line, places: line.places + (sums.get(line.perkId)?.places ?? 0) })
  return [...sums.values()]
}

/** A redemption as it stood before an instant: what became of it later had not yet. Undefined when it was not made yet. */
function asOf(row: StoredRedemption, atMs: number): StoredRedemption | undefined {
  if (row.reservedAtMs >= atMs) return undefined
  const isOpenThen = (row.redeemedAtMs ?? row.endedAtMs ?? 0) >= atMs
  return isOpenThen ? { ...row, state: 'RESERVED', redeemedAtMs: null, fulfilledAtMs: null, endedAtMs: null } : row
}

/** Perks used in a period, quotas that ended in it with places left, and those that are about to, all as of the period's end. */
export function perksOfReport(perks: readonly RedeemablePerk[], own: OwnRedemptions, period: Period): Report['perks'] {
  const { firstDay, lastDay, effectiveDay } = period
  const endMs = midnightMs(effectiveDay)
  const stood = own.redemptions.flatMap((row) => asOf(row, endMs) ?? [])
  const then = { redemptions: stood, boughtFor: own.boughtFor }
  const history = { ...own.history, perkTierId: tierOn(own.history, effectiveDay) }
  const used = stood.filter(({ redeemedAtMs }) => redeemedAtMs !== null && redeemedAtMs >= midnightMs(firstDay))
  const lapsed = periodsBetween('month', firstDay, lastDay).flatMap((month) =>
    perks
      .flatMap((perk) => toLedger(perk, history, then, month.effectiveDay))
      .filter((line) => line.lapsed > 0 && line.lastDay >= month.firstDay && line.lastDay <= month.lastDay),
  )
  const lapsing = perks
    .filter(({ use }) => use.period !== 'month')
    .flatMap((perk) => toLedger(perk, history, then, effectiveDay))
    .filter((line) => line.unused > 0 && daysBetween(lastDay, line.lastDay) <= soonDays)
  return {
    used: inOneLine(used.map(({ schemeId, perkId, places }) => ({ perkId, name: redeemedPerkOf(schemeId, perkId).name, places }))),
    lapsed: inOneLine(lapsed.map((line) => ({ perkId: line.perkId, name: line.perkName, places: line.lapsed }))),
    lapsing: lapsing.map((line) => ({
      ...{ perkId: line.perkId, name: line.perkName, places: line.unused, onDay: addDays(line.lastDay, 1) },
    })),
  }
}
