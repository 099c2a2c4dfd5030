import { parsePeriod } from '../date/period'
import type { Account, BalanceLine, Books, Loan, PeriodCounts, Purchase } from './books'
import { HOLDS } from './evaluate'
import type { Hold } from './evaluate'
import { MOST_FEN } from './limits'
import { readBalances } from './read-balances'
import { readPurchases } from './read-purchases'
import { Reader, escaped } from './reader'
import type { JsonObject } from './reader'
import type { Result } from './result'
import { ASSET_KINDS, COUNTED_THINGS, LOAN_CLASSES, LOAN_TYPES } from './scheme'

/** The keys of a customer's books. */
export const BOOKS_KEYS = ['accounts', 'loans', 'purchases', 'refunds', 'counts', 'holds', 'isSecuritiesLinked'] as const

const KNOWN_KEYS: ReadonlySet<string> = new Set(BOOKS_KEYS)
const ACCOUNT_KEYS: ReadonlySet<string> = new Set(['id', 'kind', 'openedOn', 'balances'])
const LOAN_KEYS: ReadonlySet<string> = new Set(['id', 'type', 'contractFen', 'class', 'openedOn', 'balances'])
const THINGS: ReadonlySet<string> = new Set(COUNTED_THINGS)

/** Checks a customer's books, parsed from JSON (docs/how-to/check-the-ladder.md). A refusal lists every fault with the JSON pointer of its place. */
export function readBooks(json: unknown): Result<Books> {
  const reader = new Reader()
  const object = reader.object(json, '', KNOWN_KEYS)
  const books = object && readBooksInto(reader, object)
  return books && reader.faults.length === 0 ? { isOk: true, value: books } : { isOk: false, faults: reader.faults }
}

/** Reads the books out of an object that may hold more than them; the faults go to the reader. */
export function readBooksInto(reader: Reader, object: JsonObject): Books {
  const accounts = reader
    .list(object['accounts'], '/accounts', true)
    .map((entry, index) => readAccount(reader, entry, `/accounts/${index}`))
  const loans = reader.list(object['loans'], '/loans', true).map((entry, index) => readLoan(reader, entry, `/loans/${index}`))
  const books = {
    accounts: accounts.filter((account) => account !== null),
    loans: loans.filter((loan) => loan !== null),
    purchases: readPurchases(reader, object['purchases'], object['refunds'], ''),
    counts: readByPeriod(reader, object['counts'], '/counts', readCounts),
    isSecuritiesLinked:
      object['isSecuritiesLinked'] !== undefined && reader.flag(object['isSecuritiesLinked'], '/isSecuritiesLinked') === true,
    holds: readByPeriod(reader, object['holds'], '/holds', (each, value, at) => each.oneOf<Hold>(value, at, HOLDS)),
  }
  refuseTwins(reader, books.accounts, '/accounts')
  refuseTwins(reader, books.loans, '/loans')
  refuseTooMuch(reader, books)
  return books
}

function readAccount(reader: Reader, value: unknown, at: string): Account | null {
  const object = reader.object(value, at, ACCOUNT_KEYS)
  if (!object) return null
  const id = reader.text(object['id'], `${at}/id`)
  const kind = reader.oneOf(object['kind'], `${at}/kind`, ASSET_KINDS)
  const line = readLine(reader, object, at)
  return id && kind ? { id, kind, days: line.days, balancesFen: line.balancesFen } : null
}

function readLoan(reader: Reader, value: unknown, at: string): Loan | null {
  const object = reader.object(value, at, LOAN_KEYS)
  if (!object) return null
  const id = reader.text(object['id'], `${at}/id`)
  const type = reader.oneOf(object['type'], `${at}/type`, LOAN_TYPES)
  const contractFen = reader.fen(object['contractFen'], `${at}/contractFen`)
  const loanClass = reader.oneOf(object['class'], `${at}/class`, LOAN_CLASSES)
  const line = readLine(reader, object, at)
  return id && type && loanClass && contractFen !== null
    ? { id, type, contractFen, loanClass, days: line.days, balancesFen: line.balancesFen }
    : null
}

function readLine(reader: Reader, object: JsonObject, at: string): BalanceLine {
  const openedOn = object['openedOn'] === undefined ? null : reader.dayNumber(object['openedOn'], `${at}/openedOn`)
  return readBalances(reader, object['balances'], `${at}/balances`, openedOn)
}

function readByPeriod<T>(
  reader: Reader,
  value: unknown,
  pointer: string,
  read: (reader: Reader, value: unknown, at: string) => T | null,
): Map<string, T> {
  const byPeriod = new Map<string, T>()
  const object = value === undefined ? null : reader.object(value, pointer)
  for (const [key, entry] of Object.entries(object ?? {})) {
    const at = `${pointer}/${escaped(key)}`
    if (!parsePeriod(key)) reader.refuse(at, 'NOT_A_PERIOD', `"${key}" is no period. Write a month as "2026-03" or a quarter as "2026-Q1".`)
    const found = read(reader, entry, at)
    if (found !== null) byPeriod.set(key, found)
  }
  return byPeriod
}

function readCounts(reader: Reader, value: unknown, at: string): PeriodCounts | null {
  const object = reader.object(value, at)
  if (!object) return null
  for (const [thing, count] of Object.entries(object)) {
    if (THINGS.has(thing)) reader.whole(count, `${at}/${thing}`, 0, MOST_FEN)
    else
      reader.refuse(`${at}/${escaped(thing)}`, 'UNKNOWN_METRIC', `Nothing counts "${thing}". Known counts: ${COUNTED_THINGS.join(', ')}.`)
  }
  return object as PeriodCounts
}

function refuseTwins(reader: Reader, entries: readonly { readonly id: string }[], pointer: string): void {
  const ids = new Set<string>()
  for (const { id } of entries) {
    if (ids.has(id)) reader.refuse(pointer, 'DUPLICATE_ID', `The id "${id}" is given twice. Give each its own.`)
    ids.add(id)
  }
}

/** Bounds each kind of total, so that no sum the engine takes can leave the safe integers. */
function refuseTooMuch(
  reader: Reader,
  books: { accounts: readonly Account[]; loans: readonly Loan[]; purchases: readonly Purchase[] },
): void {
  const highest = (line: BalanceLine): number => line.balancesFen.reduce((most, fen) => Math.max(most, fen), 0)
  const totals: [string, number][] = [
    ['/accounts', books.accounts.reduce((sum, account) => sum + highest(account), 0)],
    ['/loans', books.loans.reduce((sum, loan) => sum + Math.max(highest(loan), loan.contractFen), 0)],
    ['/purchases', books.purchases.reduce((sum, purchase) => sum + purchase.amountFen, 0)],
  ]
  for (const [pointer, totalFen] of totals) {
    if (totalFen > MOST_FEN) reader.refuse(pointer, 'AMOUNT_TOO_LARGE', `These add up to more than ${MOST_FEN} fen. Check the unit.`)
  }
}
