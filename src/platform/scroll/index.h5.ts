import Taro from '@tarojs/taro'
import type { ScrollPlatform } from './types'

/** Each page on the stack scrolls by itself (app.scss), and has its path as id. */
const pageOf = (element: Element): Element => element.closest('.taro_page') ?? document.documentElement

/** A page that is being left loses its place before it goes: what is measured of it then is not where the reader was. */
const isLeft = (page: Element): boolean => page !== document.documentElement && Taro.getCurrentPages().at(-1)?.path !== page.id

export const scrollPlatform = {
  measure: (elementId) => {
    const element = document.getElementById(elementId)
    const page = element && pageOf(element)
    if (!page || isLeft(page)) return Promise.resolve(null)
    const { scrollTop, clientHeight } = page
    const { top, height } = element.getBoundingClientRect()
    const pageTop = page === document.documentElement ? 0 : page.getBoundingClientRect().top
    return Promise.resolve({ topPx: top - pageTop + scrollTop, heightPx: height, viewPx: clientHeight, scrollTopPx: scrollTop })
  },
  heightsIn: (elementId) => {
    const element = document.getElementById(elementId)
    return element && [...element.children].map((child) => child.getBoundingClientRect().height)
  },
  scrollTo: (elementId, topPx) => {
    const element = document.getElementById(elementId)
    if (element) pageOf(element).scrollTop = topPx
  },
} satisfies ScrollPlatform
