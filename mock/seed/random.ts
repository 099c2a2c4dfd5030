/** A source of chance that gives the same numbers for the same seed on every machine: 0 ≤ x < 1. */
export type Random = () => number

/** Makes a source from a text. (FNV-1a for the start, mulberry32 for the steps.) */
export function randomFrom(seed: string): Random {
  let state = 2_166_136_261
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 16_777_619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1))
