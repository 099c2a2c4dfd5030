import type { DeviceMemory } from '../api/context'

const nothing = () => undefined

/** A device that keeps nothing of anybody. */
export const noMemory: DeviceMemory = { read: nothing, keep: nothing, forgetCustomer: nothing }
