import { RewardsScreen } from '@/features/points/rewards/RewardsScreen'

export default function RewardsPage() {
  return <RewardsScreen />
}
