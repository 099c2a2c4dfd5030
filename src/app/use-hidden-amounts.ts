import { useEffect } from 'react'
import { activityPlatform } from '../platform/activity'
import { useAmountsShown } from '../ui/Money/amounts-shown'

/** Hides amounts when the app goes out of sight, from its first moment on. */
export const useHiddenAmounts = () =>
  useEffect(() => activityPlatform.onSight((where) => (where === 'hidden' ? useAmountsShown.getState().hide() : undefined)), [])
