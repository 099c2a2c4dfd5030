import type { OutputOf } from '../../../contract/endpoint'
import type { Footprint, readFootprints } from '../../../contract/footprints'
import type { Road } from '../../../contract/ladder'

export type Footprints = OutputOf<typeof readFootprints>

/** What a customer's evaluations are shown with: all tiers by name, and the scheme they were judged by. */
export type LadderNames = Pick<Footprints, 'scheme' | 'tiers'>

export type Year = { year: string; footprints: Footprint[] }

/** Evaluations by the year of their period, in the order they came. */
export function byYear(footprints: readonly Footprint[]): Year[] {
  const years: Year[] = []
  for (const footprint of footprints) {
    const year = footprint.periodKey.slice(0, 4)
    const open = years.at(-1)
    if (open?.year === year) open.footprints.push(footprint)
    else years.push({ year, footprints: [footprint] })
  }
  return years
}

/** The figure an evaluation is told by in one line: its daily average, else its score, else the first of its roads. */
export function headRoad({ routes }: Pick<Footprint, 'routes'>): Road | null {
  const roads = routes.flatMap((route) => route.roads)
  const firstOf = (unit: Road['unit']) => roads.find((road) => road.unit === unit)
  return firstOf('average') ?? firstOf('score') ?? roads[0] ?? null
}

export const isChange = ({ outcome }: Pick<Footprint, 'outcome'>): boolean => outcome === 'UP' || outcome === 'DOWN'
