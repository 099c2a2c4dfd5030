import { listCards } from '../contract/cards'
import { useKeptQuery } from './kept-query'

/** The knowledge cards, the running month's first. Once opened they can be read without a network. */
export const useCards = () => useKeptQuery({ queryKey: ['cards'], endpoint: listCards, kept: 'cards' })
