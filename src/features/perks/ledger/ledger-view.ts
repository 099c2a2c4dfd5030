import type { LedgerLine, Redemption } from '../../../contract/perks'
import type { BusinessDay } from '../../../domain/date/business-day'
import { isUsed } from '../../../domain/perks/redemption'

export const sections = ['ready', 'used', 'over'] as const

type Section = (typeof sections)[number]

const sectionOf = ({ state }: Redemption): Section => (state === 'RESERVED' ? 'ready' : isUsed(state) ? 'used' : 'over')

/** Redemptions by what can still be done with them: those that expire first on top, then the newest. */
export function bySection(redemptions: readonly Redemption[]): Record<Section, Redemption[]> {
  const of = (section: Section) => redemptions.filter((each) => sectionOf(each) === section)
  return { ready: of('ready').sort((a, b) => (a.expiresAt < b.expiresAt ? -1 : 1)), used: of('used'), over: of('over') }
}

const inUseFirst = (lines: readonly LedgerLine[]) =>
  [...lines].sort((a, b) => Number(b.used + b.reserved > 0) - Number(a.used + a.reserved > 0))

/** The running periods' lines, and those of the periods before; what was used or reserved on top. */
export const byPeriod = (ledger: readonly LedgerLine[], asOfDay: BusinessDay): { running: LedgerLine[]; closed: LedgerLine[] } => ({
  running: inUseFirst(ledger.filter(({ lastDay }) => lastDay >= asOfDay)),
  closed: inUseFirst(ledger.filter(({ lastDay }) => lastDay < asOfDay)),
})
