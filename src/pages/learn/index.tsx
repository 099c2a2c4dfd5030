import { LearnScreen } from '@/features/learn/LearnScreen'

export default function LearnPage() {
  return <LearnScreen />
}
