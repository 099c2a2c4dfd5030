import { readPpmSchema } from '../contract/readings'
import * as z from '../contract/schema'
import type { DeviceMemory } from './context'

/** Where the reader was in an article, at `atMs` of the device's clock, and not yet known to the bank. */
export type ReadingPlace = { articleId: string; readPpm: number; atMs: number }

/** More articles than anybody reads without a network. */
const most = 40

const placesSchema = z.array(z.object({ articleId: z.string(), readPpm: readPpmSchema, atMs: z.number() }))

/** The places that wait to be sent, one for an article, newest first. */
export function unsentPlaces(memory: DeviceMemory): ReadingPlace[] {
  const kept = z.safeParse(placesSchema, memory.read('readings'))
  return kept.success ? kept.data : []
}

/** Keeps a place in an article instead of the one before. */
export function keepPlace(memory: DeviceMemory, place: ReadingPlace): void {
  const others = unsentPlaces(memory).filter(({ articleId }) => articleId !== place.articleId)
  memory.keep('readings', [place, ...others].slice(0, most))
}

/** Forgets a place that was sent, unless the reader has moved on since. */
export function dropPlace(memory: DeviceMemory, sent: ReadingPlace): void {
  memory.keep(
    'readings',
    unsentPlaces(memory).filter(({ articleId, atMs }) => articleId !== sent.articleId || atMs !== sent.atMs),
  )
}
