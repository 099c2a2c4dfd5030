import type { StaffRole } from './console/roles'
import type { RefusalCode } from './errors'
import type * as z from './schema'

/**
 * Who may call: anyone, a signed-in customer, anyone who as a signed-in customer gets what is theirs as well (`optional`, reads only), a
 * member of staff with one of the endpoint's `roles`, or (in sandbox mode only) a tester.
 */
export type Access = 'public' | 'optional' | 'customer' | 'staff' | 'sandbox'

/** Staff operations name the roles that may call them; no other has any (a test says so). */
type RolesOf<A extends Access> = A extends 'staff' ? { readonly roles: readonly StaffRole[] } : unknown

/**
 * One operation of the API as a value. The client and the server are both built from it, so they cannot drift.
 *
 * `path` is below `/api/v1` (sandbox operations: below `/api/sandbox`), with `:name` for path parameters. Fields of `input`
 * that the path names travel in the path; the others in the query (`get`, `delete`) or in a JSON body (`post`, `put`, `patch`).
 * `input` is strict: a field it does not name is refused. A write whose input has a `requestId` is idempotent.
 * A body may have 64 KB unless `maxBodyKb` says otherwise. `refusals` are the codes with which this operation may say no, besides those any operation may answer with.
 */
export type Endpoint<
  I extends z.ZodMiniType = z.ZodMiniType,
  O extends z.ZodMiniType = z.ZodMiniType,
  R extends RefusalCode = RefusalCode,
  A extends Access = Access,
> = {
  readonly id: string
  readonly summary: string
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly path: string
  readonly access: A
  readonly input: I
  readonly output: O
  readonly refusals: readonly R[]
  readonly roles?: readonly StaffRole[]
  readonly maxBodyKb?: number
}

export type InputOf<E extends Endpoint> = z.infer<E['input']>
export type OutputOf<E extends Endpoint> = z.infer<E['output']>

/** Keeps the literal types of an endpoint's schemas, its refusals and its access. */
export const endpoint = <I extends z.ZodMiniType, O extends z.ZodMiniType, A extends Access, R extends RefusalCode = never>(
  value: Endpoint<I, O, R, A> & RolesOf<A>,
): Endpoint<I, O, R, A> => value

/** Where an endpoint's path begins. */
export const basePath = (access: Access) => (access === 'sandbox' ? '/api/sandbox' : '/api/v1')
