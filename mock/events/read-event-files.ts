import type { Insertable } from 'kysely'
import * as z from '../../src/contract/schema'
import type { EventSeatsTable, EventTable } from '../db/event-tables'
import { StartRefused } from '../config'
import { commonFileSchema, eventFileSchema, longestEventMs, type CommonFile, type EventContent, type FileEvent } from './event-file'

/** What the events of a new bank are made of: the event, and its seats before anybody has one. */
export type EventRows = { event: Insertable<EventTable>; seats: Insertable<EventSeatsTable> }

const dayMs = 86_400_000

/** Reads the files of events. @throws StartRefused when one has a fault, naming the event. */
export function readEventFiles(common: unknown, files: readonly unknown[]): readonly EventRows[] {
  const shared = parse(commonFileSchema, common)
  for (const [name, form] of Object.entries(shared.forms)) checkForm(name, form)
  const read = files.flatMap((file) => {
    const { category, events } = parse(eventFileSchema, file)
    return events.map((event) => toRows(event, category, shared))
  })
  const ids = read.map(({ event }) => event.id)
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) throw faultOf(id, 'there are two of that id')
  return read
}

const faultOf = (id: string, message: string) => new StartRefused(`The event ${id} cannot be used: ${message}`)

function parse<S extends z.ZodMiniType>(schema: S, file: unknown): z.infer<S> {
  const read = z.safeParse(schema, file)
  if (read.success) return read.data
  throw new StartRefused(
    `An events file cannot be used: ${read.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`).join(', ')}`,
  )
}

/** A condition names an earlier question, and an answer that can be given to it. */
function checkForm(name: string, form: CommonFile['forms'][string]) {
  form.forEach(({ id, onlyIf }, at) => {
    if (form.findIndex((question) => question.id === id) !== at) throw faultOf(name, `two questions have the id ${id}`)
    if (onlyIf === null) return
    const earlier = form.slice(0, at).find((question) => question.id === onlyIf.questionId)
    const canBe =
      earlier?.kind === 'yesNo'
        ? typeof onlyIf.is === 'boolean'
        : earlier && 'options' in earlier && earlier.options.some((option) => option.id === onlyIf.is)
    if (!canBe) throw faultOf(name, `the condition of ${id} can never be met`)
  })
}

function checkTimes({ id, opensAt, closesAt, drawAt, startsAt, endsAt, mergeAt, waitlist, needsApproval, pools = [] }: FileEvent) {
  const marks = [opensAt, closesAt, ...(drawAt === undefined ? [] : [drawAt]), startsAt, endsAt].map((at) => Date.parse(at))
  if (marks.some((mark, at) => at > 0 && mark < (marks[at - 1] ?? 0)))
    throw faultOf(id, 'it opens, closes, draws, starts and ends in this order')
  if (marks[0] === marks[1]) throw faultOf(id, 'it never opens')
  if (Date.parse(endsAt) - Date.parse(startsAt) > longestEventMs) throw faultOf(id, 'it lasts longer than 31 days')
  if (pools.some((pool) => Date.parse(pool.opensAt) > Date.parse(opensAt))) throw faultOf(id, 'a pool for a tier opens later than the rest')
  if (drawAt !== undefined && waitlist === 'none') throw faultOf(id, 'who is not drawn waits: a draw needs a waitlist')
  if (drawAt !== undefined && needsApproval) throw faultOf(id, 'the draw decides: it needs no approval')
  if (pools.length > 0 !== (mergeAt !== undefined)) throw faultOf(id, 'pools need mergeAt, and only they do')
}

function toRows(file: FileEvent, category: EventRows['event']['category'], shared: CommonFile): EventRows {
  checkTimes(file)
  return rowsOf(file, category, shared)
}

/** An event's rows, whether or not its times make sense: what an unfinished one looks like. @throws StartRefused when its venue or form is unknown. */
export function rowsOf(
  file: FileEvent,
  category: EventRows['event']['category'],
  { venues, forms, consent, riskStatement }: CommonFile,
): EventRows {
  const { id, title, summary, agenda, speakers, waitlist, mostCompanions, needsApproval = false, materials = [], coverId = null } = file
  const venue = file.venue === undefined ? null : venues[file.venue]
  if (venue === undefined) throw faultOf(id, `there is no venue ${file.venue}`)
  const questions = file.form === undefined ? [] : forms[file.form]
  if (!questions) throw faultOf(id, `there is no form ${file.form}`)
  const startsAtMs = Date.parse(file.startsAt)
  const place = venue && { name: venue.name, address: venue.address, mapUrl: venue.mapUrl }
  const spoken = [title, summary, ...(place ? [place.name] : []), ...speakers.flatMap(({ name, role }) => [name, role])]
  return {
    event: {
      ...{ id, category, startsAtMs, city: venue?.city ?? null, branchId: venue?.branchId ?? null, endsAtMs: Date.parse(file.endsAt) },
      words: spoken
        .flatMap((text) => Object.values(text))
        .join('\n')
        .toLowerCase(),
      content: {
        ...{ title, summary, agenda, speakers, waitlist, mostCompanions, needsApproval, place, questions, consent, materials, coverId },
        riskStatement: file.hasRisk ? riskStatement : null,
        ...toTimes(file),
        pools: [{ id: 'open', audience: null }, ...(file.pools ?? []).map(({ audience }) => ({ id: audience, audience }))],
        needs: toNeeds(file.needs ?? {}),
      },
    },
    seats: toSeats(file),
  }
}

const toTimes = ({ opensAt, closesAt, startsAt, drawAt, mergeAt }: FileEvent) => ({
  opensAtMs: Date.parse(opensAt),
  closesAtMs: Date.parse(closesAt),
  changeableUntilMs: Date.parse(startsAt) - dayMs,
  drawAtMs: drawAt === undefined ? null : Date.parse(drawAt),
  mergeAtMs: mergeAt === undefined ? null : Date.parse(mergeAt),
})

/** An event's seats before anybody has one. */
function toSeats({ id, capacity, opensAt, pools = [], isCancelled = false }: FileEvent): EventRows['seats'] {
  const all = [{ id: 'open', capacity, opensAtMs: Date.parse(opensAt) }, ...pools.map(toPool)]
  return {
    ...{ eventId: id, isCancelled, taken: 0, offered: 0, held: 0, waiting: 0, nextNumber: 1, revision: 0 },
    pools: all.map((pool) => ({ ...pool, taken: 0, offered: 0, held: 0 })),
    capacity: all.reduce((sum, pool) => sum + pool.capacity, 0),
    ...{ settledAtMs: 0, nextDueMs: 0, drawnAtMs: null, drawnCapacity: null, endedAtMs: null },
  }
}

function toNeeds({ audience, cities, riskLevel, childAges }: NonNullable<FileEvent['needs']>): EventContent['needs'] {
  return { audience: audience ?? null, cities: cities ?? null, riskLevel: riskLevel ?? null, childAges: childAges ?? null }
}

const toPool = ({ audience, capacity, opensAt }: NonNullable<FileEvent['pools']>[number]) => ({
  ...{ id: audience as string, capacity, opensAtMs: Date.parse(opensAt) },
})
