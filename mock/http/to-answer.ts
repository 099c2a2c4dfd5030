import type { Route } from './handle'
import type { StoredAnswer } from './idempotency'
import { Refusal } from './refusal'

/** Bodies already printed, by the answer they print: a handler that gives out a kept answer again has it parsed and printed once. */
const printed = new WeakMap<object, string>()

/** What a handler came to, as it goes over the wire; a refusal passes through. @throws when it drifted from the contract. */
export function toAnswer({ endpoint }: Pick<Route, 'endpoint'>, value: unknown): StoredAnswer | Refusal {
  if (value instanceof Refusal) return value
  const isObject = typeof value === 'object' && value !== null
  const known = isObject ? printed.get(value) : undefined
  if (known !== undefined) return { status: 200, body: known }
  const body = JSON.stringify(endpoint.output.parse(value))
  if (isObject && Object.isFrozen(value)) printed.set(value, body)
  return { status: 200, body }
}
