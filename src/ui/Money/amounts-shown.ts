import { create } from 'zustand'
import { readStored, writeStored } from '../../platform/storage/storage'

/** Whether amounts are in sight. Hidden until the customer asks; the choice is kept on the device. */
export const useAmountsShown = create<{ isShown: boolean; toggle: () => void }>((set, get) => ({
  isShown: readStored('amounts-shown') === true,
  toggle: () => {
    const isShown = !get().isShown
    set({ isShown })
    writeStored('amounts-shown', isShown)
  },
}))
