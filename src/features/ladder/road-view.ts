import type { Road } from '../../contract/ladder'
import { toFen, type Fen } from '../../domain/money/fen'
import { averageShortFen, isMetFlat, projectedAverageFen } from '../../domain/projection/flat-projection'
import { averageProgressPpm, progressPpm } from '../../domain/projection/progress'

/** A quantity in the road's own unit. */
export type Quantity = { unit: 'fen'; fen: Fen } | { unit: 'count'; count: number } | { unit: 'tenths'; tenths: number }

/** A road as screens show it. An average is shown as it will be at the period's end if the balance stays. */
export type RoadView = {
  road: Road
  /** 0…1,000,000 of the mark. */
  progressPpm: number
  current: Quantity
  /** What the current quantity lacks; 0 when the mark is met. */
  missing: Quantity
  /** Met now, or met at the period's end if nothing changes. */
  isOnCourse: boolean
}

const fen = (amount: number): Quantity => ({ unit: 'fen', fen: toFen(Math.max(0, amount)) })
const count = (value: number): Quantity => ({ unit: 'count', count: Math.max(0, value) })
const tenths = (value: number): Quantity => ({ unit: 'tenths', tenths: Math.max(0, value) })

const figuresOf = (road: Road): Omit<RoadView, 'road' | 'isOnCourse'> => {
  switch (road.unit) {
    case 'average':
      return { progressPpm: averageProgressPpm(road), current: fen(projectedAverageFen(road)), missing: fen(averageShortFen(road)) }
    case 'amount':
      return {
        // More refunded than bought leaves the spending below nothing.
        progressPpm: progressPpm(Math.max(0, road.valueFen), road.markFen),
        current: fen(road.valueFen),
        missing: fen(road.markFen - road.valueFen),
      }
    case 'count':
      return { progressPpm: progressPpm(road.value, road.mark), current: count(road.value), missing: count(road.mark - road.value) }
    case 'score':
      return {
        progressPpm: progressPpm(road.scoreTenths, road.markTenths),
        current: tenths(road.scoreTenths),
        missing: tenths(road.markTenths - road.scoreTenths),
      }
  }
}

const isOnCourse = (road: Road) => road.isMet || (road.unit === 'average' && isMetFlat(road))

export const toRoadView = (road: Road): RoadView => ({ road, ...figuresOf(road), isOnCourse: isOnCourse(road) })

const byNearness = (a: RoadView, b: RoadView) =>
  Number(a.road.isInformationOnly) - Number(b.road.isInformationOnly) || b.progressPpm - a.progressPpm

/** The roads, those the customer can take first, the nearest before the others. */
export const toRoadViews = (roads: readonly Road[]): RoadView[] => roads.map(toRoadView).sort(byNearness)
