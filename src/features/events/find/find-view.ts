import type { EventFilter } from '../../../api/event-keys'
import { eventCategorySchema, eventCitySchema } from '../../../contract/events'
import { parseBusinessDay, type BusinessDay } from '../../../domain/date/business-day'

/** What somebody looks for; what is absent does not matter. */
export type Wish = Omit<EventFilter, 'when'> & { when?: 'past' }

/** The names of what a filter narrows, one for each that can be dropped by itself; both days are one. */
export type Narrowing = 'where' | 'city' | 'branchId' | 'category' | 'days'

/** So long a search the bank takes. */
export const MOST_CHARACTERS = 60

const wheres = ['online', 'onsite'] as const

const parts = {
  q: (text: string) => text.slice(0, MOST_CHARACTERS).trim() || undefined,
  when: (text: string) => (text === 'past' ? text : undefined),
  where: (text: string) => wheres.find((each) => each === text),
  city: (text: string) => eventCitySchema.options.find((each) => each === text),
  branchId: (text: string) => (/^[a-z0-9-]{1,64}$/.test(text) ? text : undefined),
  category: (text: string) => eventCategorySchema.options.find((each) => each === text),
  from: (text: string) => parseBusinessDay(text) ?? undefined,
  to: (text: string) => parseBusinessDay(text) ?? undefined,
}

/** Reads a wish out of an address; what does not fit is left out: people edit addresses. */
export function wishIn(params: Readonly<Record<string, string | undefined>>): Wish {
  const found = Object.entries(parts).map(([name, read]) => [name, read(decoded(params[name] ?? ''))])
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Wish
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** How many filters are on. Words and past or coming are in sight by themselves. */
export const narrowingsOf = ({ where, city, branchId, category, from, to }: Wish): Narrowing[] => [
  ...(where ? (['where'] as const) : []),
  ...(city ? (['city'] as const) : []),
  ...(branchId ? (['branchId'] as const) : []),
  ...(category ? (['category'] as const) : []),
  ...(from || to ? (['days'] as const) : []),
]

/** The wish with parts set, or dropped when they are undefined. */
export function changed(wish: Wish, parts: { [K in keyof Wish]?: Wish[K] | undefined }): Wish {
  return Object.fromEntries(Object.entries({ ...wish, ...parts }).filter(([, value]) => value !== undefined)) as Wish
}

/** The wish without one of its filters. */
export const without = (wish: Wish, name: Narrowing): Wish =>
  changed(wish, name === 'days' ? { from: undefined, to: undefined } : { [name]: undefined })

/** The wish without any filter; words and past or coming stay. */
export const unfiltered = ({ q, when }: Wish): Wish => changed({}, { q, when })

/** The range after a day was pressed: the first press begins it, the second ends it, in whichever order; a third begins anew. */
export function rangeAfter({ from, to }: Pick<Wish, 'from' | 'to'>, day: BusinessDay): { from: BusinessDay; to: BusinessDay | undefined } {
  if (!from || to) return { from: day, to: undefined }
  return day < from ? { from: day, to: from } : { from, to: day }
}
