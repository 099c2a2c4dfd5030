import { PerkScreen } from '@/features/perks/perk/PerkScreen'

export default function PerkPage() {
  return <PerkScreen />
}
