import { useQuery } from '@tanstack/react-query'
import { countUnread } from '../contract/unread'
import { useApi } from './context'

/** The key of the number of messages not read. */
export const unreadKey = ['inbox', 'unread'] as const

/** How many messages the customer has not read. Apart from the messages themselves, because Me shows it and is in the first package. */
export function useUnread() {
  const { client } = useApi()
  return useQuery({ queryKey: unreadKey, queryFn: ({ signal }) => client.call(countUnread, {}, signal) })
}
