import { readEventFiles } from '../../../mock/events/read-event-files'
import type { Db } from '../../../mock/db/tables'
import { insertAll } from '../../../mock/seed/insert-all'
import { hashToken } from '../../../mock/session/tokens'

/** A customer of the load test, signed in by bearer token. */
export type Guest = { customerId: string; token: string }

const dayMs = 86_400_000

/** Makes customers who are signed in for a day, and have had their letters: three thousand new customers in a minute are another test. */
export async function addCrowd(db: Db, size: number): Promise<readonly Guest[]> {
  const guests = Array.from({ length: size }, (_, at) => ({ customerId: `load-${at}`, token: `load-token-${at}` }))
  const customers = guests.map(({ customerId }, at) => ({
    ...{ id: customerId, name: `客户${at}`, phone: String(19_900_000_000 + at), birthDay: '1980-01-01', sinceDay: '2026-01-01' },
    ...{ hold: null, holdSinceDay: null, isSecuritiesLinked: false },
  }))
  const sessions = guests.map(({ customerId, token }) => ({
    ...{ id: `session-${customerId}`, customerId, carrier: 'bearer', tokenHash: hashToken(token), expiresAtMs: Date.now() + dayMs },
  }))
  await insertAll(db, 'customer', customers)
  await insertAll(db, 'session', sessions)
  await insertAll(
    db,
    'messageWatch',
    guests.map(({ customerId }) => ({ customerId, sinceMs: Date.now(), settledAtMs: Date.parse('2100-01-01') })),
  )
  return guests
}

const text = (words: string) => ({ 'zh-CN': words, 'zh-HK': words, en: words })
const common = {
  ...{ note: '', riskStatement: text('风险'), consent: { version: 'load-1', text: text('同意') }, venues: {} },
  forms: { heard: [{ id: 'heard', kind: 'yesNo', text: text('来过吗'), isRequired: true, onlyIf: null }] },
}

/** The consent and the answers that the events of the load test take. */
export const form = { consentVersion: 'load-1', answers: { heard: true } }

type Times = { opensAt: string; closesAt: string; startsAt: string; endsAt: string }

/** Makes online events that are open to everybody, with a waitlist and a question, as the bank reads them from its files. */
export async function addEvents(db: Db, events: readonly ({ id: string; capacity: number } & Partial<Times>)[]) {
  const shared = {
    ...{
      title: text('压力测试'),
      summary: text('很多人同时报名'),
      speakers: [],
      agenda: [{ at: '14:00', what: text('开始') }],
      hasRisk: false,
    },
    ...{ opensAt: '2026-11-01T09:00:00+08:00', closesAt: '2027-01-18T18:00:00+08:00', startsAt: '2027-01-20T14:00:00+08:00' },
    ...{ endsAt: '2027-01-20T16:00:00+08:00', waitlist: 'fifo', mostCompanions: 2, form: 'heard' },
  }
  const files = [{ note: '', category: 'salon', events: events.map((event) => ({ ...shared, ...event })) }]
  const rows = readEventFiles(common, files)
  await insertAll(
    db,
    'event',
    rows.map(({ event }) => event),
  )
  await insertAll(
    db,
    'eventSeats',
    rows.map(({ seats }) => seats),
  )
}
