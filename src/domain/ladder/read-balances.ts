import type { DayNumber } from '../date/day-number'
import { fromDayNumber, parseDayNumber } from '../date/day-number'
import type { BalanceLine } from './books'
import { MOST_FEN } from './limits'
import { shown } from './reader'
import type { Reader } from './reader'

/**
 * Reads a change list `[["2026-01-05", 1234], …]`. Days run forward; of several changes on one day the last in the list is
 * the day's closing balance. With `openedOn` the list must begin on that day, so that no days are missing from it.
 */
export function readBalances(reader: Reader, value: unknown, pointer: string, openedOn: DayNumber | null): BalanceLine {
  const days: DayNumber[] = []
  const balancesFen: number[] = []
  const listed = reader.list(value, pointer)
  for (let index = 0; index < listed.length; index += 1) {
    const change = listed[index]
    const isPair = Array.isArray(change) && change.length === 2
    const day = isPair && typeof change[0] === 'string' ? parseDayNumber(change[0]) : null
    const fen: unknown = isPair ? change[1] : null
    if (day === null || typeof fen !== 'number' || !(fen >= 0 && fen <= MOST_FEN) || !Number.isInteger(fen)) {
      refuseChange(reader, change, `${pointer}/${index}`)
      continue
    }
    const last = days.length - 1
    const before = days[last]
    if (before !== undefined && day <= before) {
      if (day === before) balancesFen[last] = fen
      else refuseOrder(reader, days, day, before, `${pointer}/${index}/0`)
      continue
    }
    days.push(day)
    balancesFen.push(fen)
  }
  checkStart(reader, days[0], openedOn, pointer)
  return { days, balancesFen }
}

function refuseChange(reader: Reader, change: unknown, at: string): void {
  const isGap =
    change === null ||
    change === undefined ||
    (Array.isArray(change) && change.length === 2 && (change[1] === null || change[1] === undefined))
  if (isGap)
    reader.refuse(
      at,
      'BALANCE_GAP',
      'The balance is missing here. Write it, or leave the change out: a balance stays until the next change.',
    )
  else if (!Array.isArray(change) || change.length !== 2)
    reader.refuse(at, 'NOT_A_LIST', `Write a change as ["YYYY-MM-DD", fen] instead of ${shown(change)}.`)
  else if (reader.dayNumber(change[0], `${at}/0`) !== null) reader.fen(change[1], `${at}/1`)
}

function refuseOrder(reader: Reader, days: readonly DayNumber[], day: DayNumber, before: DayNumber, at: string): void {
  const [name, nameBefore] = [fromDayNumber(day), fromDayNumber(before)]
  if (days.includes(day)) reader.refuse(at, 'DAY_TWICE', `${name} comes again after ${nameBefore}. Put all changes of a day together.`)
  else reader.refuse(at, 'DAY_OUT_OF_ORDER', `${name} comes after ${nameBefore}. Order the changes from the oldest to the newest.`)
}

function checkStart(reader: Reader, firstDay: DayNumber | undefined, openedOn: DayNumber | null, pointer: string): void {
  if (openedOn === null || firstDay === openedOn) return
  const opened = fromDayNumber(openedOn)
  if (firstDay === undefined)
    reader.refuse(pointer, 'BALANCE_GAP', `There is no balance although it was opened on ${opened}. Begin the list on that day.`)
  else if (firstDay > openedOn) {
    reader.refuse(
      `${pointer}/0/0`,
      'BALANCE_GAP',
      `Days are missing: opened on ${opened}, first balance on ${fromDayNumber(firstDay)}. Begin the list on ${opened}.`,
    )
  } else
    reader.refuse(
      `${pointer}/0/0`,
      'DAY_OUT_OF_ORDER',
      `The first balance, ${fromDayNumber(firstDay)}, is before the opening on ${opened}. Correct one of them.`,
    )
}
