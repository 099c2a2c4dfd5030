import type { OutputOf } from '../../contract/endpoint'
import type { Perk, PerkGroup, readPerks, Redemption } from '../../contract/perks'

export type PerksAnswer = OutputOf<typeof readPerks>

export type PerkState = 'standing' | 'available' | 'reserved' | 'usedUp' | 'locked'

/** What the customer can do with a perk now. */
export function stateOf({ isOpen, quota }: Perk): PerkState {
  if (!isOpen) return 'locked'
  if (!quota) return 'standing'
  if (quota.left > 0) return 'available'
  return quota.reserved > 0 ? 'reserved' : 'usedUp'
}

/** Whether only a running trial opens a perk: the customer's own tier lacks it. */
export const isOnTrial = ({ isOpen, allowances }: Perk, { trial, tierId }: Pick<PerksAnswer, 'trial' | 'tierId'>): boolean =>
  isOpen && trial !== null && !allowances.some((allowance) => allowance.tierId === tierId)

/** The groups that have perks, in the bank's order. */
export const groupsOf = (perks: readonly Perk[]): PerkGroup[] => [...new Set(perks.map(({ group }) => group))]

export type PerkList = {
  /** What is open, by group. */
  open: { group: PerkGroup; perks: Perk[] }[]
  /** What a higher tier opens, the nearest tier first. */
  locked: Perk[]
}

const redeemableFirst = (perks: readonly Perk[]) => [...perks].sort((a, b) => Number(b.quota !== null) - Number(a.quota !== null))

/** The perks of one group, or of all for `null`. `tierIds` are all tiers, base first. */
export function listPerks(perks: readonly Perk[], chosen: PerkGroup | null, tierIds: readonly string[]): PerkList {
  const shown = perks.filter(({ group }) => chosen === null || group === chosen)
  const open = shown.filter(({ isOpen }) => isOpen)
  const placeOf = ({ opensAtTierId }: Perk) => tierIds.indexOf(opensAtTierId)
  return {
    open: groupsOf(open).map((group) => ({ group, perks: redeemableFirst(open.filter((perk) => perk.group === group)) })),
    locked: shown.filter(({ isOpen }) => !isOpen).sort((a, b) => placeOf(a) - placeOf(b)),
  }
}

export type Reminder = { kind: 'code'; redemption: Redemption } | { kind: 'quota'; perk: Perk; quota: NonNullable<Perk['quota']> }

/** What is about to be lost: codes first, then what is left of quotas; the soonest first. */
export function remindersOf(perks: readonly Perk[], redemptions: readonly Redemption[]): Reminder[] {
  const codes = redemptions.filter(({ isExpiringSoon }) => isExpiringSoon).sort((a, b) => (a.expiresAt < b.expiresAt ? -1 : 1))
  const quotas = perks.flatMap((perk) => (perk.quota?.isLapsingSoon ? [{ kind: 'quota' as const, perk, quota: perk.quota }] : []))
  return [
    ...codes.map((redemption) => ({ kind: 'code' as const, redemption })),
    ...quotas.sort((a, b) => (a.quota.resetsOn < b.quota.resetsOn ? -1 : 1)),
  ]
}

/** A confirmed booking of a perk that the customer's tier lacks, or will lack on that day: it is honoured all the same. */
export const isKeptThroughChange = ({ state, visitDay }: Redemption, perk: Perk | undefined): boolean =>
  state === 'RESERVED' && visitDay !== null && perk !== undefined && (!perk.isOpen || (perk.endsOn !== null && visitDay >= perk.endsOn))

/** Codes that are still good. */
export const openCodes = (redemptions: readonly Redemption[]): Redemption[] => redemptions.filter(({ state }) => state === 'RESERVED')
