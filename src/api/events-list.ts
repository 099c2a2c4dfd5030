import { keepPreviousData, skipToken, useInfiniteQuery, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import type { InputOf, OutputOf } from '../contract/endpoint'
import { listEventBranches, listEventDays, listEvents } from '../contract/events'
import { listOwnSignups } from '../contract/events-signups'
import * as z from '../contract/schema'
import { useApi, type DeviceMemory } from './context'
import { eventKeys as keys, type EventFilter } from './event-keys'
import { useKeptQuery } from './kept-query'

type Page = OutputOf<typeof listEvents>

/** The first page of what is coming up, as this device saw it last. */
function keptPages(memory: DeviceMemory) {
  const page = z.safeParse(listEvents.output, memory.read('events'))
  return page.success ? { pages: [page.data], pageParams: [null] } : undefined
}

/** Events that pass a filter, page by page. For visitors too. Without a filter it starts from what this device saw last. */
export function useEvents(filter: EventFilter, isEnabled = true) {
  const { client, memory } = useApi()
  const isPlain = Object.keys(filter).length === 0
  return useInfiniteQuery({
    queryKey: keys.list(filter),
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const page = await client.call(listEvents, { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal)
      if (isPlain && pageParam === null) memory.keep('events', page)
      return page
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...(isPlain ? { initialData: () => keptPages(memory), initialDataUpdatedAt: 0 } : {}),
    enabled: isEnabled,
  })
}

/** Reads a list anew from its beginning: however far it was read, one page is asked for. */
export function useRestartEvents(filter: EventFilter) {
  const queries = useQueryClient()
  return async () => {
    queries.setQueryData<InfiniteData<Page, string | null>>(
      keys.list(filter),
      (known) => known && { pages: known.pages.slice(0, 1), pageParams: known.pageParams.slice(0, 1) },
    )
    await queries.refetchQueries({ queryKey: keys.list(filter), exact: true })
  }
}

/** The days of a period on which there are events; nothing before the period is known. */
export function useEventDays(filter: InputOf<typeof listEventDays> | undefined) {
  const { client } = useApi()
  return useQuery({
    queryKey: keys.days(filter),
    queryFn: filter ? ({ signal }) => client.call(listEventDays, filter, signal) : skipToken,
    placeholderData: keepPreviousData,
  })
}

/** The branches that events are held at. */
export function useEventBranches(isEnabled = true) {
  const { client } = useApi()
  return useQuery({
    queryKey: keys.branches,
    queryFn: ({ signal }) => client.call(listEventBranches, {}, signal),
    staleTime: Infinity,
    enabled: isEnabled,
  })
}

/** The customer's sign-ups: of events to come, soonest first; then of those over, latest first. Kept on the device; `everyMs` asks again at that interval. */
export const useOwnSignups = (isEnabled = true, everyMs: number | false = false) =>
  useKeptQuery({ queryKey: keys.own, endpoint: listOwnSignups, kept: 'signups', isEnabled, everyMs })
