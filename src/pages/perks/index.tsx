import { PerksScreen } from '@/features/perks/PerksScreen'

export default function PerksPage() {
  return <PerksScreen />
}
