import { useQuery } from '@tanstack/react-query'
import * as z from '../contract/schema'
import { useApi } from './context'
import { keepLesson, readLesson } from './kept-lesson'

/** The captions of a video as their file says them, WebVTT. Once read, the device keeps them: they are the transcript. */
export function useCaptions(path: string | null) {
  const { client, memory } = useApi()
  const name = `captions ${path}`
  return useQuery({
    queryKey: ['captions', path],
    queryFn: async ({ signal }) => {
      const file = await client.readText(path ?? '', signal)
      keepLesson(memory, name, file)
      return file
    },
    initialData: () => readLesson(memory, name, z.string()),
    initialDataUpdatedAt: 0,
    enabled: path !== null,
  })
}
