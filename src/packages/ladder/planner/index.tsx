import { PlannerScreen } from '@/features/ladder/planner/PlannerScreen'

export default function PlannerPage() {
  return <PlannerScreen />
}
