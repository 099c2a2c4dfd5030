import { useEffect, useRef, useState } from 'react'
import { usePageScroll } from '../../platform/lifecycle/lifecycle'
import { scrollPlatform } from '../../platform/scroll'
import { shownRows, type ShownRows } from './shown-rows'

/** So much above and below what is in sight is drawn too, and in such steps it moves: rows come a few at a time, not one by one. */
const marginPx = 250
/** A view's height before anything is measured. */
const assumedViewPx = 900

const isSame = (a: ShownRows, b: ShownRows) =>
  a.first === b.first && a.end === b.end && a.beforePx === b.beforePx && a.afterPx === b.afterPx

/** Which rows of a list to draw as its page scrolls. Each row that was drawn is measured; `estimatePx` stands for the others. */
export function useWindow(elementId: string, keys: readonly string[], estimatePx: number) {
  const heights = useRef(new Map<string, number>())
  const heightOf = (row: number) => heights.current.get(keys[row] ?? '') ?? estimatePx
  const viewOf = (topPx: number, viewPx: number) => {
    const fromPx = (Math.floor(topPx / marginPx) - 1) * marginPx
    return shownRows({ count: keys.length, heightOf, fromPx, toPx: fromPx + (viewPx || assumedViewPx) + 3 * marginPx })
  }
  const [shown, setShown] = useState<ShownRows>(() => viewOf(0, 0))

  const follow = async () => {
    const extent = await scrollPlatform.measure(elementId)
    if (!extent) return
    const next = viewOf(extent.scrollTopPx - extent.topPx, extent.viewPx)
    setShown((now) => (isSame(now, next) ? now : next))
  }
  const measure = () => {
    // The first child holds the place of the rows before, the last that of the rows after.
    const drawn = scrollPlatform.heightsIn(elementId)?.slice(1, -1) ?? []
    drawn.forEach((heightPx, place) => {
      const key = keys[shown.first + place]
      if (key !== undefined && heightPx > 0) heights.current.set(key, heightPx)
    })
  }
  useEffect(measure, [shown, keys])
  useEffect(() => void follow(), [keys])
  usePageScroll(() => void follow())
  return { shown, heightOf }
}
