import { useEffect, useRef } from 'react'
import { addressPlatform } from '../../platform/address'
import { usePageScroll } from '../../platform/lifecycle/lifecycle'
import { scrollPlatform } from '../../platform/scroll'
import { useThrottled } from '../reading/use-throttled'
import { topOf } from './shown-rows'

const keepEveryMs = 200
/** How often, and how long after each other, an arrival is set right. */
const corrections = 2
const correctAfterMs = 60

type Listed = {
  id: string
  keys: readonly string[]
  heightOf: (row: number) => number
  fetchMore: (() => unknown) | undefined
}

/** Keeps the row at the upper edge with the step of the history; who comes back, or loads the page again, is led there. */
export function useKeptPlace({ id, keys, heightOf, fetchMore }: Listed) {
  const wanted = useRef(addressPlatform.readPlace())
  useEffect(() => {
    const place = wanted.current
    if (!place) return
    const row = keys.indexOf(place.key)
    if (row < 0) return void (fetchMore ? fetchMore() : (wanted.current = null))
    wanted.current = null
    void goTo(row, place.offsetPx, corrections)
  }, [keys])

  // Rows drawn on arrival have heights of their own, no longer estimates: the row has moved a little.
  const goTo = async (row: number, offsetPx: number, left: number): Promise<void> => {
    const extent = await scrollPlatform.measure(id)
    if (!extent) return
    scrollPlatform.scrollTo(id, extent.topPx + topOf(row, heightOf) + offsetPx)
    if (left > 0) setTimeout(() => void goTo(row, offsetPx, left - 1), correctAfterMs)
  }

  const keep = async () => {
    const extent = await scrollPlatform.measure(id)
    if (!extent || wanted.current) return
    const fromPx = extent.scrollTopPx - extent.topPx
    let row = 0
    let topPx = 0
    while (row < keys.length - 1 && topPx + heightOf(row) <= fromPx) topPx += heightOf(row++)
    const key = keys[row]
    if (key !== undefined) addressPlatform.keepPlace({ key, offsetPx: fromPx - topPx })
  }
  usePageScroll(useThrottled(() => void keep(), keepEveryMs))
}
