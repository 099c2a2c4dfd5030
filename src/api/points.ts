import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InputOf } from '../contract/endpoint'
import { readPoints } from '../contract/points'
import { cancelOrder, exchangePoints, listOrders, listRewards } from '../contract/rewards'
import { useApi } from './context'

const area = ['points'] as const
const keys = { ledger: [...area, 'ledger'], rewards: [...area, 'rewards'], orders: [...area, 'orders'] } as const

/** The customer's points and their ledger. */
export function usePoints() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.ledger, queryFn: ({ signal }) => client.call(readPoints, {}, signal) })
}

/** What points can be exchanged for, and why not. */
export function useRewards() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.rewards, queryFn: ({ signal }) => client.call(listRewards, {}, signal) })
}

/** What points were exchanged for, newest first. */
export function useOrders() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.orders, queryFn: ({ signal }) => client.call(listOrders, {}, signal) })
}

// Places and trials change perks, and with them what is worth a reminder.
function useReadAnew() {
  const queries = useQueryClient()
  return () => {
    for (const queryKey of [area, ['perks'], ['reminders']]) void queries.invalidateQueries({ queryKey })
  }
}

/** Exchanges points; points, rewards, orders and perks are read anew. */
export function useExchangePoints() {
  const { client } = useApi()
  return useMutation({
    mutationFn: (input: InputOf<typeof exchangePoints>) => client.call(exchangePoints, input),
    onSettled: useReadAnew(),
  })
}

/** Cancels an order; the same is read anew. */
export function useCancelOrder() {
  const { client } = useApi()
  return useMutation({ mutationFn: (input: InputOf<typeof cancelOrder>) => client.call(cancelOrder, input), onSettled: useReadAnew() })
}
