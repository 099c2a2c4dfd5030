import type { readChapter } from '../../../contract/courses'
import type { OutputOf } from '../../../contract/endpoint'

export type ChapterAnswer = OutputOf<typeof readChapter>
export type ChapterBody = NonNullable<ChapterAnswer['body']>

/** What the end of a chapter offers: its quiz, the next chapter or the course's end. */
export type WayOn = 'quiz' | 'next' | 'end'

/** A quiz not yet passed comes before the next chapter. */
export function wayOnOf({ chapter, nextChapterId }: Pick<ChapterAnswer, 'chapter' | 'nextChapterId'>): WayOn {
  if (chapter.questions > 0 && !chapter.progress?.isPassed) return 'quiz'
  return nextChapterId === null ? 'end' : 'next'
}
