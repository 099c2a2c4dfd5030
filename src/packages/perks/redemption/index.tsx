import { RedemptionScreen } from '@/features/perks/redemption/RedemptionScreen'

export default function RedemptionPage() {
  return <RedemptionScreen />
}
