import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { articleSchema, readArticle, saveReading, type Article } from '../contract/articles'
import type { BodyLanguage, Reading } from '../contract/learning-items'
import { useApi, type DeviceMemory } from './context'
import { ApiError } from './errors'
import { keepLesson, readLesson, useLesson } from './kept-lesson'
import { learningKeys } from './learning'
import { dropPlace, keepPlace, unsentPlaces, type ReadingPlace } from './reading-places'

const keyOf = (articleId: string) => ['learning', 'article', articleId] as const
const nameOf = (articleId: string) => `article ${articleId}`

/** An article in the customer's language, or in the one it has. Once opened it can be read without a network. */
export const useArticle = (articleId: string, language: BodyLanguage) =>
  useLesson({ queryKey: [...keyOf(articleId), language], endpoint: readArticle, input: { articleId, language }, name: nameOf(articleId) })

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
  const withReading = (answer: Article): Article => ({ ...answer, article: { ...answer.article, reading } })
  queries.setQueriesData<Article>({ queryKey: keyOf(articleId) }, (known) => known && withReading(known))
  const kept = readLesson(memory, nameOf(articleId), articleSchema)
  if (kept) keepLesson(memory, nameOf(articleId), withReading(kept))
  void queries.invalidateQueries({ queryKey: learningKeys.list, refetchType: 'none' })
}
