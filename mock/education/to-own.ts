import type { Listed } from './listed'
import type { Stopped } from '../../src/contract/learning'
import { daysBetween, type BusinessDay } from '../../src/domain/date/business-day'
import { lifeStageOf, type LifeStage } from '../../src/domain/education/life-stage'
import { recommend, type Learnable } from '../../src/domain/education/recommend'
import type { Recommendation } from '../../src/contract/learning'
import type { Topic } from '../../src/contract/learning-items'
import { yearsBetween } from '../session/read-customer'

/** How many texts and courses begun and not finished are named. */
const mostStopped = 3

/** What somebody began and did not finish, newest first. What is closed to them is not offered. */
export function toStopped({ articles, courses }: Listed): Stopped[] {
  const begun = [
    ...articles.flatMap(({ id, gate, reading }) =>
      reading && !reading.isFinished && gate.isOpen
        ? [{ item: { kind: 'article' as const, id }, chapterId: null, progressPpm: reading.readPpm, at: reading.at }]
        : [],
    ),
    ...courses.flatMap(({ id, gate, progress, chapters }) =>
      progress && !progress.isFinished && gate.isOpen
        ? [
            {
              item: { kind: 'course' as const, id },
              chapterId: progress.lastChapterId,
              progressPpm: Math.floor((progress.doneChapters * 1_000_000) / chapters),
              at: progress.at,
            },
          ]
        : [],
    ),
  ]
  return begun.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, mostStopped)
}

/** The stage of life that a customer's particulars suggest. */
export const stageOf = (birthDay: BusinessDay, sinceDay: BusinessDay, today: BusinessDay): LifeStage =>
  lifeStageOf({ ageYears: yearsBetween(birthDay, today), daysSinceJoined: daysBetween(sinceDay, today) })

/** What to read next, in the contract's words. */
export function toRecommendations({ articles, courses }: Listed, stage: LifeStage, doCoursesCount: boolean): Recommendation[] {
  const items: Learnable<Topic>[] = [
    ...courses.map(({ id, topic, stages, gate, progress }) => ({
      ...{ kind: 'course' as const, id, topic, stages, isOpen: gate.isOpen, readAtMs: progress && Date.parse(progress.at) },
    })),
    ...articles.map(({ id, topic, stages, gate, reading }) => ({
      ...{ kind: 'article' as const, id, topic, stages, isOpen: gate.isOpen, readAtMs: reading && Date.parse(reading.at) },
    })),
  ]
  return recommend(items, { stage, doCoursesCount })
}
