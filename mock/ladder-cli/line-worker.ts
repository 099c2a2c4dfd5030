import type { Result } from '../../src/domain/ladder/result'

/** Answers one parsed line with one line of JSON, or with null when there is nothing to say about it. */
export type LineWorker = {
  readonly answer: (json: unknown) => Result<string | null>
  /** A last word for the terminal when all lines are through. */
  readonly summary: () => string
}
