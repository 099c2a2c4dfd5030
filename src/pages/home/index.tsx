import { HomeScreen } from '@/features/ladder/HomeScreen'
import { useCardOfTheMonth } from '@/features/learn/use-card-of-the-month'

export default function HomePage() {
  return <HomeScreen last={useCardOfTheMonth()} />
}
