import { useEffect } from 'react'
import { usePageScroll } from '../../../platform/lifecycle/lifecycle'
import { scrollPlatform } from '../../../platform/scroll'
import { useThrottled } from '../../../ui/reading/use-throttled'

/** So many heights of what is in sight before the list's end the next page is asked for, so that it is there in time. */
const viewsAhead = 2
const lookEveryMs = 100

/** Asks for more as the end of a list comes near. */
export function useNearEnd(elementId: string, fetchMore: (() => unknown) | undefined) {
  const look = async () => {
    const extent = fetchMore && (await scrollPlatform.measure(elementId))
    if (!extent) return
    const { topPx, heightPx, scrollTopPx, viewPx } = extent
    if (topPx + heightPx < scrollTopPx + (1 + viewsAhead) * viewPx) fetchMore()
  }
  useEffect(() => void look(), [fetchMore])
  usePageScroll(useThrottled(() => void look(), lookEveryMs))
}
