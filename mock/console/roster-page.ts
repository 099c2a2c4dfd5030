import { sql, type RawBuilder } from 'kysely'
import type { InputOf, OutputOf } from '../../src/contract/endpoint'
import type { readRoster, RosterLine } from '../../src/contract/console/roster'
import { givenUp } from '../../src/domain/events/signup'
import { instantAt } from '../clock'
import type { RosterTables } from '../db/roster-tables'
import { audienceTier } from '../events/audiences'
import { readAheads } from '../events/ahead'
import { startOf, type StoredEvent, type StoredSignup } from '../events/stored-event'
import type { Context } from '../http/handle'
import { maskName, maskPhone } from '../session/read-customer'
import { readFirstScans, type Arrival } from './arrivals'
import { branchOf } from './branches'
import { tierNames } from './tier-names'

/** How many lines a page has. */
export const pageSize = 50

type Filter = Omit<InputOf<typeof readRoster>, 'eventId'>

/** A sign-up with whom it is of and where it came from. */
export type RosterRow = StoredSignup & { name: string; phone: string; inviterName: string | null; tierId: string | null } & {
  channel: RosterTables['signupSource']['channel'] | null
  branchId: string | null
}

/** Sign-ups of an event by number, those that pass a filter. */
export async function readRosterRows(
  { db }: Pick<Context, 'db'>,
  eventId: string,
  { where, limit, offset }: { where: RawBuilder<unknown>; limit: number; offset: number },
): Promise<RosterRow[]> {
  const { rows } = await sql<RosterRow>`
    select s.*, c.name, c.phone, o.channel, o.branch_id, o.tier_id, m.name as inviter_name
    from event_signup s join customer c on c.id = s.customer_id
    left join signup_source o on o.signup_id = s.id left join staff_member m on m.id = o.inviter_id
    where s.event_id = ${eventId} and ${where} order by s.number limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** A page of an event's roster. A page beyond the last is the last. */
export async function readRosterPage(context: Context<'staff'>, event: StoredEvent, filter: Filter): Promise<OutputOf<typeof readRoster>> {
  const { db, bank } = context
  const where = conditionOf(filter)
  const { rows: states } = await sql<{ state: string; count: number }>`
    select state, count(*)::int as count from event_signup where event_id = ${event.id} group by state`.execute(db)
  const { rows: totals } = await sql<{ total: number }>`
    select count(*)::int as total from event_signup s join customer c on c.id = s.customer_id
    left join signup_source o on o.signup_id = s.id where s.event_id = ${event.id} and ${where}`.execute(db)
  const total = totals[0]?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(pages, Number(filter.page ?? 1))
  const rows = await readRosterRows(context, event.id, { where, limit: pageSize, offset: (page - 1) * pageSize })
  const aheads = await readAheads(
    db,
    rows.flatMap(({ id, state }) => (state === 'WAITING' ? [id] : [])),
  )
  const arrivals = await readFirstScans(db, event.id)
  const toLine = lineOf(event, bank)
  return {
    asOf: instantAt(bank.nowMs),
    event: toEvent(event),
    counts: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    ...{ page, pages, total },
    lines: rows.map((row) => toLine(row, { ahead: aheads.get(row.id) ?? null, arrival: arrivals.get(row.number) ?? null })),
  }
}

function conditionOf({ state, channel, q }: Filter): RawBuilder<unknown> {
  const conditions = [
    sql`true`,
    ...(state ? [sql`s.state = ${state}`] : []),
    ...(channel ? [sql`o.channel = ${channel}`] : []),
    ...(q ? [/^\d+$/.test(q) ? sql`(s.number::text = ${q} or right(c.phone, ${q.length}) = ${q})` : sql`starts_with(c.name, ${q})`] : []),
  ]
  return sql.join(conditions, sql` and `)
}

const toEvent = ({ id, content, startsAtMs, endsAtMs, seats }: StoredEvent) => ({
  ...{ id, title: content.title, startsAt: instantAt(startsAtMs), endsAt: instantAt(endsAtMs) },
  ...{ needsApproval: content.needsApproval, isCancelled: seats.isCancelled, capacity: seats.capacity, taken: seats.taken },
  questions: content.questions,
})

type Known = { ahead: number | null; arrival: Arrival | null }

/** Makes lines of an event's roster, masked. */
function lineOf(event: StoredEvent, bank: Context['bank']) {
  const names = tierNames(bank.schemeId)
  const isBefore = !event.seats.isCancelled && bank.nowMs < startOf(event, event.seats)
  const poolTier = (poolId: string | null) => {
    const audience = event.content.pools.find(({ id }) => id === poolId)?.audience
    return audience ? audienceTier(audience, bank.schemeId).tierName : null
  }
  return (row: RosterRow, { ahead, arrival }: Known): RosterLine => ({
    ...{ signupId: row.id, number: row.number, state: row.state, seats: row.seats, answers: row.answers, ahead },
    ...{ maskedName: maskName(row.name), maskedPhone: maskPhone(row.phone), companions: row.companions.map(maskName) },
    ...{ tierName: (row.tierId !== null && names.get(row.tierId)) || null, poolId: row.poolId, poolTier: poolTier(row.poolId) },
    signedUpAt: instantAt(row.signedUpAtMs),
    source: { channel: row.channel, branchName: branchOf(row.branchId)?.name ?? null, inviterName: row.inviterName },
    offerExpiresAt: row.offerExpiresAtMs === null ? null : instantAt(row.offerExpiresAtMs),
    arrival: arrival && row.state === 'CHECKED_IN' ? { at: instantAt(arrival.atMs), by: arrival.by } : null,
    can: {
      decide: row.state === 'REQUESTED' && !event.seats.isCancelled,
      moveUp: row.state === 'WAITING' && isBefore,
      cancel: givenUp(row.state) !== null && isBefore,
    },
  })
}
