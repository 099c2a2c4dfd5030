import type { LifeStage } from './life-stage'

/** Something that can be recommended, in the order in which it is listed. */
export type Learnable<T extends string> = {
  readonly kind: 'article' | 'course'
  readonly id: string
  readonly topic: T
  readonly stages: readonly LifeStage[]
  readonly isOpen: boolean
  /** When the customer was in it last, or null. */
  readonly readAtMs: number | null
}

type Ref = { readonly kind: 'article' | 'course'; readonly id: string }

/** Something to read next, and why. */
export type RecommendedItem<T extends string> = {
  readonly item: Ref
  readonly reason:
    | { readonly kind: 'ladder' }
    | { readonly kind: 'topic'; readonly topic: T; readonly because: Ref }
    | { readonly kind: 'stage'; readonly stage: LifeStage }
}

/** How many are recommended, at most; so that one reason does not take them all, two by topic at most. */
const MOST = 4
const MOST_BY_TOPIC = 2

const refOf = ({ kind, id }: Ref): Ref => ({ kind, id })

/**
 * What to read next: a course, when one more counts on the ladder; what is about the topics read last; what is made for the stage of
 * life. Never anything begun, finished or closed to the customer, and nothing twice.
 */
export function recommend<T extends string>(
  items: readonly Learnable<T>[],
  customer: { readonly stage: LifeStage; readonly doCoursesCount: boolean },
): RecommendedItem<T>[] {
  const { stage, doCoursesCount } = customer
  const fresh = items.filter(({ isOpen, readAtMs }) => isOpen && readAtMs === null)
  const suits = (item: Learnable<T>) => item.stages.includes(stage)
  const courses = fresh.filter(({ kind }) => kind === 'course')
  const course = doCoursesCount ? (courses.find(suits) ?? courses[0]) : undefined
  const byLadder = course ? [{ item: refOf(course), reason: { kind: 'ladder' as const } }] : []
  const read = items.flatMap((item) => (item.readAtMs === null ? [] : [{ ...item, readAtMs: item.readAtMs }]))
  const newestFirst = read.sort((a, b) => b.readAtMs - a.readAtMs)
  const byTopic = newestFirst.flatMap((because) =>
    fresh
      .filter(({ topic }) => topic === because.topic)
      .map((item) => ({ item: refOf(item), reason: { kind: 'topic' as const, topic: because.topic, because: refOf(because) } })),
  )
  const byStage = fresh.filter(suits).map((item) => ({ item: refOf(item), reason: { kind: 'stage' as const, stage } }))
  const isNew = notIn(byLadder)
  const topical = withoutRepeats(byTopic.filter(isNew)).slice(0, MOST_BY_TOPIC)
  return [...byLadder, ...topical, ...byStage.filter(notIn([...byLadder, ...topical]))].slice(0, MOST)
}

type Reasoned = { readonly item: Ref }

const isSame = (one: Reasoned, other: Reasoned) => one.item.kind === other.item.kind && one.item.id === other.item.id
const notIn = (taken: readonly Reasoned[]) => (each: Reasoned) => !taken.some((other) => isSame(each, other))
const withoutRepeats = <R extends Reasoned>(all: readonly R[]) =>
  all.filter((each, index) => all.findIndex((one) => isSame(one, each)) === index)
