import type { InputOf } from '../contract/endpoint'
import type { listEventDays, listEvents } from '../contract/events'

/** What narrows the list of events. */
export type EventFilter = Omit<InputOf<typeof listEvents>, 'cursor'>

/** Under which keys the cache keeps events: all that a sign-up changes begins with `all`. */
export const eventKeys = {
  all: ['events'] as const,
  list: (filter: EventFilter) => ['events', 'list', filter] as const,
  days: (filter: InputOf<typeof listEventDays> | undefined) => ['events', 'days', filter] as const,
  branches: ['event-branches'] as const,
  one: (eventId: string) => ['events', 'one', eventId] as const,
  draw: (eventId: string) => ['events', 'draw', eventId] as const,
  own: ['events', 'own'] as const,
  ticket: (signupId: string) => ['events', 'ticket', signupId] as const,
}
