import { periodOf, shiftPeriod } from '../../src/domain/date/period'
import type { Guest } from '../../src/domain/events/eligibility'
import type { Db } from '../db/tables'
import { readReader } from '../education/learner'
import type { Context, OwnReading } from '../http/handle'
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

type Asked = { context: Pick<OwnReading, 'bank' | 'session'>; asks: Asks }

/** Reads what the rules ask about the caller; what they do not ask about is left empty. */
export async function readGuest(context: Context<'customer'>, asks: Asks): Promise<Guest> {
  const [guest] = await readGuests(context.db, [{ context, asks }])
  if (!guest) throw new Error('a guest was not read')
  return guest
}

/** The same about several callers, in their order. */
export async function readGuests(db: Db, asked: readonly Asked[]): Promise<readonly Guest[]> {
  const homes = await readHomes(db, asked)
  const tierIds = await readTierIds(db, asked)
  const guests: Guest[] = []
  for (const { context, asks } of asked) {
    const { bank, session } = context
    const home = asks.home ? homes.get(session.customerId) : undefined
    const tierId = asks.tier ? (tierIds.get(evaluationOf(context)) ?? (await judgeTierId(db, context))) : undefined
    guests.push({
      tierPlace: tierId === undefined ? 0 : placeOfTier(bank.schemeId, tierId),
      city: home?.city ?? null,
      childBirthDays: home?.childBirthDays ?? [],
      reader: asks.risk ? await readReader(db, session.customerId, bank.today) : { kind: 'visitor' },
    })
  }
  return guests
}

async function readHomes(db: Db, asked: readonly Asked[]) {
  const customerIds = asked.flatMap(({ context, asks }) => (asks.home ? [context.session.customerId] : []))
  const rows = customerIds.length > 0 ? await db.selectFrom('household').selectAll().where('customerId', 'in', customerIds).execute() : []
  return new Map(rows.map((row) => [row.customerId, row]))
}

const lastPeriod = ({ bank }: Asked['context']) => shiftPeriod(periodOf(ladderOf(bank.schemeId).kind, bank.today), -1).key
const evaluationOf = (context: Asked['context']) => [context.session.customerId, context.bank.schemeId, lastPeriod(context)].join(' ')

/** Callers' own tiers by the judgement on the last closed period, where it is stored. */
async function readTierIds(db: Db, asked: readonly Asked[]): Promise<ReadonlyMap<string, string>> {
  const contexts = asked.flatMap(({ context, asks }) => (asks.tier ? [context] : []))
  if (contexts.length === 0) return new Map()
  const rows = await db
    .selectFrom('evaluation')
    .select(['customerId', 'schemeId', 'periodKey', 'toTierId'])
    .where('customerId', 'in', [...new Set(contexts.map(({ session }) => session.customerId))])
    .where('schemeId', 'in', [...new Set(contexts.map(({ bank }) => bank.schemeId))])
    .where('periodKey', 'in', [...new Set(contexts.map(lastPeriod))])
    .execute()
  return new Map(rows.map(({ customerId, schemeId, periodKey, toTierId }) => [[customerId, schemeId, periodKey].join(' '), toTierId]))
}

const judgeTierId = async (db: Db, { bank, session }: Asked['context']): Promise<string> =>
  (await readRecord(db, session.customerId, ladderOf(bank.schemeId), bank.today)).tierId

/** The pools a guest may draw on, those for the highest tier first and everybody's last, and when the first of them opens. */
export function poolsFor(event: EventFacts, pools: readonly { id: string; opensAtMs: number }[], tierPlace: number, schemeId: string) {
  const placeOf = (id: string) => {
    const audience = event.content.pools.find((pool) => pool.id === id)?.audience
    return audience ? audienceTier(audience, schemeId).place : -1
  }
  const open = pools.filter(({ id }) => placeOf(id) <= tierPlace).sort((a, b) => placeOf(b.id) - placeOf(a.id))
  return { poolIds: open.map(({ id }) => id), opensAtMs: Math.min(...open.map(({ opensAtMs }) => opensAtMs)) }
}
