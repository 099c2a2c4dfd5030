import Taro from '@tarojs/taro'
import './page-focus.scss'
import type { PageFocusPlatform } from './types'

/** What had the focus last, by page. */
const lasts = new WeakMap<Element, HTMLElement>()

function noteFocus({ target }: FocusEvent): void {
  const page = (target as HTMLElement).closest('.taro_page')
  if (page) lasts.set(page, target as HTMLElement)
}

function enterPage(): void {
  const page = document.getElementById(Taro.getCurrentPages().at(-1)?.path ?? '')
  // A field that wants the keyboard at once has taken the focus already.
  if (!page || page.contains(document.activeElement)) return
  const last = lasts.get(page)
  const next = last?.isConnected ? last : page.querySelector<HTMLElement>('[aria-level="1"], h1')
  if (next !== last) next?.setAttribute('tabindex', '-1')
  next?.focus({ preventScroll: true })
}

export const pageFocusPlatform: PageFocusPlatform = {
  follow: () => {
    document.addEventListener('focusin', noteFocus)
    // The first page is the browser's own: it is read from its top.
    Taro.eventCenter.once('__afterTaroRouterChange', () => Taro.eventCenter.on('__afterTaroRouterChange', enterPage))
  },
}
