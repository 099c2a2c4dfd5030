/** What a course asks of a chapter, and how far the customer is in it. */
export type ChapterState = { readonly hasQuiz: boolean; readonly isDone: boolean; readonly isPassed: boolean }

/** A course is finished when every chapter is done and every quiz passed. */
export const isCourseFinished = (chapters: readonly ChapterState[]): boolean =>
  chapters.length > 0 && chapters.every(({ hasQuiz, isDone, isPassed }) => isDone && (isPassed || !hasQuiz))

/** From here on, in millionths, a text counts as read: its last lines are sources and what to read next. */
export const FINISHED_PPM = 950_000

/** Where somebody is, and when they said so. */
export type Place = { readonly readPpm: number; readonly atMs: number }

/** Of two words about the same text the later one counts; of two at once the new one. */
export const laterOf = <P extends Place>(kept: P | undefined, said: P): P => (kept && kept.atMs > said.atMs ? kept : said)
