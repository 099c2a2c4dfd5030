import { CardsScreen } from '@/features/learn/cards/CardsScreen'

export default function CardsPage() {
  return <CardsScreen />
}
