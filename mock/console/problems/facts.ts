import type { Content, ContentKind, ContentProblem } from '../../../src/contract/console/content'
import type { CardTrigger } from '../../../src/domain/education/card-triggers'
import type { Pool } from '../../../src/domain/events/seats'

/** What a body is judged against. */
export type ProblemFacts = {
  nowMs: number
  /** What customers have of it, or had last; null before the first publication. */
  live: Content | null
  /** The live event's seats; null without one. */
  seats: { pools: readonly Pool[]; isDrawn: boolean } | null
  /** Codes of a perk were made: what they were promised stays. */
  hasRedemptions: boolean
  coverIds: ReadonlySet<string>
  articleIds: ReadonlySet<string>
  /** The months that other cards have. */
  monthsTaken: ReadonlySet<number>
  /** What brings other cards. */
  triggersTaken: ReadonlySet<CardTrigger>
  /** The tiers of each scheme, base first. */
  tierIds: ReadonlyMap<string, readonly string[]>
}

export type BodyOf<K extends ContentKind> = Extract<Content, { kind: K }>['body']

/** A problem at a field. */
export const problem = (path: string, code: ContentProblem['code'], params: ContentProblem['params'] = {}): ContentProblem => ({
  ...{ path, code, params },
})
