/** Answers to “how likely are you to recommend it”, 0 to 10, in sum. */
export type Nps = {
  /** Promoters (9, 10) less detractors (0 to 6) in per cent of all, rounded half up; null without answers. */
  readonly score: number | null
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
  /** How many gave 0, 1 … 10. */
  readonly byMark: readonly number[]
}

/** The net promoter score of some answers. */
export function npsOf(marks: readonly number[]): Nps {
  const byMark = Array.from({ length: 11 }, (_, mark) => marks.filter((given) => given === mark).length)
  const from = (least: number, most: number) => marks.filter((mark) => mark >= least && mark <= most).length
  const [promoters, passives, detractors] = [from(9, 10), from(7, 8), from(0, 6)]
  const score = marks.length === 0 ? null : Math.round(((promoters - detractors) / marks.length) * 100)
  return { score: score === 0 ? 0 : score, promoters, passives, detractors, byMark }
}
