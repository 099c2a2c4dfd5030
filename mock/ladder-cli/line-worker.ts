import type { Result } from '../../src/domain/ladder/result'

/** How many there were of each thing, by its name as the terminal says it. */
export type Tally = { readonly [name: string]: number }

/** Answers one parsed line with one line of JSON, or with null when there is nothing to say about it. */
export type LineWorker = {
  readonly answer: (json: unknown) => Result<string | null>
  /** What was counted since this was last asked. */
  readonly takeTally: () => Tally
}

/** Two tallies as one. */
export function addTallies(a: Tally, b: Tally): Tally {
  const sum: { [name: string]: number } = { ...a }
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count
  return sum
}
