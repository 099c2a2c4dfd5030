import type { ActivityPlatform } from './types'

const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

export const activityPlatform: ActivityPlatform = {
  onTouch: (listener) => {
    const options = { capture: true, passive: true }
    touches.forEach((touch) => document.addEventListener(touch, listener, options))
    return () => touches.forEach((touch) => document.removeEventListener(touch, listener, options))
  },
  onSight: (listener) => {
    // A page that is left or loaded again goes out of sight too, and says so before.
    let isLeaving = false
    const note = ({ type }: Event) => void (isLeaving = type === 'pagehide')
    const tell = () => isLeaving || listener(document.visibilityState === 'hidden' ? 'hidden' : 'shown')
    document.addEventListener('visibilitychange', tell)
    const turns = ['pagehide', 'pageshow'] as const
    turns.forEach((turn) => window.addEventListener(turn, note))
    return () => {
      document.removeEventListener('visibilitychange', tell)
      turns.forEach((turn) => window.removeEventListener(turn, note))
    }
  },
}
