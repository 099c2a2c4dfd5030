import Taro from '@tarojs/taro'
import type { FocusPlatform } from './types'

/** So far below the page's edge the field comes to stand. */
const marginPx = 24

export const focusPlatform = {
  focusField: (elementId) =>
    void Taro.nextTick(
      () => void Taro.pageScrollTo({ selector: `#${elementId}`, offsetTop: -marginPx, duration: 200 }).catch(() => undefined),
    ),
} satisfies FocusPlatform
