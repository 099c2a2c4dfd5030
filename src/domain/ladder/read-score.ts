import { parseDecimal, unitsAt } from '../money/decimal'
import type { Decimal } from '../money/decimal'
import { MOST_FEN } from './limits'
import { readName } from './read-name'
import { escaped } from './reader'
import type { JsonObject, Reader } from './reader'
import { unitOf } from './scheme'
import type { Metric, Score, ScorePart } from './scheme'

const SCORE_KEYS: ReadonlySet<string> = new Set(['name', 'parts'])
const FEN_KEYS: ReadonlySet<string> = new Set(['metric', 'floorFen', 'ceilingFen', 'weight'])
const COUNT_KEYS: ReadonlySet<string> = new Set(['metric', 'floor', 'ceiling', 'weight'])
/** Weights and marks have at most six decimals (see `parseDecimal`). */
const FINEST_SCALE = 6

/** The metrics of a file by id, as far as they could be read. */
export type MetricsById = ReadonlyMap<string, Metric>

/** Reads the scores of a rules file, keyed by their ids; absent means none. */
export function readScores(reader: Reader, value: unknown, pointer: string, metrics: MetricsById): Score[] {
  if (value === undefined) return []
  const object = reader.object(value, pointer)
  if (!object) return []
  const scores = Object.entries(object).map(([id, entry]) => readScore(reader, id, entry, `${pointer}/${escaped(id)}`, metrics))
  return scores.filter((score) => score !== null)
}

function readScore(reader: Reader, id: string, value: unknown, at: string, metrics: MetricsById): Score | null {
  const object = reader.object(value, at, SCORE_KEYS)
  if (!object) return null
  const name = readName(reader, object['name'], `${at}/name`)
  const listed = reader.list(object['parts'], `${at}/parts`)
  const parts = listed.map((entry, index) => readPart(reader, entry, `${at}/parts/${index}`, metrics)).filter((part) => part !== null)
  if (parts.length < listed.length || !name) return null
  const weight = parts.reduce((sum, part) => sum + unitsAt(part.weight, FINEST_SCALE), 0)
  if (weight !== 10 ** FINEST_SCALE) {
    return reader.refuse(
      `${at}/parts`,
      'WEIGHTS_NOT_ONE',
      `The weights add up to ${weight / 10 ** FINEST_SCALE}. Make them add up to exactly 1.`,
    )
  }
  return { id, name, parts }
}

function readPart(reader: Reader, value: unknown, at: string, metrics: MetricsById): ScorePart | null {
  const object = reader.object(value, at)
  const metric = object && readMetricRef(reader, object['metric'], `${at}/metric`, metrics)
  if (!object || !metric) return null
  const isCount = unitOf(metric) === 'count'
  reader.keys(object, at, isCount ? COUNT_KEYS : FEN_KEYS)
  const floor = readBound(reader, object, at, isCount ? 'floor' : 'floorFen')
  const ceiling = readBound(reader, object, at, isCount ? 'ceiling' : 'ceilingFen')
  const weight = readDecimal(reader, object['weight'], `${at}/weight`)
  if (floor === null || ceiling === null || !weight) return null
  if (floor >= ceiling) return reader.refuse(at, 'FLOOR_NOT_BELOW_CEILING', `Set the floor (${floor}) below the ceiling (${ceiling}).`)
  return { metricId: metric.id, floor, ceiling, weight }
}

function readBound(reader: Reader, object: JsonObject, at: string, key: string): number | null {
  return key.endsWith('Fen') ? reader.fen(object[key], `${at}/${key}`) : reader.whole(object[key], `${at}/${key}`, 0, MOST_FEN)
}

/** Reads the name of a metric and finds the metric. */
export function readMetricRef(reader: Reader, value: unknown, pointer: string, metrics: MetricsById): Metric | null {
  const id = reader.text(value, pointer)
  if (id === null) return null
  const known = [...metrics.keys()].join(', ')
  return (
    metrics.get(id) ??
    reader.refuse(pointer, 'UNKNOWN_METRIC', `There is no metric "${id}". Define it under /metrics or use one of: ${known}.`)
  )
}

/** Reads a decimal written as a text, so that no float can blur it. */
export function readDecimal(reader: Reader, value: unknown, pointer: string): Decimal | null {
  const decimal = typeof value === 'string' ? parseDecimal(value) : null
  return decimal ?? reader.refuse(pointer, 'NOT_A_DECIMAL', 'Write a decimal as a text with at most six decimals, such as "0.25".')
}
