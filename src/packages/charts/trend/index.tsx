import { TrendScreen } from '@/features/ladder/trend/TrendScreen'

export default function TrendPage() {
  return <TrendScreen />
}
