import { unitsAt } from '../money/decimal'
import { readCriterion } from './read-criterion'
import type { Vocabulary } from './read-criterion'
import { readName } from './read-name'
import type { Reader } from './reader'
import { SKINS } from './scheme'
import type { Criterion, SchemeTier } from './scheme'

const KEYS: ReadonlySet<string> = new Set(['id', 'name', 'skin', 'criteria'])
/** Marks have at most six decimals. */
const FINEST_SCALE = 6

/** Reads the tiers, base first, and checks that they make a ladder: one base, no gap, every mark at least as high as below. */
export function readTiers(reader: Reader, value: unknown, pointer: string, words: Vocabulary): SchemeTier[] {
  const listed = reader.list(value, pointer)
  if (listed.length === 0) reader.refuse(pointer, 'NO_BASE_TIER', 'Put the base tier first: one without criteria, for every customer.')
  const ids = new Set<string>()
  const tiers: SchemeTier[] = []
  listed.forEach((entry, index) => {
    const tier = readTier(reader, entry, index, `${pointer}/${index}`, words)
    if (!tier) return
    if (ids.has(tier.id))
      reader.refuse(`${pointer}/${index}/id`, 'DUPLICATE_ID', `"${tier.id}" is already the id of a tier below. Give each its own.`)
    ids.add(tier.id)
    tiers.push(tier)
  })
  if (tiers.length === listed.length) checkOrder(reader, tiers, pointer)
  return tiers
}

function readTier(reader: Reader, value: unknown, index: number, at: string, words: Vocabulary): SchemeTier | null {
  const object = reader.object(value, at, KEYS)
  if (!object) return null
  const id = reader.text(object['id'], `${at}/id`)
  const name = readName(reader, object['name'], `${at}/name`)
  const skin = reader.oneOf(object['skin'], `${at}/skin`, SKINS)
  const hasCriteria = object['criteria'] !== undefined
  if (index === 0 && hasCriteria) {
    return reader.refuse(
      `${at}/criteria`,
      'NO_BASE_TIER',
      'The first tier is the base and takes every customer. Put a tier without criteria first.',
    )
  }
  if (index > 0 && !hasCriteria) {
    return reader.refuse(`${at}/criteria`, 'TIER_GAP', 'Only the base has no criteria. Say what this tier asks for, or remove it.')
  }
  const criterion = hasCriteria ? readCriterion(reader, object['criteria'], `${at}/criteria`, words) : null
  if (hasCriteria && !criterion) return null
  return id && name && skin ? { id, name, skin, criterion } : null
}

/** Every mark of a criterion by what it is a mark on; of several on one metric, the lowest. */
function marksOf(criterion: Criterion | null, marks = new Map<string, number>()): Map<string, number> {
  if (!criterion) return marks
  if ('of' in criterion) {
    for (const part of criterion.of) marksOf(part, marks)
    return marks
  }
  const [key, mark] =
    criterion.kind === 'metric'
      ? [`metric "${criterion.metricId}"`, criterion.mark]
      : [`score "${criterion.scoreId}"`, unitsAt(criterion.mark, FINEST_SCALE)]
  marks.set(key, Math.min(mark, marks.get(key) ?? mark))
  return marks
}

function checkOrder(reader: Reader, tiers: readonly SchemeTier[], pointer: string): void {
  const highest = new Map<string, { mark: number; tierId: string }>()
  tiers.forEach((tier, index) => {
    const at = `${pointer}/${index}/criteria`
    const below = tiers[index - 1]
    if (below?.criterion && JSON.stringify(below.criterion) === JSON.stringify(tier.criterion)) {
      reader.refuse(
        at,
        'TIERS_SAME',
        `"${tier.id}" asks for the same as "${below.id}", which nobody could then be in. Raise a mark or remove one of them.`,
      )
    }
    for (const [key, mark] of marksOf(tier.criterion)) {
      const lower = highest.get(key)
      if (lower && mark < lower.mark) {
        reader.refuse(
          at,
          'MARKS_OUT_OF_ORDER',
          `The mark on ${key} is lower than in "${lower.tierId}" below. Order the tiers from base to top.`,
        )
      }
      if (!lower || mark > lower.mark) highest.set(key, { mark, tierId: tier.id })
    }
  })
}
