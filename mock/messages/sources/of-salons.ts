import { periodOf } from '../../../src/domain/date/period'
import { isActive } from '../../../src/domain/events/signup'
import { freeOf } from '../../../src/domain/events/seats'
import { monthsBetween, morningMs } from '../../../src/domain/messages/stages'
import type { BusinessDay } from '../../../src/domain/date/business-day'
import type { Db } from '../../db/tables'
import { asksOf, readGuests } from '../../events/guest'
import { judge } from '../../events/judge'
import { readEvents, type StoredEvent } from '../../events/stored-event'
import type { Announcement, Bank } from '../announcement'

type Customer = { id: string; sinceDay: BusinessDay }

/** Once a quarter a customer of over a year is invited to a closed-door event: the soonest that they can sign up for, with a seat left. */
export async function announceSalons(db: Db, { id, sinceDay }: Customer, bank: Bank): Promise<Announcement[]> {
  if (monthsBetween(sinceDay, bank.today) < 12) return []
  const dedupeKey = `closed-salon:${periodOf('quarter', bank.today).key}`
  const told = await db
    .selectFrom('message')
    .select('id')
    .where('customerId', '=', id)
    .where('dedupeKey', '=', dedupeKey)
    .executeTakeFirst()
  const event = told ? undefined : await findOpenFor(db, id, bank)
  if (!event) return []
  const { content, startsAtMs } = event
  const morning = morningMs(bank.today)
  return [
    {
      kind: 'salon-invitation',
      ...{ customerIds: [id], dedupeKey },
      params: { eventId: event.id, title: content.title, startsAtMs, place: content.place?.name ?? null },
      time: { fromMs: Math.max(content.opensAtMs, morning <= bank.nowMs ? morning : 0), untilMs: content.closesAtMs },
    },
  ]
}

async function findOpenFor(db: Db, customerId: string, bank: Bank): Promise<StoredEvent | undefined> {
  const coming = await db
    .selectFrom('event')
    .select('id')
    .where('category', '=', 'closed-door')
    .where('startsAtMs', '>', bank.nowMs)
    .execute()
  const events = await readEvents(
    db,
    coming.map(({ id }) => id),
  )
  const own = await db
    .selectFrom('eventSignup')
    .select(['eventId', 'state'])
    .where('customerId', '=', customerId)
    .where('eventId', 'in', events.map(({ id }) => id).concat(''))
    .execute()
  const isMine = (event: StoredEvent) => own.some(({ eventId, state }) => eventId === event.id && isActive(state))
  const isFree = ({ seats: { pools, waiting } }: StoredEvent) => waiting === 0 && pools[0] !== undefined && freeOf(pools[0]) > 0
  for (const event of events.filter((each) => isFree(each) && !isMine(each)).sort((a, b) => a.startsAtMs - b.startsAtMs)) {
    const [guest] = await readGuests(db, [{ context: { bank, session: { customerId } }, asks: asksOf(event) }])
    if (guest && judge(event, guest, bank).reasons.length === 0) return event
  }
  return undefined
}
