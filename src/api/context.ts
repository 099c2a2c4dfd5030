import { createContext, useContext } from 'react'
import type { Client } from './client'

/** What this device remembers of the signed-in customer, so that it can be shown without a network. */
export type DeviceMemory = {
  readStanding: () => unknown
  keepStanding: (standing: unknown) => void
  forgetCustomer: () => void
}

type Api = { client: Client; memory: DeviceMemory }

const ApiContext = createContext<Api | null>(null)

/** Gives the hooks of this layer their client; the app wires it once. */
export const ApiProvider = ApiContext.Provider

/** @throws Error outside ApiProvider: a fault of ours. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi needs an ApiProvider above it')
  return api
}
