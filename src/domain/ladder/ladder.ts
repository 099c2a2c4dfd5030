import type { Period } from '../date/period'
import { compileScheme } from './compile-scheme'
import type { Rules } from './compile-scheme'
import { readScheme } from './read-scheme'
import type { Fault, Result } from './result'
import type { Scheme } from './scheme'

/** All versions of one scheme, compiled, the oldest first. */
export type Ladder = { readonly id: string; readonly kind: Scheme['period']; readonly versions: readonly [Rules, ...Rules[]] }

/** Reads a rules file: one version, or a list of the versions of one scheme. Faults point into that document. */
export function readLadder(json: unknown): Result<Ladder> {
  const read = Array.isArray(json) ? json.map((entry, index) => readScheme(entry, `/${index}`)) : [readScheme(json)]
  const faults = read.flatMap((result) => (result.isOk ? [] : result.faults))
  const schemes = read.flatMap((result) => (result.isOk ? [result.value] : []))
  return faults.length > 0 ? { isOk: false, faults } : makeLadder(schemes)
}

/** Joins the versions of one scheme. Refused when they differ in id or period, start on the same day, or drop a tier customers may be in. */
export function makeLadder(schemes: readonly Scheme[]): Result<Ladder> {
  const ordered = [...schemes].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  const [first, ...later] = ordered
  if (!first) return { isOk: false, faults: [{ pointer: '', code: 'NOT_AN_OBJECT', message: 'Give at least one version of the scheme.' }] }
  const faults = later.flatMap((scheme, index) => disagreements(ordered[index] ?? first, scheme))
  if (faults.length > 0) return { isOk: false, faults }
  return { isOk: true, value: { id: first.id, kind: first.period, versions: [compileScheme(first), ...later.map(compileScheme)] } }
}

function disagreements(before: Scheme, after: Scheme): Fault[] {
  const fault = (message: string): Fault => ({ pointer: '', code: 'VERSIONS_DISAGREE', message })
  const pair = `${before.version} and ${after.version}`
  const faults: Fault[] = []
  if (before.id !== after.id) faults.push(fault(`"${before.id}" and "${after.id}" are two schemes. Give the versions of one.`))
  if (before.version === after.version) faults.push(fault(`Version ${after.version} is given twice. Name each version differently.`))
  if (before.effectiveFrom === after.effectiveFrom)
    faults.push(fault(`Versions ${pair} both start on ${after.effectiveFrom}. Give each its own day.`))
  if (before.period !== after.period) faults.push(fault(`Versions ${pair} evaluate by ${before.period} and by ${after.period}. Keep one.`))
  const kept = new Set(after.tiers.map((tier) => tier.id))
  for (const tier of before.tiers) {
    if (!kept.has(tier.id)) faults.push(fault(`Version ${after.version} has no tier "${tier.id}", in which customers may be. Keep its id.`))
  }
  return faults
}

/** The version by its name. @throws RangeError when the ladder has no such version: keep the versions that customers were judged by. */
export function rulesOf(ladder: Ladder, version: string): Rules {
  const found = ladder.versions.find((rules) => rules.scheme.version === version)
  if (!found) throw new RangeError(`the scheme ${ladder.id} has no version ${version}`)
  return found
}

/** The version that governs a period: the latest in effect by its first day; null before the first version, and for a period of the other kind. */
export function rulesFor(ladder: Ladder, period: Period): Rules | null {
  if (period.kind !== ladder.kind) return null
  let found: Rules | null = null
  for (const rules of ladder.versions) if (rules.scheme.effectiveFrom <= period.firstDay) found = rules
  return found
}
