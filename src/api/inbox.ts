import { useInfiniteQuery, useMutation, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import type { InputOf, OutputOf } from '../contract/endpoint'
import { readFirstSteps } from '../contract/first-steps'
import { listInbox, markAllRead, markRead, readMessagePreferences, setMessagePreferences, type InboxMessage } from '../contract/messages'
import * as z from '../contract/schema'
import { useApi, type DeviceMemory } from './context'
import { unreadKey } from './unread'

type Page = OutputOf<typeof listInbox>
type Pages = InfiniteData<Page, string | null>
type Group = InboxMessage['group']

const keys = {
  lists: ['inbox', 'list'] as const,
  list: (group: Group | undefined) => ['inbox', 'list', group ?? 'all'] as const,
  preferences: ['inbox', 'preferences'] as const,
  firstSteps: ['inbox', 'first-steps'] as const,
}

/** The newest messages, as this device saw them last. */
function keptPages(memory: DeviceMemory) {
  const page = z.safeParse(listInbox.output, memory.read('inbox'))
  return page.success ? { pages: [page.data], pageParams: [null] } : undefined
}

/** The bank's messages page by page, of all groups or one. What this device saw last stays readable without a network. */
export function useInbox(group?: Group) {
  const { client, memory } = useApi()
  const queries = useQueryClient()
  return useInfiniteQuery({
    queryKey: keys.list(group),
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const page = await client.call(
        listInbox,
        { ...(group ? { group } : {}), ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      )
      if (!group && pageParam === null) memory.keep('inbox', page)
      queries.setQueryData(unreadKey, { unread: page.unread })
      return page
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...(group ? {} : { initialData: () => keptPages(memory), initialDataUpdatedAt: 0 }),
  })
}

const asRead = (pages: Pages, unread: number, isMeant: (message: InboxMessage) => boolean): Pages => ({
  ...pages,
  pages: pages.pages.map((page) => ({
    ...page,
    unread,
    messages: page.messages.map((message) => (isMeant(message) ? { ...message, isRead: true } : message)),
  })),
})

// What the bank has marked is shown as read without asking for the pages again, so that nothing moves under the finger.
function useMarked() {
  const queries = useQueryClient()
  return ({ unread }: { unread: number }, isMeant: (message: InboxMessage) => boolean) => {
    queries.setQueryData(unreadKey, { unread })
    queries.setQueriesData<Pages>({ queryKey: keys.lists }, (pages) => pages && asRead(pages, unread, isMeant))
  }
}

/** Marks a message as read. */
export function useMarkRead() {
  const { client } = useApi()
  const mark = useMarked()
  return useMutation({
    mutationFn: (input: InputOf<typeof markRead>) => client.call(markRead, input),
    onSuccess: (answer, { messageId }) => mark(answer, ({ id }) => id === messageId),
  })
}

/** Marks all that was sent until an instant as read. */
export function useMarkAllRead() {
  const { client } = useApi()
  const mark = useMarked()
  return useMutation({
    mutationFn: (input: InputOf<typeof markAllRead>) => client.call(markAllRead, input),
    onSuccess: (answer) => mark(answer, () => true),
  })
}

/** What the customer wants to hear. */
export function useMessagePreferences() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.preferences, queryFn: ({ signal }) => client.call(readMessagePreferences, {}, signal) })
}

/** Chooses anew; shown once the bank has it. */
export function useSetMessagePreferences() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof setMessagePreferences>) => client.call(setMessagePreferences, input),
    onSuccess: (preferences) => {
      queries.setQueryData<OutputOf<typeof readMessagePreferences>>(keys.preferences, (known) => known && { ...known, preferences })
      void queries.invalidateQueries({ queryKey: keys.firstSteps })
    },
  })
}

/** What a new customer may begin with; asked anew each time it is looked at. */
export function useFirstSteps() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.firstSteps, queryFn: ({ signal }) => client.call(readFirstSteps, {}, signal), staleTime: 0 })
}
