import type { Db } from '../../../mock/db/tables'
import type { Signup } from '../../../src/contract/events-signups'
import { countedAs, isActive, type SignupState } from '../../../src/domain/events/signup'
import type { Ledger } from './ledger'

/** What is wrong, by how it is wrong. All of it is read from the store, and from every answer that somebody got. */
export type Verdict = { oversold: string[]; doubled: string[]; lost: string[] }

/** Looks through the store and the answers. `capacities` are those that the events began with. */
export async function audit(db: Db, ledger: Ledger, capacities: ReadonlyMap<string, number>): Promise<Verdict> {
  const verdict: Verdict = { oversold: [], doubled: [], lost: [] }
  for (const [eventId, capacity] of capacities) await auditEvent(db, eventId, capacity, verdict)
  await auditAnswers(db, ledger, verdict)
  return verdict
}

type Line = {
  revision: number
  signupId: string | null
  fromState: SignupState | null
  toState: SignupState | null
  seatsBefore: number
  seats: number
}

/** Replays an event's record: at no moment more seats than there were, no customer twice, no line missing, and its end is what is stored. */
async function auditEvent(db: Db, eventId: string, capacity: number, { oversold, doubled, lost }: Verdict) {
  const seats = await db.selectFrom('eventSeats').selectAll().where('eventId', '=', eventId).executeTakeFirstOrThrow()
  const signups = await db.selectFrom('eventSignup').selectAll().where('eventId', '=', eventId).execute()
  const lines: Line[] = await db.selectFrom('eventChange').selectAll().where('eventId', '=', eventId).orderBy('revision').execute()
  const customerOf = new Map(signups.map(({ id, customerId }) => [id, customerId]))
  const activeOf = new Map<string, string>()
  let [most, used] = [capacity, 0]
  for (const line of lines) {
    const { signupId, fromState, toState } = line
    if (signupId === null || toState === null) most = line.seats
    else {
      used += (countedAs(toState) ? line.seats : 0) - (fromState && countedAs(fromState) ? line.seatsBefore : 0)
      const customerId = customerOf.get(signupId)
      if (customerId === undefined) lost.push(`${eventId}: the sign-up ${signupId} of the record is not stored`)
      else if (!isActive(toState)) activeOf.delete(customerId)
      else if ((activeOf.get(customerId) ?? signupId) !== signupId) doubled.push(`${eventId}: ${customerId} has two sign-ups at once`)
      else activeOf.set(customerId, signupId)
    }
    if (used > most) oversold.push(`${eventId}: ${used} of ${most} seats at revision ${line.revision}`)
  }
  const stored = signups.reduce((sum, { state, seats: size }) => sum + (countedAs(state) ? size : 0), 0)
  const summed = seats.taken + seats.offered + seats.held
  if (stored > seats.capacity) oversold.push(`${eventId}: ${stored} of ${seats.capacity} seats`)
  if (stored !== summed || stored !== used)
    lost.push(`${eventId}: ${stored} seats by the sign-ups, ${summed} by the sums, ${used} by the record`)
  if (lines.some(({ revision }, at) => revision !== at + 1) || seats.revision !== lines.length)
    lost.push(`${eventId}: the record has a gap`)
  const numbers = new Set(signups.map(({ number }) => number))
  if (numbers.size !== signups.length) doubled.push(`${eventId}: ${signups.length - numbers.size} numbers were given out twice`)
}

/** Every request id got one answer, however often it was sent; what a customer was told is in the store. */
async function auditAnswers(db: Db, ledger: Ledger, { doubled, lost }: Verdict) {
  const rows = await db.selectFrom('eventSignup').select(['id', 'customerId', 'eventId', 'number']).execute()
  const stored = new Map(rows.map((row) => [row.id, row]))
  const lines = await db.selectFrom('eventChange').select(['signupId', 'toState']).execute()
  const been = new Set(lines.map(({ signupId, toState }) => `${signupId} ${toState}`))
  for (const { requestId, customerId, answers } of ledger.asks.values()) {
    const [first, ...others] = answers
    if (first === undefined) lost.push(`${requestId} was never answered`)
    if (others.some((other) => withoutTrace(other) !== withoutTrace(first ?? ''))) doubled.push(`${requestId} was answered in two ways`)
    if (!first?.startsWith('200 ')) continue
    const told = JSON.parse(first.slice(4)) as Signup
    const row = stored.get(told.id)
    if (!row || row.customerId !== customerId || row.number !== told.number)
      lost.push(`${requestId}: the sign-up it was told of is not stored`)
    else if (!been.has(`${told.id} ${told.state}`)) lost.push(`${requestId}: told ${told.state}, which is not on record`)
  }
}

/** A problem that no write stored, such as a reused key, has a trace id of its own. */
const withoutTrace = (answer: string) => answer.replace(/"traceId":"[^"]*"/, '')
