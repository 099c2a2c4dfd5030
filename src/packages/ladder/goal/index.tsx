import { GoalScreen } from '@/features/ladder/goal/GoalScreen'

export default function GoalPage() {
  return <GoalScreen />
}
