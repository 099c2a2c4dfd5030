import { createEvent, type DateArray } from 'ics'
import type { Localized } from '../../src/contract/primitives'
import { endOf, type StoredEvent } from './stored-event'

const toDateArray = (atMs: number): DateArray => {
  const at = new Date(atMs)
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()]
}

/** An event as an iCalendar text, in one language. @throws when the library refuses it. */
export function toCalendar(event: StoredEvent, language: keyof Localized, nowMs: number): string {
  const { id, startsAtMs, content, seats } = event
  const { place } = content
  const { value, error } = createEvent({
    ...{ uid: `${id}@events.wealth-ladder`, productId: 'wealth-ladder/events', timestamp: nowMs, sequence: seats.revision },
    ...{ start: toDateArray(startsAtMs), startInputType: 'utc', startOutputType: 'utc' },
    ...{ end: toDateArray(endOf(event, seats)), endInputType: 'utc', endOutputType: 'utc' },
    ...{ title: content.title[language], description: content.summary[language] },
    ...(place ? { location: `${place.name[language]}, ${place.address[language]}` } : {}),
    status: seats.isCancelled ? 'CANCELLED' : 'CONFIRMED',
  })
  if (value == null) throw error ?? new Error('no calendar entry')
  return value
}
