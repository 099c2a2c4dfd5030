import { sql } from 'kysely'
import type { SignupChannel } from '../../src/contract/events-source'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Db } from '../db/tables'
import { gather } from '../http/gather'
import type { Context } from '../http/handle'
import { appChannel } from './sources'

type View = { eventId: string; day: BusinessDay; channel: SignupChannel; customerId: string | null; schemeId: string }

const counters = new WeakMap<Db, (view: View) => Promise<void>>()

/**
 * Counts a look at an event's page, by day, channel and tier, without a name. Nobody waits for it: looks that come while one round is written share the
 * next, so that a crowd costs one write. A look that cannot be counted is lost, and the page is not.
 */
export function countView({ db, bank, session }: Context<'optional'>, eventId: string, channel: SignupChannel | undefined): void {
  const count = counters.get(db) ?? gather((views: readonly View[]) => writeViews(db, views))
  counters.set(db, count)
  const view = { eventId, day: bank.today, channel: channel ?? appChannel(session?.carrier ?? 'cookie'), schemeId: bank.schemeId }
  count({ ...view, customerId: session?.customerId ?? null }).catch(() => undefined)
}

async function writeViews(db: Db, views: readonly View[]): Promise<readonly undefined[]> {
  const rows = views.map(({ eventId, customerId, schemeId, ...rest }) => ({
    ...{ ...rest, event_id: eventId, customer_id: customerId, scheme_id: schemeId },
  }))
  await sql`
    insert into event_view (event_id, day, channel, tier_id, views)
    select event_id, day, channel, tier_id, count(*) from (
      select v.event_id, v.day, v.channel, coalesce((
        select e.to_tier_id from evaluation e where e.customer_id = v.customer_id and e.scheme_id = v.scheme_id
        order by e.effective_day desc limit 1
      ), '') as tier_id
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as v (event_id text, day date, channel text, customer_id text, scheme_id text)
      join event on event.id = v.event_id
    ) as looked group by event_id, day, channel, tier_id
    on conflict (event_id, day, channel, tier_id) do update set views = event_view.views + excluded.views`.execute(db)
  return views.map(() => undefined)
}
