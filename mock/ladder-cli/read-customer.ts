import { parsePeriod } from '../../src/domain/date/period'
import type { Period } from '../../src/domain/date/period'
import type { Books } from '../../src/domain/ladder/books'
import type { TierState } from '../../src/domain/ladder/evaluate'
import { BOOKS_KEYS, readBooksInto } from '../../src/domain/ladder/read-books'
import { Reader, shown } from '../../src/domain/ladder/reader'
import type { Result } from '../../src/domain/ladder/result'

/** One line of customers.jsonl: who, from which tier, over which periods, and the books. */
export type Customer = { readonly id: string; readonly start: TierState; readonly periods: readonly Period[]; readonly books: Books }

const KEYS: ReadonlySet<string> = new Set(['customer', 'startTier', 'startMisses', 'periods', ...BOOKS_KEYS])

/** A file names the same few periods on every line. */
const knownPeriods = new Map<string, Period>()

/** Reads one parsed line. */
export function readCustomer(json: unknown): Result<Customer> {
  const reader = new Reader()
  const object = reader.object(json, '', KEYS)
  if (!object) return { isOk: false, faults: reader.faults }
  const id = reader.text(object['customer'], '/customer')
  const tierId = reader.text(object['startTier'], '/startTier')
  const misses = object['startMisses'] === undefined ? 0 : reader.whole(object['startMisses'], '/startMisses', 0, Number.MAX_SAFE_INTEGER)
  const periods = readPeriods(reader, object['periods'])
  const books = readBooksInto(reader, object)
  if (reader.faults.length > 0 || id === null || tierId === null || misses === null) return { isOk: false, faults: reader.faults }
  return { isOk: true, value: { id, start: { tierId, misses }, periods, books } }
}

function readPeriods(reader: Reader, value: unknown): Period[] {
  const periods: Period[] = []
  const listed = reader.list(value, '/periods')
  if (Array.isArray(value) && listed.length === 0) reader.refuse('/periods', 'OUT_OF_RANGE', 'Name at least one period to evaluate.')
  for (let index = 0; index < listed.length; index += 1) {
    const key = listed[index]
    const period = typeof key === 'string' ? findPeriod(key) : null
    if (period) periods.push(period)
    else
      reader.refuse(`/periods/${index}`, 'NOT_A_PERIOD', `Write a month as "2026-03" or a quarter as "2026-Q1" instead of ${shown(key)}.`)
  }
  return periods
}

function findPeriod(key: string): Period | null {
  const known = knownPeriods.get(key)
  if (known) return known
  const period = parsePeriod(key)
  if (period) knownPeriods.set(key, period)
  return period
}
