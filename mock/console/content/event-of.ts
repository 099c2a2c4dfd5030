import type { EventBody } from '../../../src/contract/console/event-body'
import { instantAt } from '../../clock'
import common from '../../events/files/common.json'
import { readEventFiles, type EventRows } from '../../events/read-event-files'
import type { StoredEvent } from '../../events/stored-event'

/** The form's name among those of the files, which no file uses. */
const ownForm = 'console'

/**
 * An event's rows from its body, through the reader of the demo bank's files. @throws StartRefused when the body has a fault that its
 * problems should have told of.
 */
export function toEventRows(id: string, body: EventBody): EventRows {
  const { category, venueId, drawAt, mergeAt, pools, needs, questions, materials, coverId, ...same } = body
  const event = {
    ...{ id, ...same, form: ownForm, materials },
    ...(venueId !== null && { venue: venueId }),
    ...(drawAt !== null && { drawAt }),
    ...(pools.length > 0 && { pools, mergeAt }),
    ...(coverId !== null && { coverId }),
    needs: {
      ...(needs.audience !== null && { audience: needs.audience }),
      ...(needs.cities.length > 0 && { cities: needs.cities }),
      ...(needs.riskLevel !== null && { riskLevel: needs.riskLevel }),
      ...(needs.childAges !== null && { childAges: needs.childAges }),
    },
  }
  const forms = { ...common.forms, [ownForm]: questions }
  const [rows] = readEventFiles({ ...common, forms }, [{ note: '', category, events: [event] }])
  if (!rows) throw new RangeError('the reader gave no event')
  return rows
}

const venueOf = (name: string) => Object.entries(common.venues).find(([, venue]) => venue.name['zh-CN'] === name)?.[0] ?? null

/** The body that a stored event was, or could have been, made from. */
export function toEventBody({ category, content, seats, startsAtMs, endsAtMs }: StoredEvent): EventBody {
  const { place, riskStatement, opensAtMs, closesAtMs, drawAtMs, mergeAtMs, pools, needs, coverId, needsApproval } = content
  const [open, ...kept] = seats.pools
  const audienceOf = (id: string) => pools.find((pool) => pool.id === id)?.audience ?? 'middle'
  return {
    ...{ category, title: content.title, summary: content.summary, speakers: content.speakers, agenda: content.agenda, coverId },
    ...{ questions: content.questions, materials: content.materials, waitlist: content.waitlist, mostCompanions: content.mostCompanions },
    ...{ venueId: place && venueOf(place.name['zh-CN']), hasRisk: riskStatement !== null, needsApproval },
    ...{ opensAt: instantAt(opensAtMs), closesAt: instantAt(closesAtMs), startsAt: instantAt(startsAtMs), endsAt: instantAt(endsAtMs) },
    drawAt: drawAtMs === null ? null : instantAt(drawAtMs),
    mergeAt: mergeAtMs === null ? null : instantAt(mergeAtMs),
    capacity: open?.capacity ?? 0,
    pools: kept.map((pool) => ({ audience: audienceOf(pool.id), capacity: pool.capacity, opensAt: instantAt(pool.opensAtMs) })),
    needs: { ...needs, cities: needs.cities ?? [] },
  }
}
