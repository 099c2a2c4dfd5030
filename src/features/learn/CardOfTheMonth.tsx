import { useCards } from '../../api/cards'
import { MonthCard } from './MonthCard'

/** The running month's knowledge card, for a page of another feature: nothing until it is there, and nothing when it cannot be had. */
export function CardOfTheMonth() {
  const { data } = useCards()
  const [card] = data?.cards ?? []
  return card ? <MonthCard card={card} /> : null
}
