import { HomeScreen } from '@/features/ladder/HomeScreen'
import { CardOfTheMonth } from '@/features/learn/CardOfTheMonth'

export default function HomePage() {
  return (
    <HomeScreen>
      <CardOfTheMonth />
    </HomeScreen>
  )
}
