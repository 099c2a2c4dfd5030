import type { CustomerLevel } from '../../src/domain/education/risk-level'

/** Where a demo customer is in an article: how much of it they have read, in percent, and when. */
export type ReadingPlan = { articleId: string; percent: number; at: string }

/** A chapter that a demo customer was in: done with its quiz at so many percent, or read as far as `percent`. */
export type ChapterPlan = { chapterId: string; at: string } & ({ quizPercent: number } | { percent: number })

/** What a demo customer has learnt. A course with a certificate was finished with all its chapters, on one of the days of their `activities`. */
export type LearningPlan = {
  readings?: readonly ReadingPlan[]
  courses?: readonly { courseId: string; chapters: readonly ChapterPlan[] }[]
  certificates?: readonly { courseId: string; day: string }[]
  bookmarks?: readonly { kind: 'article' | 'course'; itemId: string }[]
  /** Risk assessments, the newest last. */
  assessments?: readonly { level: CustomerLevel; at: string }[]
  isPersonalisationOff?: boolean
}

/** What the demo customers have learnt, by their id. Who is not here has learnt nothing yet. */
export const learningPlans: Readonly<Record<string, LearningPlan>> = {
  wealth: {
    readings: [
      { articleId: 'risk-levels-r1-to-r5', percent: 100, at: '2026-11-12T20:05:00' },
      { articleId: 'net-value-and-drawdown', percent: 46, at: '2026-11-18T21:30:00' },
    ],
    courses: [
      {
        courseId: 'read-a-wealth-product',
        chapters: [
          { chapterId: 'who-and-what', quizPercent: 100, at: '2026-11-04T20:40:00' },
          { chapterId: 'nav-and-benchmark', quizPercent: 100, at: '2026-11-12T20:55:00' },
          { chapterId: 'fees', percent: 42, at: '2026-11-20T21:10:00' },
        ],
      },
    ],
    certificates: [{ courseId: 'first-steps', day: '2026-08-16' }],
    bookmarks: [
      { kind: 'course', itemId: 'retire-with-a-plan' },
      { kind: 'article', itemId: 'structured-deposits-explained' },
    ],
    assessments: [{ level: 'C3', at: '2026-03-18T10:20:00' }],
  },
  elder: {
    readings: [{ articleId: 'spotting-telecom-fraud', percent: 100, at: '2026-11-19T09:15:00' }],
    bookmarks: [{ kind: 'article', itemId: 'keeping-your-account-safe' }],
    assessments: [{ level: 'C2', at: '2025-10-09T09:40:00' }],
  },
  learner: {
    certificates: [
      { courseId: 'first-steps', day: '2026-07-30' },
      { courseId: 'protect-the-family', day: '2026-09-28' },
      { courseId: 'read-a-wealth-product', day: '2026-11-06' },
    ],
    assessments: [{ level: 'C2', at: '2026-02-07T15:00:00' }],
  },
  private: { assessments: [{ level: 'C4', at: '2026-06-01T11:00:00' }] },
  // Good until the day before the demo bank's first.
  'watch-5': { assessments: [{ level: 'C3', at: '2025-11-22T16:30:00' }] },
  rising: {
    assessments: [
      { level: 'C2', at: '2026-01-15T09:00:00' },
      { level: 'C3', at: '2026-01-15T09:20:00' },
    ],
  },
  forex: {
    readings: [{ articleId: 'why-bond-funds-can-fall', percent: 30, at: '2026-11-10T22:00:00' }],
    isPersonalisationOff: true,
  },
}
