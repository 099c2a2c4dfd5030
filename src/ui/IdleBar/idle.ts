import { create } from 'zustand'
import { readStored, removeStored, writeStored } from '../../platform/storage/storage'

/** `warned`: the session is about to end untouched. `ended`: it has, and the customer is told until they sign in again. */
type Idle = { state: 'active' | 'warned' | 'ended'; warn: () => void; touch: () => void; end: () => void; forget: () => void }

/** Survives the restart of the app that ends the session. */
export const useIdle = create<Idle>((set, get) => ({
  state: readStored('ended-idle') === true ? 'ended' : 'active',
  warn: () => get().state === 'active' && set({ state: 'warned' }),
  touch: () => get().state === 'warned' && set({ state: 'active' }),
  end: () => {
    writeStored('ended-idle', true)
    set({ state: 'ended' })
  },
  forget: () => {
    if (get().state !== 'ended') return
    removeStored('ended-idle')
    set({ state: 'active' })
  },
}))
