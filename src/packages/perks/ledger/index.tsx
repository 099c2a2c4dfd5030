import { LedgerScreen } from '@/features/perks/ledger/LedgerScreen'

export default function LedgerPage() {
  return <LedgerScreen />
}
