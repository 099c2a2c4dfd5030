import * as z from '../contract/schema'
import type { DeviceMemory } from './context'

/** What one customer filled in and has not sent, by the name of the form. */
const keptSchema = z.object({ customerId: z.string(), byName: z.record(z.string(), z.unknown()) })

const readKept = (memory: DeviceMemory) => {
  const kept = z.safeParse(keptSchema, memory.read('drafts'))
  return kept.success ? kept.data : null
}

/** The customer who signed in last on this device, until they log out. */
export const ownerOfDrafts = (memory: DeviceMemory): string | undefined => readKept(memory)?.customerId

/** The drafts of a customer on this device, by the name of the form; another customer's are as good as none. */
export const draftsOf = (memory: DeviceMemory, customerId: string | undefined): Readonly<Record<string, unknown>> => {
  const kept = readKept(memory)
  return kept && kept.customerId === customerId ? kept.byName : {}
}

/** Keeps a form as it stands; undefined forgets it. Without a customer nothing is kept. */
export const keepDraft = (memory: DeviceMemory, customerId: string | undefined, name: string, draft: unknown): void => {
  if (customerId !== undefined) memory.keep('drafts', { customerId, byName: { ...draftsOf(memory, customerId), [name]: draft } })
}

/** From now on the device is this customer's: what another one typed is forgotten. */
export const ownDrafts = (memory: DeviceMemory, customerId: string): void =>
  memory.keep('drafts', { customerId, byName: draftsOf(memory, customerId) })
