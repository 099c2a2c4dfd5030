import { readPpmSchema } from '../contract/readings'
import * as z from '../contract/schema'
import type { DeviceMemory } from './context'

/** Where the customer was in a chapter, at `atMs` of the device's clock, and not yet known to the bank. */
export type ChapterPlace = { courseId: string; chapterId: string; readPpm: number; videoMs: number; isDone: boolean; atMs: number }

const placesSchema = z.array(
  z.object({
    courseId: z.string(),
    chapterId: z.string(),
    readPpm: readPpmSchema,
    videoMs: z.int(),
    isDone: z.boolean(),
    atMs: z.number(),
  }),
)

type ChapterRef = Pick<ChapterPlace, 'courseId' | 'chapterId'>

const isSame = (one: ChapterRef, other: ChapterRef) => one.courseId === other.courseId && one.chapterId === other.chapterId

/** The places that wait to be sent, one for a chapter, oldest first: a course is finished in the order in which it was learnt. */
export function unsentChapterPlaces(memory: DeviceMemory): ChapterPlace[] {
  const kept = z.safeParse(placesSchema, memory.read('chapter-places'))
  return kept.success ? kept.data : []
}

/** Keeps a place in a chapter instead of the one before; that the chapter was done stays said. */
export function keepChapterPlace(memory: DeviceMemory, place: ChapterPlace): void {
  const all = unsentChapterPlaces(memory)
  const isDone = place.isDone || all.some((each) => isSame(each, place) && each.isDone)
  memory.keep('chapter-places', [...all.filter((each) => !isSame(each, place)), { ...place, isDone }])
}

/** Forgets a place that was sent, unless the customer has moved on since. */
export function dropChapterPlace(memory: DeviceMemory, sent: ChapterPlace): void {
  memory.keep(
    'chapter-places',
    unsentChapterPlaces(memory).filter((each) => !isSame(each, sent) || each.atMs !== sent.atMs),
  )
}
