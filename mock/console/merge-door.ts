import { sql } from 'kysely'
import type { CheckInOutcome, mergeCheckIns } from '../../src/contract/console/check-in'
import type { InputOf, OutputOf } from '../../src/contract/endpoint'
import { outcomeOf } from '../../src/domain/check-in/at-the-door'
import { bankInstantMs } from '../../src/domain/check-in/device-clock'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import { attend } from '../events/attend'
import { lockSettled } from '../events/settle'
import type { StoredEvent } from '../events/stored-event'
import { readTicketPrivateKey, readTicketText } from '../events/tickets'
import type { Context } from '../http/handle'
import { refuse } from '../http/refusal'
import { maskName } from '../session/read-customer'
import { readFirstScans, type Arrival } from './arrivals'
import { audit } from './audit'
import { isKept, opensAtMs } from './door'
import { findOwnEvent } from './own-event'

type Batch = InputOf<typeof mergeCheckIns>
type Told = OutputOf<typeof mergeCheckIns>['outcomes'][number]
type Party = Awaited<ReturnType<typeof readParties>>[number]

/** Takes a device's scans: every one is kept, attendance is recorded once, and each is told what it has become. */
export async function mergeDoor(context: Context<'staff'>, batch: Batch) {
  const { db, bank } = context
  const event = await findOwnEvent(context, batch.eventId)
  if (!event) return refuse('EVENT.UNKNOWN')
  if (!isKept(event, bank.nowMs)) return refuse('CHECK_IN.CLOSED')
  const claims = await readClaims(db, batch)
  const seats = await lockSettled(db, event, bank.nowMs)
  const numbers = [...new Set(claims.flatMap(({ number }) => number ?? []))]
  const parties = new Map((await readParties(db, event.id, numbers)).map((party) => [party.number, party]))
  const known = claims.flatMap(({ entry, number }) => (number !== null && parties.has(number) ? [{ entry, number }] : []))
  const isNew = await keepScans(context, event, batch, known)
  const arriving = [...parties.values()].filter(({ state }) => state === 'CONFIRMED' || state === 'MISSED')
  await attend(
    db,
    event,
    seats,
    arriving.map(({ name: _, ...signup }) => signup),
    bank.nowMs,
  )
  if (isNew > 0) await record(context, event, { deviceId: batch.deviceId, scans: isNew, arrivals: arriving.length })
  const first = await readFirstScans(db, event.id)
  const tell = ({ entry, number, fault }: Claim) =>
    toTold(`${batch.deviceId}~${entry.id}`, entry.id, fault, number === null ? undefined : parties.get(number), first)
  return { asOf: instantAt(bank.nowMs), outcomes: claims.map(tell) }
}

/** Whose number an entry claims to be, or what is wrong with it. */
type Claim = { entry: Batch['entries'][number]; number: number | null; fault: CheckInOutcome | null }

async function readClaims(db: Db, { eventId, entries }: Batch): Promise<Claim[]> {
  const key = await readTicketPrivateKey(db)
  return entries.map((entry) => {
    if ('number' in entry.shown) return { entry, number: entry.shown.number, fault: null }
    const ticket = readTicketText(key, entry.shown.ticket.trim())
    if (!ticket) return { entry, number: null, fault: 'UNKNOWN' }
    return ticket.eventId === eventId ? { entry, number: ticket.number, fault: null } : { entry, number: null, fault: 'WRONG_EVENT' }
  })
}

const readParties = async (db: Db, eventId: string, numbers: readonly number[]) =>
  numbers.length === 0
    ? []
    : db
        .selectFrom('eventSignup')
        .innerJoin('customer', 'customer.id', 'eventSignup.customerId')
        .selectAll('eventSignup')
        .select('customer.name')
        .where('eventId', '=', eventId)
        .where('number', 'in', numbers)
        .execute()

/** Keeps scans, each once; of one that comes again with another instant the earlier stays, as in `mergeScans`. Yields how many are new. */
async function keepScans(
  { db, bank, session }: Context<'staff'>,
  event: StoredEvent,
  { deviceId, sentAt }: Batch,
  known: readonly { entry: Claim['entry']; number: number }[],
): Promise<number> {
  const bounds = { opensAtMs: opensAtMs(event), receivedAtMs: bank.nowMs }
  const sentAtMs = Date.parse(sentAt)
  const rows = known.map(({ entry, number }) => ({
    ...{ id: `${deviceId}~${entry.id}`, event_id: event.id, number, device_id: deviceId, received_at_ms: bank.nowMs },
    ...{ at_ms: bankInstantMs({ atMs: Date.parse(entry.at), sentAtMs }, bounds), staff_id: session.staffId, staff_name: session.name },
  }))
  const { rows: kept } = await sql<{ isNew: boolean }>`
    insert into door_scan select distinct on (id) * from jsonb_populate_recordset(null::door_scan, ${JSON.stringify(rows)}::jsonb) order by id, at_ms
    on conflict (id) do update set at_ms = least(door_scan.at_ms, excluded.at_ms) returning (xmax = 0) as is_new`.execute(db)
  return kept.filter(({ isNew }) => isNew).length
}

function toTold(
  scanId: string,
  id: string,
  fault: CheckInOutcome | null,
  party: Party | undefined,
  first: ReadonlyMap<number, Arrival & { id: string }>,
): Told {
  if (!party) return { id, outcome: fault ?? 'UNKNOWN', number: null, maskedName: null, seats: null, arrival: null }
  const counted = first.get(party.number)
  const isWithoutSeats = !['CONFIRMED', 'MISSED', 'CHECKED_IN'].includes(party.state)
  const arrival = counted ? { at: instantAt(counted.atMs), by: counted.by } : null
  const judged = outcomeOf(isWithoutSeats, counted && counted.id !== scanId ? counted : null)
  return {
    ...{ id, outcome: judged.outcome, number: party.number, maskedName: maskName(party.name), seats: party.seats },
    arrival: judged.outcome === 'CANCELLED' ? null : arrival,
  }
}

const record = ({ db, bank, session }: Context<'staff'>, event: StoredEvent, details: Record<string, unknown>) =>
  audit(db, { staff: session, atMs: bank.nowMs, action: 'CHECK_IN.MERGE', subjectKind: 'event', subjectId: event.id, details })
