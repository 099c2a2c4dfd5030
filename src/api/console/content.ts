import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Content, ContentItem } from '../../contract/console/content'
import {
  checkContent,
  createContent,
  duplicateContent,
  listContent,
  makeSeries,
  moveContent,
  readContent,
  readDifference,
  reviewContent,
  saveContent,
} from '../../contract/console/content-work'
import { previewContent } from '../../contract/console/preview'
import type { InputOf, OutputOf } from '../../contract/endpoint'
import { useApi } from '../context'

const keys = {
  all: ['content'] as const,
  list: (filter: InputOf<typeof listContent>) => ['content', 'list', filter] as const,
  item: (itemId: string) => ['content', 'item', itemId] as const,
  difference: (itemId: string, bodyHash: string) => ['content', 'difference', itemId, bodyHash] as const,
}

export type ContentFilter = InputOf<typeof listContent>
export type ContentPage = OutputOf<typeof listContent>
export type Move = Omit<InputOf<typeof moveContent>, 'itemId'>
export type Review = Omit<InputOf<typeof reviewContent>, 'itemId'>
export type Difference = OutputOf<typeof readDifference>
export type Preview = OutputOf<typeof previewContent>
export type SeriesDates = InputOf<typeof makeSeries>['dates']

/** A page of the list; the one before stays until the next is there. */
export function useContentList(filter: ContentFilter) {
  const { client } = useApi()
  return useQuery({
    queryKey: keys.list(filter),
    queryFn: ({ signal }) => client.call(listContent, filter, signal),
    placeholderData: keepPreviousData,
  })
}

/** An item. It is not read again while it is edited: what the editor has is kept by the editor. */
export function useContentItem(itemId: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: keys.item(itemId),
    queryFn: ({ signal }) => client.call(readContent, { itemId }, signal),
    staleTime: 0,
    refetchOnWindowFocus: false,
  })
}

/** Lists are read again, and the item is known. */
function useKnowItem() {
  const queries = useQueryClient()
  return (item: ContentItem) => {
    queries.setQueryData(keys.item(item.id), item)
    void queries.invalidateQueries({ queryKey: [...keys.all, 'list'] })
    void queries.invalidateQueries({ queryKey: ['campaigns'] })
  }
}

export function useCreateContent() {
  const { client } = useApi()
  const know = useKnowItem()
  return useMutation({ mutationFn: (input: InputOf<typeof createContent>) => client.call(createContent, input), onSuccess: know })
}

export function useSaveContent(itemId: string) {
  const { client } = useApi()
  const know = useKnowItem()
  return useMutation({
    mutationFn: (input: { revision: number; content: Content }) => client.call(saveContent, { itemId, ...input }),
    onSuccess: know,
  })
}

/** Takes an item to its next state. The caller keeps the `requestId` over retries. */
export function useMoveContent(itemId: string) {
  const { client } = useApi()
  const know = useKnowItem()
  return useMutation({ mutationFn: (move: Move) => client.call(moveContent, { itemId, ...move }), onSuccess: know })
}

export function useReviewContent(itemId: string) {
  const { client } = useApi()
  const know = useKnowItem()
  return useMutation({ mutationFn: (review: Review) => client.call(reviewContent, { itemId, ...review }), onSuccess: know })
}

export function useDuplicateContent() {
  const { client } = useApi()
  const know = useKnowItem()
  return useMutation({ mutationFn: (input: InputOf<typeof duplicateContent>) => client.call(duplicateContent, input), onSuccess: know })
}

export function useMakeSeries(itemId: string) {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: { dates: SeriesDates; requestId: string }) => client.call(makeSeries, { itemId, ...input }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...keys.all, 'list'] }),
  })
}

/** What a version changes in what is live. */
export function useDifference(itemId: string, bodyHash: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: keys.difference(itemId, bodyHash),
    queryFn: ({ signal }) => client.call(readDifference, { itemId }, signal),
  })
}

/** What is said against a body that is being typed; the last answer stays until the next is there. */
export function useChecks(itemId: string, content: Content, enabled: boolean) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['checks', itemId, content],
    queryFn: ({ signal }) => client.call(checkContent, { itemId, content }, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
    enabled,
  })
}

/** A body as customers would get it; the last one stays until the next is there. */
export function usePreview(itemId: string, content: Content) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['preview', itemId, content],
    queryFn: ({ signal }) => client.call(previewContent, { itemId, content }, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}
