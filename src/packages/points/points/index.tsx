import { PointsScreen } from '@/features/points/points/PointsScreen'

export default function PointsPage() {
  return <PointsScreen />
}
