import { Banners } from '@/features/banners/Banners'
import { HomeScreen } from '@/features/ladder/HomeScreen'
import { useCardOfTheMonth } from '@/features/learn/use-card-of-the-month'

export default function HomePage() {
  const card = useCardOfTheMonth()
  const last = card === undefined ? undefined : [card, <Banners key='banners' place='home' />]
  return <HomeScreen last={last} />
}
