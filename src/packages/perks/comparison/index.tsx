import { ComparisonScreen } from '@/features/perks/comparison/ComparisonScreen'

export default function ComparisonPage() {
  return <ComparisonScreen />
}
