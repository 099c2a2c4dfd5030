import { HomeScreen } from '@/features/ladder/HomeScreen'

export default function HomePage() {
  return <HomeScreen />
}
