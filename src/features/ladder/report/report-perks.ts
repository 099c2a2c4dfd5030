import type { Footprint } from '../../../contract/footprints'
import type { listRedemptions, Redemption } from '../../../contract/perks'
import type { OutputOf } from '../../../contract/endpoint'

/** What became of the customer's perks in a period: each with its number of places. */
export type PerkLine = { perkId: string; name: Redemption['perkName']; places: number }

/** Of one period; what was used and what lapsed, by perk. */
export type ReportPerks = { used: PerkLine[]; lapsed: PerkLine[] }

type Period = Pick<Footprint, 'firstDay' | 'lastDay'>

const isWithin = (day: string, { firstDay, lastDay }: Period) => day >= firstDay && day <= lastDay

function inOneLine(lines: readonly PerkLine[]): PerkLine[] {
  const sums = new Map<string, PerkLine>()
  for (const line of lines) {
    const known = sums.get(line.perkId)
    sums.set(line.perkId, known ? { ...known, places: known.places + line.places } : line)
  }
  return [...sums.values()]
}

/** Perks used in a period's days, and quotas that ended within it with places nobody used. */
export function toReportPerks({ redemptions, ledger }: OutputOf<typeof listRedemptions>, period: Period): ReportPerks {
  const used = redemptions.filter(({ redeemedAt }) => redeemedAt !== null && isWithin(redeemedAt.slice(0, 10), period))
  const lapsed = ledger.filter((line) => line.lapsed > 0 && isWithin(line.lastDay, period))
  return {
    used: inOneLine(used.map(({ perkId, perkName, places }) => ({ perkId, name: perkName, places }))),
    lapsed: inOneLine(lapsed.map((line) => ({ perkId: line.perkId, name: line.perkName, places: line.lapsed }))),
  }
}
