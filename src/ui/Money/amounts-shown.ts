import { create } from 'zustand'
import { readStored, removeStored, writeStored } from '../../platform/storage/storage'

/** Whether amounts are in sight. Hidden until the customer asks; the choice is kept on the device until log-out. */
export const useAmountsShown = create<{ isShown: boolean; toggle: () => void; hide: () => void }>((set, get) => ({
  isShown: readStored('amounts-shown') === true,
  toggle: () => {
    const isShown = !get().isShown
    set({ isShown })
    writeStored('amounts-shown', isShown)
  },
  hide: () => {
    set({ isShown: false })
    removeStored('amounts-shown')
  },
}))
