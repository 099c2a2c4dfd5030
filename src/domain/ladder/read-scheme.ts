import { periodOf } from '../date/period'
import { readMetrics } from './read-metric'
import { readName } from './read-name'
import { readScores } from './read-score'
import { readTiers } from './read-tier'
import { Reader } from './reader'
import type { JsonObject } from './reader'
import type { Result } from './result'
import { LANDINGS } from './scheme'
import type { Scheme } from './scheme'

const PERIODS = ['month', 'quarter'] as const
const MOST_GRACE_MISSES = 36
const KEYS: ReadonlySet<string> = new Set([
  ...['id', 'version', 'effectiveFrom', 'name', 'source', 'isIllustrative', 'period', 'graceMisses', 'landing'],
  ...['metrics', 'scores', 'tiers'],
])

/** Checks one version of a rules file, already parsed from JSON. A refusal lists every fault with the JSON pointer of its place. */
export function readScheme(json: unknown, pointer = ''): Result<Scheme> {
  const reader = new Reader()
  const object = reader.object(json, pointer, KEYS)
  const head = object && readHead(reader, object, pointer)
  const body = object && readBody(reader, object, pointer)
  if (head && body && reader.faults.length === 0) return { isOk: true, value: { ...head, ...body } }
  return { isOk: false, faults: reader.faults }
}

type Body = Pick<Scheme, 'metrics' | 'scores' | 'tiers'>

function readBody(reader: Reader, object: JsonObject, at: string): Body {
  const metrics = readMetrics(reader, object['metrics'], `${at}/metrics`)
  const metricsById = new Map(metrics.map((metric) => [metric.id, metric]))
  const scores = readScores(reader, object['scores'], `${at}/scores`, metricsById)
  const words = { metrics: metricsById, scores: new Map(scores.map((score) => [score.id, score])) }
  return { metrics, scores, tiers: readTiers(reader, object['tiers'], `${at}/tiers`, words) }
}

function readHead(reader: Reader, object: JsonObject, at: string): Omit<Scheme, keyof Body> | null {
  const id = reader.text(object['id'], `${at}/id`)
  const version = reader.text(object['version'], `${at}/version`)
  const name = readName(reader, object['name'], `${at}/name`)
  const source = reader.text(object['source'], `${at}/source`)
  const isIllustrative = reader.flag(object['isIllustrative'], `${at}/isIllustrative`)
  const period = reader.oneOf(object['period'], `${at}/period`, PERIODS)
  const graceMisses =
    object['graceMisses'] === undefined ? 1 : reader.whole(object['graceMisses'], `${at}/graceMisses`, 1, MOST_GRACE_MISSES)
  const landing = object['landing'] === undefined ? 'EARNED' : reader.oneOf(object['landing'], `${at}/landing`, LANDINGS)
  const effectiveFrom = period && readEffectiveDay(reader, object['effectiveFrom'], `${at}/effectiveFrom`, period)
  if (!id || !version || !name || !source || isIllustrative === null || !period || !graceMisses || !landing || !effectiveFrom) return null
  return { id, version, effectiveFrom, name, source, isIllustrative, period, graceMisses, landing }
}

function readEffectiveDay(reader: Reader, value: unknown, pointer: string, kind: Scheme['period']): Scheme['effectiveFrom'] | null {
  const day = reader.day(value, pointer)
  if (day === null) return null
  const period = periodOf(kind, day)
  if (period.firstDay === day) return day
  const choices = `${period.firstDay} or ${period.effectiveDay}`
  return reader.refuse(
    pointer,
    'EFFECTIVE_DAY_INSIDE_PERIOD',
    `Rules change only between periods: ${day} is inside ${period.key}. Write ${choices}.`,
  )
}
