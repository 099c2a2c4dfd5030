import type { Access, Endpoint, InputOf, OutputOf } from '../../src/contract/endpoint'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Config } from '../config'
import type { StaffCaller } from '../console/staff-session'
import type { Db } from '../db/tables'
import type { KeptEvents } from '../events/kept-events'
import type { KeptStandings } from '../ladder/standing-of'
import type { SessionFacts } from './facts'
import type { Refusal } from './refusal'

/** The session a request came in on, with the token it showed. */
export type CallerSession = SessionFacts & { token: string }

type SessionOf<A extends Access> = A extends 'customer'
  ? CallerSession
  : A extends 'optional'
    ? CallerSession | undefined
    : A extends 'staff'
      ? StaffCaller
      : undefined

/** What a handler knows of its request. */
export type Context<A extends Access = Access> = {
  /** In a write this is one transaction: what a handler writes is kept when it answers or refuses, and undone when it throws. */
  db: Db
  /** The machine's time, for sessions and codes. */
  nowMs: number
  bank: { nowMs: number; today: BusinessDay; schemeId: string; revision: number; clockOffsetMs: number }
  config: Config
  keptStandings: KeptStandings
  keptEvents: KeptEvents
  /** Starts, or without a token ends, a session by cookie. */
  setCookie: (token: string | undefined) => void
  /** The same for a console session. */
  setStaffCookie: (token: string | undefined) => void
  session: SessionOf<A>
}

/** A customer as far as reads of what is theirs need one: a request's, or somebody the bank looks after by itself. */
export type OwnReading = Pick<Context, 'db' | 'bank'> & { session: { customerId: string } }

type RefusalOf<E extends Endpoint> = E['refusals'][number] extends infer R ? (R extends E['refusals'][number] ? Refusal<R> : never) : never

/** Does an operation's work. A refusal whose code the endpoint does not declare is a type error. */
export type Handler<E extends Endpoint> = (
  input: InputOf<E>,
  context: Context<E['access']>,
) => Promise<OutputOf<E> | RefusalOf<E>> | OutputOf<E> | RefusalOf<E>

/** One call of several that are worked on together. Each has its own caller and instant; `db` is everybody's one transaction. */
export type Called<E extends Endpoint> = { input: InputOf<E>; context: Context<E['access']> }

/** Does the work of several calls in one transaction, and yields what came of each, in their order. */
export type TogetherHandler<E extends Endpoint> = (calls: readonly Called<E>[], db: Db) => Promise<readonly (OutputOf<E> | RefusalOf<E>)[]>

/** An operation with the work behind it: `handler` on one call, or where there is one `together` on all that have come in meanwhile. */
export type Route = {
  endpoint: Endpoint
  handler: (input: unknown, context: Context) => unknown
  together?: (calls: readonly { input: unknown; context: Context }[], db: Db) => Promise<readonly unknown[]>
}

/** Binds an endpoint to its work. Input is parsed before, and the answer after: one that drifted from the contract is a 500. */
export const handle = <E extends Endpoint>(endpoint: E, handler: Handler<E>): Route => ({
  endpoint,
  handler: (input, context) => handler(input as InputOf<E>, context as Context<E['access']>),
})

/** Binds a write to work that is done for many calls at once: those that come in while a transaction of it runs share the next one. */
export const handleTogether = <E extends Endpoint>(endpoint: E, handler: TogetherHandler<E>): Route => ({
  endpoint,
  handler: async (input, context) => (await handler([{ input, context } as Called<E>], context.db))[0],
  together: (calls, db) => handler(calls as readonly Called<E>[], db),
})
