import type { FocusPlatform } from './types'

export const focusPlatform = {
  focusField: (elementId) => {
    // what is wrong is drawn first: it may move the field
    window.setTimeout(() => {
      const element = document.getElementById(elementId)
      element?.scrollIntoView?.({ block: 'center' })
      element?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
    })
  },
} satisfies FocusPlatform
