import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Article } from '../contract/articles'
import type { Reading } from '../contract/learning-items'
import { saveReading } from '../contract/readings'
import * as z from '../contract/schema'
import { useApi, type DeviceMemory } from './context'
import { ApiError } from './errors'
import { keepLesson, readLesson } from './kept-lesson'
import { learningKeys } from './learning'
import { dropPlace, keepPlace, unsentPlaces, type ReadingPlace } from './reading-places'

export const articleKey = (articleId: string) => ['learning', 'article', articleId] as const
export const articleName = (articleId: string) => `article ${articleId}`

/** Enough of a kept article to put a reading into it; the whole is checked when it is opened. */
const someArticle = z.looseObject({ article: z.looseObject({}) })

const longestAgoMs = 30 * 86_400_000

/**
 * Where the reader is in articles. `notePlace` keeps it on the device at once; `sendPlaces` tells the bank all that it does not know, as
 * far as it can be reached, and yields how many it took. What it refuses is forgotten. Neither ever fails.
 */
export function useReadingPlaces() {
  const { client, memory, nowMs } = useApi()
  const queries = useQueryClient()
  const send = async (place: ReadingPlace): Promise<boolean> => {
    const { articleId, readPpm, atMs } = place
    const agoMs = Math.min(longestAgoMs, Math.max(0, nowMs() - atMs))
    try {
      const reading = await client.call(saveReading, { articleId, readPpm, agoMs })
      remember(articleId, reading, queries, memory)
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'refused') return false
    }
    dropPlace(memory, place)
    return true
  }
  return {
    unsentPpm: (articleId: string): number | undefined => unsentPlaces(memory).find((place) => place.articleId === articleId)?.readPpm,
    notePlace: (articleId: string, readPpm: number): void => keepPlace(memory, { articleId, readPpm, atMs: nowMs() }),
    sendPlaces: async (): Promise<number> => {
      let sent = 0
      for (const place of unsentPlaces(memory)) {
        if (!(await send(place))) return sent
        sent += 1
      }
      return sent
    },
  }
}

/** Puts a place the bank has taken into what is shown and kept of the article; lists are read anew when they are looked at. */
function remember(articleId: string, reading: Reading, queries: QueryClient, memory: DeviceMemory): void {
  const withReading = <A extends { article: object }>(answer: A): A => ({ ...answer, article: { ...answer.article, reading } })
  queries.setQueriesData<Article>({ queryKey: articleKey(articleId) }, (known) => known && withReading(known))
  const kept = readLesson(memory, articleName(articleId), someArticle)
  if (kept) keepLesson(memory, articleName(articleId), withReading(kept))
  void queries.invalidateQueries({ queryKey: learningKeys.list, refetchType: 'none' })
}
