import { useEffect, useRef } from 'react'
import { useHide, useShow } from '../lifecycle/lifecycle'
import { screenLight } from '.'

/** Keeps the screen bright as long as this page is in front. */
export function useBrightScreen(): void {
  const restore = useRef<(() => void) | null>(null)
  const raise = () => {
    restore.current ??= screenLight.raise()
  }
  const lower = () => {
    restore.current?.()
    restore.current = null
  }
  useShow(raise)
  useHide(lower)
  useEffect(() => {
    raise()
    return lower
  }, [])
}
