import type { OutputOf } from '../../contract/endpoint'
import type { listLearning, Recommendation, Stopped } from '../../contract/learning'
import type { ArticleSummary, CourseSummary, Gate, LearningRef, Stage } from '../../contract/learning-items'

export type Learning = OutputOf<typeof listLearning>
export type Own = NonNullable<Learning['own']>

/** An article or a course, as lists show it. */
export type Item = ({ kind: 'article' } & ArticleSummary) | ({ kind: 'course' } & CourseSummary)

/** Everything there is, courses first. */
export const itemsOf = ({ articles, courses }: Pick<Learning, 'articles' | 'courses'>): Item[] => [
  ...courses.map((course) => ({ kind: 'course' as const, ...course })),
  ...articles.map((article) => ({ kind: 'article' as const, ...article })),
]

/** What references stand for, in their order; one that is not on the list any more is left out. */
export function resolve(refs: readonly LearningRef[], learning: Learning): Item[] {
  const items = itemsOf(learning)
  return refs.flatMap((ref) => items.find(({ kind, id }) => kind === ref.kind && id === ref.id) ?? [])
}

/** The items of a stage's collection, or all for null. */
export function collectionOf(stage: Stage | null, learning: Learning): Item[] {
  if (stage === null) return itemsOf(learning)
  return resolve(learning.collections.find((collection) => collection.stage === stage)?.items ?? [], learning)
}

/** The stage whose collection is shown first: the one that something is recommended for, else the first there is. */
export function firstStage({ own, collections }: Learning): Stage | null {
  const recommended = own?.recommendations.find(({ reason }) => reason.kind === 'stage')?.reason
  return recommended?.kind === 'stage' ? recommended.stage : (collections[0]?.stage ?? null)
}

/** How far the customer is. Null when they never opened it. */
export type Progress = { kind: 'finished' } | { kind: 'read'; percent: number } | { kind: 'chapters'; done: number; total: number }

export function progressOf(item: Item): Progress | null {
  if (item.kind === 'article') {
    if (!item.reading) return null
    return item.reading.isFinished ? { kind: 'finished' } : { kind: 'read', percent: percentOf(item.reading.readPpm) }
  }
  if (!item.progress) return null
  return item.progress.isFinished ? { kind: 'finished' } : { kind: 'chapters', done: item.progress.doneChapters, total: item.chapters }
}

/** Whole percent, rounded down: 100 is said of nothing that is unfinished. */
export const percentOf = (ppm: number): number => Math.floor(ppm / 10_000)

/** The one reason a list has room for: what has to be done first. */
export function lockOf({ isOpen, closedBecause, remedy }: Gate): 'signIn' | 'assess' | 'expired' | 'tooLow' | null {
  if (isOpen) return null
  if (remedy?.kind === 'signIn') return 'signIn'
  if (closedBecause.includes('LEARNING.RISK_UNKNOWN')) return 'assess'
  return closedBecause.includes('LEARNING.RISK_EXPIRED') ? 'expired' : 'tooLow'
}

/** What was begun, with the item it is; one that is not on the list any more is left out. */
export const stoppedItems = (own: Own, learning: Learning): { stopped: Stopped; item: Item }[] =>
  own.stopped.flatMap((stopped) => resolve([stopped.item], learning).map((item) => ({ stopped, item })))

/** What is recommended, with the item it is and, where something read is the reason, that. */
export const recommendedItems = (own: Own, learning: Learning): { item: Item; reason: Recommendation['reason']; because: Item | null }[] =>
  own.recommendations.flatMap(({ item, reason }) =>
    resolve([item], learning).map((found) => ({
      item: found,
      reason,
      because: reason.kind === 'topic' ? (resolve([reason.because], learning)[0] ?? null) : null,
    })),
  )

/** What the customer keeps, in the order of the lists. */
export const bookmarksOf = (learning: Learning): Item[] => itemsOf(learning).filter(({ isBookmarked }) => isBookmarked)
