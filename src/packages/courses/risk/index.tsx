import { RiskScreen } from '@/features/courses/risk/RiskScreen'

export default function RiskPage() {
  return <RiskScreen />
}
