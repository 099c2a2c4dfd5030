import type { ReactNode } from 'react'
import { useCards } from '../../api/cards'
import { MonthCard } from './MonthCard'

/** The running month's knowledge card, for a page of another feature: undefined until it is known, null when it cannot be had. */
export function useCardOfTheMonth(): ReactNode {
  const { data, isPending } = useCards()
  const [card] = data?.cards ?? []
  if (card) return <MonthCard card={card} />
  return isPending ? undefined : null
}
