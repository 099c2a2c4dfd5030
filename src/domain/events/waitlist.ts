import { offerExpiryMs } from './offer'
import { mergePools, moveSeats, roomFor, withSeats, type Pool } from './seats'

/** Who waits, has an offer, or asked for seats and has no answer. */
export type Party = {
  readonly id: string
  readonly seats: number
  /** The pools it may draw on, those for its tier first. */
  readonly poolIds: readonly string[]
  /** Counts tiers from the base, 0. */
  readonly tierPlace: number
  /** Grows in the order in which parties came, or were drawn. */
  readonly queueKey: number
} & (
  | { readonly state: 'WAITING'; readonly poolId: null; readonly offerExpiresAtMs: null }
  | { readonly state: 'OFFERED'; readonly poolId: string; readonly offerExpiresAtMs: number }
  | { readonly state: 'REQUESTED'; readonly poolId: string; readonly offerExpiresAtMs: null }
)

/** Everything that time and free seats move. All up to `settledAtMs` has been done. */
export type Line = { readonly pools: readonly Pool[]; readonly parties: readonly Party[]; readonly settledAtMs: number }

/** An event's rules about it. At `mergeAtMs` the seats for tiers that are free become everybody's; null: never. */
export type LineRules = { readonly order: 'fifo' | 'tier'; readonly startsAtMs: number; readonly mergeAtMs: number | null }

/** What became of a party, and when. */
export type LineStep = {
  readonly partyId: string
  readonly from: Party['state']
  readonly to: 'OFFERED' | 'EXPIRED'
  readonly seats: number
  readonly atMs: number
  readonly poolId: string | null
  readonly offerExpiresAtMs: number | null
}

/** The line as it is now, and how it got there, in order. */
export type Moved = { readonly line: Line; readonly steps: readonly LineStep[] }

/** Who waits, first to be served first: as they came, or the higher tiers before, each as they came. */
export const inOrder = (parties: readonly Party[], order: LineRules['order']): readonly Party[] =>
  parties
    .filter(({ state }) => state === 'WAITING')
    .sort((a, b) => (order === 'tier' ? b.tierPlace - a.tierPlace : 0) || a.queueKey - b.queueKey)

/**
 * Offers what is free at an instant to those waiting, in order. A party that is larger than what is free keeps its place and does not
 * hold up those behind it.
 */
export function giveOffers(line: Line, rules: LineRules, atMs: number): Moved {
  const steps: LineStep[] = []
  let pools = rules.mergeAtMs !== null && rules.mergeAtMs <= Math.max(atMs, line.settledAtMs) ? mergePools(line.pools) : line.pools
  let parties = line.parties
  if (atMs < rules.startsAtMs)
    for (const party of inOrder(line.parties, rules.order)) {
      const poolId = roomFor(pools, party.poolIds, party.seats, atMs)
      if (poolId === undefined) continue
      const offerExpiresAtMs = offerExpiryMs(atMs, rules.startsAtMs)
      pools = withSeats(pools, poolId, { offered: party.seats })
      parties = parties.map((each) => (each.id === party.id ? { ...each, state: 'OFFERED' as const, poolId, offerExpiresAtMs } : each))
      steps.push({ partyId: party.id, from: 'WAITING', to: 'OFFERED', seats: party.seats, atMs, poolId, offerExpiresAtMs })
    }
  return { line: { ...line, pools, parties }, steps }
}

/**
 * Does all that time has done up to an instant, each thing at its own instant, whenever it is looked at: offers expire and go to the next,
 * pools open and merge, and at the start nobody waits any longer, neither for seats nor for the bank's word. Done again, it changes nothing.
 */
export function settleLine(line: Line, rules: LineRules, nowMs: number): Moved {
  let now = line
  const steps: LineStep[] = []
  for (let atMs = nextDueMs(now, rules); atMs <= nowMs; atMs = nextDueMs(now, rules)) {
    const ended = expire(now, atMs, rules.startsAtMs)
    const given = giveOffers(ended.line, rules, atMs)
    steps.push(...ended.steps, ...given.steps)
    now = { ...given.line, settledAtMs: Math.max(now.settledAtMs, atMs) }
  }
  return { line: { ...now, settledAtMs: Math.max(now.settledAtMs, nowMs) }, steps }
}

/** When time will next change something; infinite when it never will. */
export function nextDueMs({ pools, parties, settledAtMs }: Line, { startsAtMs, mergeAtMs }: LineRules): number {
  const marks = [startsAtMs, ...(mergeAtMs === null ? [] : [mergeAtMs]), ...pools.map(({ opensAtMs }) => opensAtMs)]
  const expiries = parties.flatMap(({ offerExpiresAtMs }) => offerExpiresAtMs ?? [])
  return Math.min(Infinity, ...marks.filter((markMs) => markMs > settledAtMs), ...expiries)
}

function expire(line: Line, atMs: number, startsAtMs: number): Moved {
  const isOver = ({ offerExpiresAtMs }: Party) => atMs >= startsAtMs || (offerExpiresAtMs !== null && offerExpiresAtMs <= atMs)
  const over = line.parties.filter(isOver)
  const pools = over.reduce((all, party) => moveSeats(all, party, { ...party, state: 'EXPIRED' }), line.pools)
  const steps = over.map(({ id, state, seats, poolId }): LineStep => {
    return { partyId: id, from: state, to: 'EXPIRED', seats, atMs, poolId, offerExpiresAtMs: null }
  })
  return { line: { ...line, pools, parties: line.parties.filter((party) => !isOver(party)) }, steps }
}
