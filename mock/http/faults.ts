import { setTimeout as sleep } from 'node:timers/promises'
import type { Endpoint } from '../../src/contract/endpoint'
import type { Faults } from '../../src/contract/sandbox'
import { refuse, type Refusal } from './refusal'

/** No latency, no failures. */
export const noFaults: Faults = { latencyMs: 0, failShare: 0, pathPrefix: '' }

/** Lets a request feel what the sandbox was asked for. The sandbox's own operations never suffer, or faults could not be ended. */
export async function suffer(faults: Faults, endpoint: Endpoint): Promise<Refusal | undefined> {
  if (endpoint.access === 'sandbox' || !endpoint.path.startsWith(faults.pathPrefix)) return undefined
  if (faults.latencyMs > 0) await sleep(faults.latencyMs)
  return Math.random() < faults.failShare ? refuse('SANDBOX.FAULT') : undefined
}
