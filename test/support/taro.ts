/**
 * Taro in tests of screens: the device's storage is the page's localStorage, pages come to the front when they are mounted, and
 * every way of going somewhere is written down instead of gone.
 */
import { useEffect, useRef } from 'react'

type Visit = { how: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack'; url: string }
type Callback = () => void

const shown = new Set<Callback>()
const pulled = new Set<Callback>()
const scrolled = new Set<Callback>()

/** What a test may see and set. `visits` are the pages asked for; `pagesOpen` is the depth of the stack; `params` the page's query. */
export const device = { visits: [] as Visit[], pagesOpen: 1, params: {} as Record<string, string>, pullsEnded: 0 }

/** The device as new. */
export function resetDevice(): void {
  Object.assign(device, { visits: [], pagesOpen: 1, params: {}, pullsEnded: 0 })
  localStorage.clear()
}

/** The page comes to the front again. */
export const showAgain = (): void => shown.forEach((callback) => callback())

/** The customer pulls the page down. */
export const pullDown = (): void => pulled.forEach((callback) => callback())

/** The page on top has been scrolled. */
export const scrollPage = (): void => scrolled.forEach((callback) => callback())

function useLatest(callback: Callback, callbacks: Set<Callback>, isCalledAtOnce: boolean): void {
  const latest = useRef(callback)
  latest.current = callback
  useEffect(() => {
    const call = () => latest.current()
    callbacks.add(call)
    if (isCalledAtOnce) call()
    return () => void callbacks.delete(call)
  }, [callbacks, isCalledAtOnce])
}

export const useDidShow = (callback: Callback): void => useLatest(callback, shown, true)

/** No test sends a page to the back. */
export const useDidHide = (): void => undefined

export const usePullDownRefresh = (callback: Callback): void => useLatest(callback, pulled, false)

export const usePageScroll = (callback: Callback): void => useLatest(callback, scrolled, false)

export const useRouter = (): { params: Record<string, string> } => ({ params: device.params })

const visit = (how: Visit['how']) => async (target?: { url?: string }) => void device.visits.push({ how, url: target?.url ?? '' })

const Taro = {
  getStorageSync: (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? '""'),
  setStorageSync: (key: string, value: unknown): void => localStorage.setItem(key, JSON.stringify(value)),
  removeStorageSync: (key: string): void => localStorage.removeItem(key),
  stopPullDownRefresh: (): void => void (device.pullsEnded += 1),
  getCurrentPages: (): unknown[] => Array.from({ length: device.pagesOpen }),
  navigateTo: visit('navigateTo'),
  redirectTo: visit('redirectTo'),
  reLaunch: visit('reLaunch'),
  switchTab: visit('switchTab'),
  navigateBack: visit('navigateBack'),
}

export default Taro
