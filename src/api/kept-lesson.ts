import { useQuery, type QueryKey } from '@tanstack/react-query'
import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint'
import * as z from '../contract/schema'
import { useApi, type DeviceMemory } from './context'

/** How many opened lessons the device keeps: about 20 KB each, within WeChat's megabyte for one key. */
const most = 30

/** Newest first. */
const keptSchema = z.array(z.object({ name: z.string(), answer: z.unknown() }))

const readKept = (memory: DeviceMemory) => {
  const kept = z.safeParse(keptSchema, memory.read('lessons'))
  return kept.success ? kept.data : []
}

/** Keeps what was opened last; what was opened longest ago makes room. `name` is the lesson's, whatever its language. */
export function keepLesson(memory: DeviceMemory, name: string, answer: unknown): void {
  const others = readKept(memory).filter((each) => each.name !== name)
  memory.keep('lessons', [{ name, answer }, ...others].slice(0, most))
}

/** What the device keeps of a lesson, or undefined. */
export function readLesson<S extends z.ZodMiniType>(memory: DeviceMemory, name: string, schema: S): z.output<S> | undefined {
  const kept = z.safeParse(schema, readKept(memory).find((each) => each.name === name)?.answer)
  return kept.success ? kept.data : undefined
}

type LessonQuery<E extends Endpoint> = { queryKey: QueryKey; endpoint: E; input: InputOf<E>; name: string }

/** Something to learn that stays readable without a network once it was opened: starts from what this device kept, and asks the bank at once. */
export function useLesson<E extends Endpoint>({ queryKey, endpoint, input, name }: LessonQuery<E>) {
  const { client, memory } = useApi()
  return useQuery<OutputOf<E>>({
    queryKey,
    queryFn: async ({ signal }): Promise<OutputOf<E>> => {
      const answer = await client.call(endpoint, input, signal)
      keepLesson(memory, name, answer)
      return answer
    },
    initialData: (): OutputOf<E> | undefined => readLesson(memory, name, endpoint.output) as OutputOf<E> | undefined,
    initialDataUpdatedAt: 0,
  })
}
