import { scaleDown } from '../money/divide'
import { projectedSumFen } from './flat-projection'
import type { AverageUnderWay } from './flat-projection'

/** A whole in parts per million. */
export const WHOLE_PPM = 1_000_000

/** How far a value is towards a mark, 0…1,000,000 ppm, rounded down: only a met mark shows as whole. `value` ≥ 0, `mark` ≥ 1. */
export function progressPpm(value: number, mark: number): number {
  return value >= mark ? WHOLE_PPM : scaleDown(value, WHOLE_PPM, mark)
}

/** How far an average under way is towards its mark if the last balance stays, in ppm, rounded down. */
export function averageProgressPpm(average: AverageUnderWay): number {
  return progressPpm(projectedSumFen(average), average.markFen * average.days)
}
