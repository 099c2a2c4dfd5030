import { escaped } from './reader'
import type { JsonObject, Reader } from './reader'
import { readName } from './read-name'
import { ASSET_KINDS, AVERAGE_WINDOWS, COUNTED_THINGS, EXCLUDABLE_TYPES, LOAN_CLASSES, LOAN_TYPES } from './scheme'
import type { Exclusion, Metric, MetricRule } from './scheme'

const KINDS = ['balanceAverage', 'loanBalance', 'loanContract', 'cardSpend', 'count'] as const
type Kind = (typeof KINDS)[number]

const KEYS: { readonly [kind in Kind]: ReadonlySet<string> } = {
  balanceAverage: new Set(['kind', 'name', 'of', 'window', 'onlyIf']),
  loanBalance: new Set(['kind', 'name', 'classes']),
  loanContract: new Set(['kind', 'name', 'types']),
  cardSpend: new Set(['kind', 'name', 'months', 'exclude']),
  count: new Set(['kind', 'name', 'of']),
}

const EXCLUSION_RULES = ['oneOff', 'zeroRate', 'types'] as const
const EXCLUSION_KEYS = {
  oneOff: new Set(['rule', 'atLeastFen', 'categories']),
  zeroRate: new Set(['rule']),
  types: new Set(['rule', 'types']),
} as const

/** Reads the metrics of a rules file, keyed by their ids. */
export function readMetrics(reader: Reader, value: unknown, pointer: string): Metric[] {
  const metrics: Metric[] = []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.refuse(pointer, 'NOT_AN_OBJECT', 'Write the metrics as an object from id to metric.')
    return metrics
  }
  for (const [id, entry] of Object.entries(value)) {
    const at = `${pointer}/${escaped(id)}`
    const object = reader.object(entry, at)
    const kind = object && reader.oneOf(object['kind'], `${at}/kind`, KINDS)
    if (!object || !kind) continue
    reader.keys(object, at, KEYS[kind])
    const name = readName(reader, object['name'], `${at}/name`)
    const rule = readRule(reader, kind, object, at)
    if (name && rule) metrics.push({ ...rule, id, name })
  }
  return metrics
}

function readRule(reader: Reader, kind: Kind, object: JsonObject, at: string): MetricRule | null {
  switch (kind) {
    case 'balanceAverage': {
      const of = readChoices(reader, object['of'], `${at}/of`, ASSET_KINDS)
      const window = reader.oneOf(object['window'], `${at}/window`, AVERAGE_WINDOWS)
      const onlyIf = object['onlyIf'] === undefined ? null : reader.oneOf(object['onlyIf'], `${at}/onlyIf`, ['securitiesLinked'] as const)
      return window && { kind, of, window, onlyIf }
    }
    case 'loanBalance':
      return { kind, classes: readChoices(reader, object['classes'], `${at}/classes`, LOAN_CLASSES) }
    case 'loanContract':
      return { kind, types: readChoices(reader, object['types'], `${at}/types`, LOAN_TYPES) }
    case 'cardSpend': {
      const months = reader.whole(object['months'], `${at}/months`, 1, 60)
      const listed = reader.list(object['exclude'], `${at}/exclude`, true)
      const exclude = listed.map((entry, index) => readExclusion(reader, entry, `${at}/exclude/${index}`))
      return months === null ? null : { kind, months, exclude: exclude.filter((exclusion) => exclusion !== null) }
    }
    case 'count': {
      const of = reader.oneOf(object['of'], `${at}/of`, COUNTED_THINGS)
      return of && { kind, of }
    }
  }
}

function readExclusion(reader: Reader, value: unknown, at: string): Exclusion | null {
  const object = reader.object(value, at)
  const rule = object && reader.oneOf(object['rule'], `${at}/rule`, EXCLUSION_RULES)
  if (!object || !rule) return null
  reader.keys(object, at, EXCLUSION_KEYS[rule])
  if (rule === 'zeroRate') return { rule }
  if (rule === 'types') return { rule, types: readChoices(reader, object['types'], `${at}/types`, EXCLUDABLE_TYPES) }
  const atLeastFen = object['atLeastFen'] === undefined ? 0 : reader.fen(object['atLeastFen'], `${at}/atLeastFen`)
  const categories = object['categories'] === undefined ? null : readTexts(reader, object['categories'], `${at}/categories`)
  return atLeastFen === null ? null : { rule, atLeastFen, categories }
}

function readTexts(reader: Reader, value: unknown, pointer: string): string[] {
  const texts = reader.list(value, pointer).map((entry, index) => reader.text(entry, `${pointer}/${index}`))
  return texts.filter((text) => text !== null)
}

function readChoices<T extends string>(reader: Reader, value: unknown, pointer: string, choices: readonly T[]): T[] {
  const listed = reader.list(value, pointer)
  if (Array.isArray(value) && listed.length === 0) reader.refuse(pointer, 'OUT_OF_RANGE', `Name at least one of ${choices.join(', ')}.`)
  return listed.map((entry, index) => reader.oneOf(entry, `${pointer}/${index}`, choices)).filter((choice) => choice !== null)
}
