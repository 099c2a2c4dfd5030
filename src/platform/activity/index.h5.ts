import type { ActivityPlatform } from './types'

const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

export const activityPlatform: ActivityPlatform = {
  onTouch: (listener) => {
    const options = { capture: true, passive: true }
    touches.forEach((touch) => document.addEventListener(touch, listener, options))
    return () => touches.forEach((touch) => document.removeEventListener(touch, listener, options))
  },
  onSight: (listener) => {
    const tell = () => listener(document.visibilityState === 'hidden' ? 'hidden' : 'shown')
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  },
}
