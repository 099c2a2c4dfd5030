import { periodOf, shiftPeriod } from '../../src/domain/date/period'
import type { Guest } from '../../src/domain/events/eligibility'
import { readReader } from '../education/learner'
import type { Context } from '../http/handle'
import { readRecord } from '../ladder/evaluations'
import { ladderOf } from '../ladder/ladders'
import { audienceTier, placeOfTier } from './audiences'
import type { EventFacts } from './stored-event'

/** What an event's rules ask of a caller: only that is read. */
type Asks = { tier: boolean; home: boolean; risk: boolean }

/** What the rules of an event ask about. */
export function asksOf({ content: { needs, pools, waitlist } }: EventFacts): Asks {
  return {
    tier: needs.audience !== null || pools.length > 1 || waitlist === 'tier',
    home: needs.cities !== null || needs.childAges !== null,
    risk: needs.riskLevel !== null,
  }
}

/** Reads what the rules ask about the caller; what they do not ask about is left empty. */
export async function readGuest(context: Context<'customer'>, asks: Asks): Promise<Guest> {
  const { db, bank, session } = context
  const home = asks.home
    ? await db.selectFrom('household').selectAll().where('customerId', '=', session.customerId).executeTakeFirst()
    : undefined
  return {
    tierPlace: asks.tier ? placeOfTier(bank.schemeId, await readTierId(context)) : 0,
    city: home?.city ?? null,
    childBirthDays: home?.childBirthDays ?? [],
    reader: asks.risk ? await readReader(db, session.customerId, bank.today) : { kind: 'visitor' },
  }
}

/** The caller's own tier: by the judgement on the last closed period where it is stored, else by judging now. */
async function readTierId({ db, bank, session }: Context<'customer'>): Promise<string> {
  const ladder = ladderOf(bank.schemeId)
  const last = shiftPeriod(periodOf(ladder.kind, bank.today), -1)
  const stored = await db
    .selectFrom('evaluation')
    .select('toTierId')
    .where('customerId', '=', session.customerId)
    .where('schemeId', '=', bank.schemeId)
    .where('periodKey', '=', last.key)
    .executeTakeFirst()
  return stored?.toTierId ?? (await readRecord(db, session.customerId, ladder, bank.today)).tierId
}

/** The pools a guest may draw on, those for the highest tier first and everybody's last, and when the first of them opens. */
export function poolsFor(event: EventFacts, pools: readonly { id: string; opensAtMs: number }[], tierPlace: number, schemeId: string) {
  const placeOf = (id: string) => {
    const audience = event.content.pools.find((pool) => pool.id === id)?.audience
    return audience ? audienceTier(audience, schemeId).place : -1
  }
  const open = pools.filter(({ id }) => placeOf(id) <= tierPlace).sort((a, b) => placeOf(b.id) - placeOf(a.id))
  return { poolIds: open.map(({ id }) => id), opensAtMs: Math.min(...open.map(({ opensAtMs }) => opensAtMs)) }
}
