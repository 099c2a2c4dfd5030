import type { BusinessDay } from '../date/business-day'
import type { PointsEntry } from './entry'

/** What is left of points earned at once. `place` is that of its entry among all, from 0. */
export type Lot = { readonly place: number; readonly points: number; readonly expiresOn: BusinessDay }

/** One line of the ledger. `points` is above 0 whatever the kind; `balance` is what there was after it. */
export type PointsLine = {
  readonly day: BusinessDay
  readonly kind: 'EARNED' | 'SPENT' | 'RETURNED' | 'LAPSED'
  readonly points: number
  readonly balance: number
  /** That of its entry among all, from 0; null for what lapsed. */
  readonly place: number | null
}

/** A customer's points as of a day. */
export type PointsLedger = {
  /** The day asked for, or that of the last entry when it is later: what was written stays written. */
  readonly asOfDay: BusinessDay
  readonly balance: number
  /** What the balance consists of, in the order in which it is spent: what expires first, then what was earned first. */
  readonly lots: readonly Lot[]
  /** Oldest first. */
  readonly lines: readonly PointsLine[]
  /** What each order took that was not given back, by order. */
  readonly taken: ReadonlyMap<string, readonly Lot[]>
}

type Book = { balance: number; lots: Lot[]; lines: PointsLine[]; taken: Map<string, readonly Lot[]> }

/** Points of lots together. */
export const pointsIn = (lots: readonly Lot[]): number => lots.reduce((sum, { points }) => sum + points, 0)

/**
 * The ledger that entries make, in their order. Lots lapse at the start of their day; what comes back expired lapses at once. An entry
 * dated before the one ahead of it (a clock was put back) counts on that one's day.
 * @throws RangeError when more is spent than there is, or something is returned that was not spent: whoever writes entries looks first.
 */
export function pointsLedger(entries: readonly PointsEntry[], today: BusinessDay): PointsLedger {
  const book: Book = { balance: 0, lots: [], lines: [], taken: new Map() }
  let day = entries[0]?.day ?? today
  entries.forEach((entry, place) => {
    if (entry.day > day) day = entry.day
    lapse(book, day)
    enter(book, entry, place, day)
  })
  const asOfDay = today > day ? today : day
  lapse(book, asOfDay)
  return { asOfDay, ...book }
}

function enter(book: Book, entry: PointsEntry, place: number, day: BusinessDay) {
  if (entry.kind === 'EARNED') {
    putIn(book, [{ place, points: entry.points, expiresOn: entry.expiresOn }])
    write(book, day, 'EARNED', entry.points, place)
  } else if (entry.kind === 'SPENT') {
    book.taken.set(entry.orderId, takeOut(book, entry.points))
    write(book, day, 'SPENT', entry.points, place)
  } else {
    const back = book.taken.get(entry.orderId)
    if (!back) throw new RangeError(`nothing of ${entry.orderId} can be returned`)
    book.taken.delete(entry.orderId)
    putIn(book, back)
    write(book, day, 'RETURNED', pointsIn(back), place)
  }
}

function putIn(book: Book, lots: readonly Lot[]) {
  for (const lot of lots) {
    const rest = book.lots.find(({ place }) => place === lot.place)?.points ?? 0
    book.lots = [...book.lots.filter(({ place }) => place !== lot.place), { ...lot, points: rest + lot.points }]
  }
  book.lots.sort((a, b) => (a.expiresOn === b.expiresOn ? a.place - b.place : a.expiresOn < b.expiresOn ? -1 : 1))
}

function takeOut(book: Book, points: number): Lot[] {
  if (points > book.balance) throw new RangeError(`${points} points are more than the ${book.balance} there are`)
  let missing = points
  const taken = book.lots.map((lot) => {
    const part = Math.min(lot.points, missing)
    missing -= part
    return { ...lot, points: part }
  })
  book.lots = book.lots
    .map((lot, index) => ({ ...lot, points: lot.points - (taken[index]?.points ?? 0) }))
    .filter(({ points }) => points > 0)
  return taken.filter((lot) => lot.points > 0)
}

/** One line for each day on which something lapses. */
function lapse(book: Book, until: BusinessDay) {
  for (let lot = book.lots[0]; lot && lot.expiresOn <= until; lot = book.lots[0]) {
    const last = book.lines.at(-1)?.day ?? lot.expiresOn
    const day = last > lot.expiresOn ? last : lot.expiresOn
    const gone = book.lots.filter(({ expiresOn }) => expiresOn <= day)
    book.lots = book.lots.filter(({ expiresOn }) => expiresOn > day)
    write(book, day, 'LAPSED', pointsIn(gone), null)
  }
}

function write(book: Book, day: BusinessDay, kind: PointsLine['kind'], points: number, place: number | null) {
  book.balance += kind === 'EARNED' || kind === 'RETURNED' ? points : -points
  book.lines.push({ day, kind, points, balance: book.balance, place })
}
