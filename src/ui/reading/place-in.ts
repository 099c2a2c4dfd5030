import { FINISHED_PPM } from '../../domain/education/course-progress'
import type { Extent } from '../../platform/scroll/types'

/** Less than this is as good as the beginning. */
const LEAST_PPM = 30_000

/** The reader has gone on, so far from where they were brought. */
const FAR_PPM = 40_000

/** A text's end. */
export const WHOLE_PPM = 1_000_000

/** Where the reader is in a text, in millionths: 0 at the page's top, all once the text's end is in sight. Null before it is laid out. */
export function placeIn(extent: Extent): number | null {
  if (extent.heightPx <= 0) return null
  const way = wayPx(extent)
  return way <= 0 ? WHOLE_PPM : Math.round(Math.min(1, Math.max(0, extent.scrollTopPx / way)) * WHOLE_PPM)
}

/** How far the page has to be scrolled for a place in a text. */
export const scrollTopFor = (placePpm: number, extent: Extent): number => Math.round((Math.max(0, wayPx(extent)) * placePpm) / WHOLE_PPM)

const wayPx = ({ topPx, heightPx, viewPx }: Extent) => topPx + heightPx - viewPx

/** Whether there is a place to go back to: not at the beginning, and not where the text counts as read. */
export const isWorthResuming = (placePpm: number): boolean => placePpm >= LEAST_PPM && placePpm < FINISHED_PPM

/** Whether the reader has moved on from a place. */
export const isFarFrom = (placePpm: number, otherPpm: number): boolean => Math.abs(placePpm - otherPpm) > FAR_PPM
