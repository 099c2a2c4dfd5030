import { sql } from 'kysely'
import type { EventResults, Funnel } from '../../src/contract/console/results'
import { SIGNUP_CHANNELS, type SignupChannel } from '../../src/contract/events-source'
import { npsOf } from '../../src/domain/events/nps'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import type { StoredEvent } from '../events/stored-event'
import type { Context } from '../http/handle'
import { tierNames } from './tier-names'

/** One group of sign-ups or views: everybody of a tier who came by a channel. */
type Group = Funnel & { tierId: string | null; channel: SignupChannel | null }

const nothing: Funnel = { views: 0, signups: 0, confirmed: 0, attended: 0, answered: 0 }

const sum = (groups: readonly Funnel[]): Funnel =>
  groups.reduce(
    (total, { views, signups, confirmed, attended, answered }) => ({
      views: total.views + views,
      signups: total.signups + signups,
      confirmed: total.confirmed + confirmed,
      attended: total.attended + attended,
      answered: total.answered + answered,
    }),
    nothing,
  )

/** What came of an event, up to now. */
export async function readEventResults({ db, bank }: Context<'staff'>, event: StoredEvent): Promise<EventResults> {
  const groups = await readGroups(db, event.id)
  const names = tierNames(bank.schemeId)
  const tierIds = [...names.keys(), null]
  // A tier of a scheme that is no longer in force is nobody's now.
  const tierOf = ({ tierId }: Group) => (tierId !== null && names.has(tierId) ? tierId : null)
  const by = <K>(keys: readonly K[], keyOf: (group: Group) => K) =>
    keys.map((key) => ({ key, own: groups.filter((group) => keyOf(group) === key) })).filter(({ own }) => own.length > 0)
  const answers = await readAnswers(db, event.id)
  return {
    asOf: instantAt(bank.nowMs),
    event: {
      ...{ id: event.id, title: event.content.title, capacity: event.seats.capacity },
      ...{ startsAt: instantAt(event.startsAtMs), endsAt: instantAt(event.endsAtMs) },
    },
    total: sum(groups),
    byTier: by(tierIds, tierOf).map(({ key, own }) => ({ ...sum(own), tierId: key, tierName: names.get(key ?? '') ?? null })),
    byChannel: by([...SIGNUP_CHANNELS, null], ({ channel }) => channel).map(({ key, own }) => ({ ...sum(own), channel: key })),
    byInviter: await readInviters(db, event.id),
    nps: toNps(answers.map(({ nps }) => nps)),
    comments: answers.flatMap(({ nps, comment }) => (comment ? [{ nps, text: comment }] : [])).slice(0, 100),
  }
}

function toNps(marks: readonly number[]): EventResults['nps'] {
  const { byMark, ...rest } = npsOf(marks)
  return { ...rest, byMark: [...byMark] }
}

async function readGroups(db: Db, eventId: string): Promise<Group[]> {
  const { rows } = await sql<Group>`
    select tier_id, channel, sum(views)::int as views, sum(signups)::int as signups, sum(confirmed)::int as confirmed,
      sum(attended)::int as attended, sum(answered)::int as answered
    from (
      select nullif(tier_id, '') as tier_id, channel, views, 0 as signups, 0 as confirmed, 0 as attended, 0 as answered
      from event_view where event_id = ${eventId}
      union all
      select o.tier_id, o.channel, 0, 1, (s.state in ('CONFIRMED', 'CHECKED_IN', 'MISSED'))::int, (s.state = 'CHECKED_IN')::int, (s.nps is not null)::int
      from event_signup s left join signup_source o on o.signup_id = s.id where s.event_id = ${eventId}
    ) as counted group by tier_id, channel`.execute(db)
  return rows
}

async function readInviters(db: Db, eventId: string): Promise<EventResults['byInviter']> {
  const { rows } = await sql<EventResults['byInviter'][number]>`
    select m.name, count(*)::int as signups, count(*) filter (where s.state = 'CHECKED_IN')::int as attended
    from event_signup s join signup_source o on o.signup_id = s.id join staff_member m on m.id = o.inviter_id
    where s.event_id = ${eventId} group by m.id, m.name order by signups desc, m.id`.execute(db)
  return rows
}

async function readAnswers(db: Db, eventId: string): Promise<{ nps: number; comment: string | null }[]> {
  const rows = await db
    .selectFrom('eventSignup')
    .select(['nps', 'comment'])
    .where('eventId', '=', eventId)
    .where('nps', 'is not', null)
    .orderBy('surveyedAtMs', 'desc')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ nps, comment }) => (nps === null ? [] : [{ nps, comment }]))
}
