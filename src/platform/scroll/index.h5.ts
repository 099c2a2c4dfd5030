import type { ScrollPlatform } from './types'

/** Each page on the stack scrolls by itself (app.scss). */
const pageOf = (element: Element): Element => element.closest('.taro_page') ?? document.documentElement

export const scrollPlatform = {
  measure: (elementId) => {
    const element = document.getElementById(elementId)
    if (!element) return Promise.resolve(null)
    const { scrollTop, clientHeight } = pageOf(element)
    const { top, height } = element.getBoundingClientRect()
    const pageTop = element.closest('.taro_page')?.getBoundingClientRect().top ?? 0
    return Promise.resolve({ topPx: top - pageTop + scrollTop, heightPx: height, viewPx: clientHeight, scrollTopPx: scrollTop })
  },
  scrollTo: (elementId, topPx) => {
    const element = document.getElementById(elementId)
    if (element) pageOf(element).scrollTop = topPx
  },
} satisfies ScrollPlatform
