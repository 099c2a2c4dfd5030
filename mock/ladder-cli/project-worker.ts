import type { DayNumber } from '../../src/domain/date/day-number'
import { fromDayNumber } from '../../src/domain/date/day-number'
import { parsePeriod } from '../../src/domain/date/period'
import type { Period } from '../../src/domain/date/period'
import { balanceOn, balanceSum } from '../../src/domain/ladder/balance-line'
import { MOST_FEN } from '../../src/domain/ladder/limits'
import { readBalances } from '../../src/domain/ladder/read-balances'
import { Reader, shown } from '../../src/domain/ladder/reader'
import type { JsonObject } from '../../src/domain/ladder/reader'
import { toFen } from '../../src/domain/money/fen'
import type { Fen } from '../../src/domain/money/fen'
import { gapFenDays, projectedAverageFen } from '../../src/domain/projection/flat-projection'
import type { AverageUnderWay } from '../../src/domain/projection/flat-projection'
import { extraNeededFen, latestDayFor, withdrawableFen } from '../../src/domain/projection/planner'
import type { LineWorker } from './line-worker'

const KEYS: ReadonlySet<string> = new Set([
  'id',
  'period',
  'markFen',
  'settledThrough',
  'sumFen',
  'balanceFen',
  'balances',
  'fromDay',
  'extraFen',
])

type Question = {
  readonly id: string
  readonly period: Period
  readonly average: AverageUnderWay
  readonly fromDay: DayNumber | null
  readonly extraFen: Fen | null
}

/** `project`: the planner's three questions for averages under way. */
export function makeProjectWorker(): LineWorker {
  let questions = 0
  return {
    answer: (json) => {
      const reader = new Reader()
      const object = reader.object(json, '', KEYS)
      const question = object && readQuestion(reader, object)
      if (!question || reader.faults.length > 0) return { isOk: false, faults: reader.faults }
      questions += 1
      return { isOk: true, value: JSON.stringify(answerOf(question)) }
    },
    takeTally: () => {
      const taken = { questions }
      questions = 0
      return taken
    },
  }
}

function answerOf({ id, period, average, fromDay, extraFen }: Question): object {
  const dayOfPeriod = fromDay === null ? null : fromDay - period.firstNumber + 1
  const latest = extraFen === null ? null : latestDayFor(average, extraFen)
  return {
    id,
    gapFenDays: gapFenDays(average),
    isMet: gapFenDays(average) <= 0,
    projectedAverageFen: projectedAverageFen(average),
    ...(dayOfPeriod !== null && {
      extraNeededFen: extraNeededFen(average, dayOfPeriod),
      withdrawableFen: withdrawableFen(average, dayOfPeriod),
    }),
    ...(extraFen !== null && { latestDay: latest === null ? null : fromDayNumber((period.firstNumber + latest - 1) as DayNumber) }),
  }
}

function readQuestion(reader: Reader, object: JsonObject): Question | null {
  const id = reader.text(object['id'], '/id')
  const period = typeof object['period'] === 'string' ? parsePeriod(object['period']) : null
  if (!period)
    return reader.refuse(
      '/period',
      'NOT_A_PERIOD',
      `Write a month as "2026-03" or a quarter as "2026-Q1" instead of ${shown(object['period'])}.`,
    )
  const markFen = reader.fen(object['markFen'], '/markFen')
  const settledThrough = readDayWithin(reader, object['settledThrough'], '/settledThrough', period.firstNumber - 1, period.lastNumber)
  if (settledThrough === null) return null
  const figures = readFigures(reader, object, period, settledThrough)
  const fromDay =
    object['fromDay'] === undefined ? null : readDayWithin(reader, object['fromDay'], '/fromDay', settledThrough + 1, period.lastNumber)
  const extraFen = object['extraFen'] === undefined ? null : reader.fen(object['extraFen'], '/extraFen')
  if (extraFen === 0) return reader.refuse('/extraFen', 'OUT_OF_RANGE', 'Write an extra of 1 fen or more.')
  if (id === null || markFen === null || !figures) return null
  const settledDays = settledThrough - period.firstNumber + 1
  const average = { markFen: toFen(markFen), ...figures, settledDays, days: period.days }
  return { id, period, average, fromDay, extraFen: extraFen === null ? null : toFen(extraFen) }
}

type Figures = Pick<AverageUnderWay, 'sumFen' | 'balanceFen'>

/** The sum and the last balance: given as they are, or taken from a change list. */
function readFigures(reader: Reader, object: JsonObject, period: Period, settledThrough: DayNumber): Figures | null {
  if (object['balances'] === undefined) {
    const sumFen = reader.whole(object['sumFen'], '/sumFen', 0, MOST_FEN * Math.max(settledThrough - period.firstNumber + 1, 0))
    const balanceFen = reader.fen(object['balanceFen'], '/balanceFen')
    return sumFen === null || balanceFen === null ? null : { sumFen: toFen(sumFen), balanceFen: toFen(balanceFen) }
  }
  for (const key of ['sumFen', 'balanceFen']) {
    if (key in object) reader.refuse(`/${key}`, 'UNKNOWN_KEY', 'Give either the change list "balances", or "sumFen" and "balanceFen".')
  }
  const line = readBalances(reader, object['balances'], '/balances', null)
  return { sumFen: toFen(balanceSum(line, period.firstNumber, settledThrough)), balanceFen: toFen(balanceOn(line, settledThrough)) }
}

function readDayWithin(reader: Reader, value: unknown, pointer: string, first: number, last: number): DayNumber | null {
  const day = reader.dayNumber(value, pointer)
  if (day === null || (day >= first && day <= last)) return day
  const [from, to] = [fromDayNumber(first as DayNumber), fromDayNumber(last as DayNumber)]
  return reader.refuse(pointer, 'OUT_OF_RANGE', `Write a day from ${from} to ${to}.`)
}
