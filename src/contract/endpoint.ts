import type { RefusalCode } from './errors'
import type { z } from './schema'

/** Who may call: anyone, a signed-in customer, or (in sandbox mode only) a tester. */
export type Access = 'public' | 'customer' | 'sandbox'

/**
 * One operation of the API as a value. The client and the server are both built from it, so they cannot drift.
 *
 * `path` is below `/api/v1` (sandbox operations: below `/api/sandbox`), with `:name` for path parameters. Fields of `input`
 * that the path names travel in the path; the others in the query (`get`, `delete`) or in a JSON body (`post`, `put`, `patch`).
 * `refusals` are the codes with which this operation may say no, besides those any operation may answer with.
 */
export type Endpoint<I extends z.ZodMiniType = z.ZodMiniType, O extends z.ZodMiniType = z.ZodMiniType> = {
  readonly id: string
  readonly summary: string
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly path: string
  readonly access: Access
  readonly input: I
  readonly output: O
  readonly refusals: readonly RefusalCode[]
}

export type InputOf<E extends Endpoint> = z.infer<E['input']>
export type OutputOf<E extends Endpoint> = z.infer<E['output']>

/** Keeps the literal types of an endpoint's schemas. */
export const endpoint = <I extends z.ZodMiniType, O extends z.ZodMiniType>(value: Endpoint<I, O>): Endpoint<I, O> => value
