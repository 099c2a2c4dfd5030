import { sql } from 'kysely'
import type { signUp } from '../../src/contract/events-signing'
import type { SignupChannel, Source } from '../../src/contract/events-source'
import type { Db } from '../db/tables'
import type { Called, CallerSession } from '../http/handle'
import { Refusal } from '../http/refusal'
import { branchOf } from './branches'

/** Where a sign-up says that it came from. */
export type Origin = {
  signupId: string
  customerId: string
  source: Source | undefined
  carrier: CallerSession['carrier']
  atMs: number
  schemeId: string
}

/** The app of a session: a browser's is by cookie, the mini-program's by token. */
export const appChannel = (carrier: CallerSession['carrier']): SignupChannel => (carrier === 'bearer' ? 'weapp' : 'h5')

/** Writes down where sign-ups came from, with the customer's tier as it was last judged. Once written it stays. */
export async function recordOrigins(db: Db, origins: readonly Origin[]): Promise<void> {
  if (origins.length === 0) return
  const rows = origins.map(({ signupId, customerId, source, carrier, atMs, schemeId }) => ({
    ...{ signup_id: signupId, customer_id: customerId, channel: source?.channel ?? appChannel(carrier), at_ms: atMs, scheme_id: schemeId },
    ...{ branch_id: branchOf(source?.branchId ?? null)?.id ?? null, inviter: source?.inviter ?? null },
  }))
  await sql`
    insert into signup_source (signup_id, channel, branch_id, inviter_id, tier_id, at_ms)
    select o.signup_id, o.channel, o.branch_id, m.id, (
      select e.to_tier_id from evaluation e where e.customer_id = o.customer_id and e.scheme_id = o.scheme_id
      order by e.effective_day desc limit 1
    ), o.at_ms
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as o (signup_id text, customer_id text, channel text, branch_id text, inviter text, scheme_id text, at_ms bigint)
    left join staff_member m on m.staff_number = o.inviter
    on conflict (signup_id) do nothing`.execute(db)
}

/** A sign-up that took another's place came from where that one did: nobody's credit is lost. */
export async function carryOrigin(db: Db, fromId: string, toId: string): Promise<void> {
  await sql`
    insert into signup_source (signup_id, channel, branch_id, inviter_id, tier_id, at_ms)
    select ${toId}, channel, branch_id, inviter_id, tier_id, at_ms from signup_source where signup_id = ${fromId}
    on conflict (signup_id) do nothing`.execute(db)
}

/** The origins of sign-ups that were just made, by what became of each call. */
export const originsOf = (calls: readonly Called<typeof signUp>[], done: readonly (Refusal | { id: string })[]): Origin[] =>
  calls.flatMap(({ input, context: { session, bank } }, at) => {
    const made = done[at]
    if (!made || made instanceof Refusal) return []
    const { customerId, carrier } = session
    return [{ signupId: made.id, customerId, source: input.source, carrier, atMs: bank.nowMs, schemeId: bank.schemeId }]
  })
