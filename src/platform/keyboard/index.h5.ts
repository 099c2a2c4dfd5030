import type { KeyboardPlatform } from './types'

export const keyboardPlatform = {
  listen: (elementId, press) => {
    const element = document.getElementById(elementId)
    const pressed = (event: KeyboardEvent) => {
      const focused = (event.target as Element).closest('[id]')
      if (focused && press(event.key, focused.id)) event.preventDefault()
    }
    element?.addEventListener('keydown', pressed)
    return () => element?.removeEventListener('keydown', pressed)
  },
  focus: (elementId) => document.getElementById(elementId)?.querySelector('button')?.focus(),
} satisfies KeyboardPlatform
