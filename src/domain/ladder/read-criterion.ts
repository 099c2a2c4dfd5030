import { MOST_FEN } from './limits'
import { readDecimal, readMetricRef } from './read-score'
import type { MetricsById } from './read-score'
import type { JsonObject, Reader } from './reader'
import { unitOf } from './scheme'
import type { Criterion, Score } from './scheme'

const GROUP_KEYS = { any: new Set(['any']), all: new Set(['all']) } as const
const FEN_KEYS: ReadonlySet<string> = new Set(['metric', 'atLeastFen'])
const COUNT_KEYS: ReadonlySet<string> = new Set(['metric', 'atLeast'])
const SCORE_KEYS: ReadonlySet<string> = new Set(['score', 'atLeast'])

/** What a criterion may refer to. */
export type Vocabulary = { readonly metrics: MetricsById; readonly scores: ReadonlyMap<string, Score> }

/** Reads one node of a criteria tree: `{any}`, `{all}`, `{metric, atLeastFen}`, `{metric, atLeast}` or `{score, atLeast}`. */
export function readCriterion(reader: Reader, value: unknown, at: string, words: Vocabulary): Criterion | null {
  const object = reader.object(value, at)
  if (!object) return null
  if ('any' in object) return readGroup(reader, object, 'any', at, words)
  if ('all' in object) return readGroup(reader, object, 'all', at, words)
  if ('score' in object) return readScoreMark(reader, object, at, words)
  if ('metric' in object) return readMetricMark(reader, object, at, words)
  return reader.refuse(at, 'NOT_ONE_OF', 'Write a criterion here: any, all, metric with a mark, or score with a mark.')
}

function readGroup(reader: Reader, object: JsonObject, kind: 'any' | 'all', at: string, words: Vocabulary): Criterion | null {
  reader.keys(object, at, GROUP_KEYS[kind])
  const listed = reader.list(object[kind], `${at}/${kind}`)
  if (listed.length === 0) return reader.refuse(`${at}/${kind}`, 'OUT_OF_RANGE', 'Name at least one criterion.')
  const of = listed.map((entry, index) => readCriterion(reader, entry, `${at}/${kind}/${index}`, words)).filter((part) => part !== null)
  return of.length === listed.length ? { kind, of } : null
}

function readMetricMark(reader: Reader, object: JsonObject, at: string, words: Vocabulary): Criterion | null {
  const metric = readMetricRef(reader, object['metric'], `${at}/metric`, words.metrics)
  if (!metric) return null
  const isCount = unitOf(metric) === 'count'
  const [right, wrong] = isCount ? (['atLeast', 'atLeastFen'] as const) : (['atLeastFen', 'atLeast'] as const)
  if (wrong in object) {
    const unit = isCount ? 'a count' : 'an amount in fen'
    return reader.refuse(`${at}/${wrong}`, 'WRONG_UNIT', `"${metric.id}" is ${unit}. Give its mark as "${right}".`)
  }
  reader.keys(object, at, isCount ? COUNT_KEYS : FEN_KEYS)
  const mark = isCount ? reader.whole(object[right], `${at}/${right}`, 1, MOST_FEN) : reader.fen(object[right], `${at}/${right}`)
  if (mark === 0) return reader.refuse(`${at}/${right}`, 'OUT_OF_RANGE', 'A mark of 0 is met by everybody. Write 1 or more.')
  return mark === null ? null : { kind: 'metric', metricId: metric.id, mark }
}

function readScoreMark(reader: Reader, object: JsonObject, at: string, words: Vocabulary): Criterion | null {
  reader.keys(object, at, SCORE_KEYS)
  const id = reader.text(object['score'], `${at}/score`)
  const mark = readDecimal(reader, object['atLeast'], `${at}/atLeast`)
  if (id === null || !mark) return null
  if (!words.scores.has(id))
    return reader.refuse(`${at}/score`, 'UNKNOWN_SCORE', `There is no score "${id}" that could be read. Define it under /scores.`)
  if (mark.units > 0 && mark.units <= 100 * 10 ** mark.scale) return { kind: 'score', scoreId: id, mark }
  return reader.refuse(`${at}/atLeast`, 'OUT_OF_RANGE', 'A score runs from 0 to 100. Write a mark above 0 and at most "100".')
}
