import Taro from '@tarojs/taro'
import type { Extent, ScrollPlatform } from './types'

type Box = { top: number; height: number; scrollTop: number }

export const scrollPlatform: ScrollPlatform = {
  measure: (elementId) =>
    new Promise<Extent | null>((done) => {
      const answer = ([element, view]: (Box | null)[]) =>
        done(
          element && view
            ? { topPx: element.top + view.scrollTop, heightPx: element.height, viewPx: view.height, scrollTopPx: view.scrollTop }
            : null,
        )
      // What was just drawn is on its way to the view.
      Taro.nextTick(() =>
        Taro.createSelectorQuery()
          .select(`#${elementId}`)
          .boundingClientRect()
          .selectViewport()
          .fields({ size: true, scrollOffset: true })
          .exec(answer as never),
      )
    }),
  heightsIn: () => null,
  scrollTo: (_, topPx) => void Taro.pageScrollTo({ scrollTop: topPx, duration: 0 }),
}
