import { createContext, useContext } from 'react'
import type { Client } from './client'

/** What this device keeps of the customer: answers of the bank, to be shown without a network, and places in articles not yet sent. */
export type KeptAnswer =
  | 'standing'
  | 'reminders'
  | 'perks'
  | 'redemptions'
  | 'manager'
  | 'lessons'
  | 'learning'
  | 'glossary'
  | 'cards'
  | 'readings'
  | 'chapter-places'
  | 'tickets'
  | 'inbox'
  | 'events'
  | 'signups'

/** What this device remembers of the signed-in customer. What was kept by an earlier release may not fit any more: parse it. */
export type DeviceMemory = {
  read: (name: KeptAnswer | 'drafts') => unknown
  keep: (name: KeptAnswer | 'drafts', value: unknown) => void
  /** Nothing that was kept is left. */
  forgetCustomer: () => void
}

type Api = {
  client: Client
  memory: DeviceMemory
  /** The device's clock, in milliseconds: to say how long ago something was. */
  nowMs: () => number
  /** A new idempotency key for a write. */
  newRequestId: () => string
}

const ApiContext = createContext<Api | null>(null)

/** Gives the hooks of this layer their client; the app wires it once. */
export const ApiProvider = ApiContext.Provider

/** @throws Error outside ApiProvider: a fault of ours. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi needs an ApiProvider above it')
  return api
}
