/** Pages of a list of 10,000 events, half of them over, from a running server: bytes, and how long they take. `tsx test/bench/events-list.ts`. */
import { sql } from 'kysely'
import { instantAt } from '../../mock/clock'
import { seedNowMs } from '../../mock/seed/seed-now'
import type { EventSummary } from '../../src/contract/events'
import { budgets } from './budgets'
import { addEvents } from './events/crowd'
import { pgliteStore } from './events/stores'
import { runOver, Wire } from './events/wire'
import { judge } from './verdict'

const eventCount = 10_000
const hourMs = 3_600_000

/** One every two hours, from 5,000 before the bank's now to 5,000 after. */
const events = Array.from({ length: eventCount }, (_, at) => {
  const startsAtMs = seedNowMs + (at - eventCount / 2) * 2 * hourMs
  const times = { opensAt: startsAtMs - 900 * hourMs, closesAt: startsAtMs - hourMs, startsAt: startsAtMs, endsAt: startsAtMs + hourMs }
  return { id: `list-${at}`, capacity: 40, ...mapValues(times) }
})

function mapValues({ opensAt, closesAt, startsAt, endsAt }: { opensAt: number; closesAt: number; startsAt: number; endsAt: number }) {
  return { opensAt: instantAt(opensAt), closesAt: instantAt(closesAt), startsAt: instantAt(startsAt), endsAt: instantAt(endsAt) }
}

async function main() {
  const store = pgliteStore(8110)
  await store.look(async (db) => {
    await addEvents(db, events)
    // PGlite never analyses its tables by itself; a PostgreSQL does.
    await sql`analyze event`.execute(db)
    await sql`analyze event_seats`.execute(db)
    // As a bank that has been looked at all along: what time does to those that are over is done.
    await sql`update event_seats s set next_due_ms = case when e.ends_at_ms > ${seedNowMs} then e.starts_at_ms end
      from event e where e.id = s.event_id and e.id like 'list-%'`.execute(db)
  })
  const server = await store.start(8110)
  try {
    const wires = Array.from({ length: 10 }, () => new Wire(8110))
    const middle = `${seedNowMs + 4_000 * hourMs}~list-5000`
    const queries = ['', `?cursor=${middle}`, '?when=past', `?q=${encodeURIComponent('压力')}`, '?where=online&category=salon']
    for (const query of queries) {
      // The first look at a new bank does all that time has done to its events: it is not what is measured.
      await wires[0]?.send({ method: 'GET', path: `/api/v1/events${query}` })
      const tooks: number[] = []
      let mostBytes = 0
      await runOver(wires, [...Array(200).keys()], async (wire) => {
        const { text, tookMs } = await wire.send({ method: 'GET', path: `/api/v1/events${query}` })
        const page = JSON.parse(text) as { events: EventSummary[] }
        if (page.events.length !== 20) throw new Error(text)
        mostBytes = Math.max(mostBytes, Buffer.byteLength(text))
        tooks.push(tookMs)
      })
      const p99Ms = Math.round(tooks.sort((a, b) => a - b)[Math.floor(tooks.length * 0.99)] ?? 0)
      judge(`GET /events${decodeURIComponent(query)}, bytes`, mostBytes, budgets.eventsPageBytes)
      judge(`GET /events${decodeURIComponent(query)}, p99 in ms at 10 connections`, p99Ms, budgets.eventsPageP99Ms)
    }
    for (const wire of wires) wire.close()
  } finally {
    await server.end('SIGTERM')
    store.remove()
  }
}

void main()
