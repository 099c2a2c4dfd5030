import type { BusinessDay } from '../date/business-day'
import { midnightMs } from '../date/midnight'
import { isUsed } from './redemption'
import type { Redemption } from './redemption'

/** The tier in effect from 00:00 of a day. */
export type TierStep = { readonly day: BusinessDay; readonly tierId: string }

/** The places that a tier gives of the perk; 0 for a tier that lacks it. */
export type TotalOf = (tierId: string) => number

/**
 * One quota's redemptions as of an instant: each change of tier and each expiry that has come is applied, in the order of time. At a
 * change, codes that the new tier's total has no room for are released, the newest first; what is used or booked for a day stays.
 * Settling what is settled changes nothing. `steps` are the changes of tier, oldest first.
 */
export function settle<R extends Redemption>(redemptions: readonly R[], steps: readonly TierStep[], totalOf: TotalOf, nowMs: number): R[] {
  const due = steps.filter(({ day }) => midnightMs(day) <= nowMs)
  const released = due.reduce<readonly R[]>((each, { day, tierId }) => release(each, midnightMs(day), totalOf(tierId)), redemptions)
  return released.map((each) => expire(each, nowMs))
}

function release<R extends Redemption>(redemptions: readonly R[], atMs: number, total: number): R[] {
  const before = redemptions.filter((each) => each.reservedAtMs < atMs)
  const codes = before.filter((each) => isOpenCode(each, atMs)).sort((a, b) => a.reservedAtMs - b.reservedAtMs)
  let room = total - before.filter((each) => stays(each, atMs)).reduce((sum, { places }) => sum + places, 0)
  const tooMany = new Set<string>()
  for (const { id, places } of codes) {
    if (places <= room) room -= places
    else tooMany.add(id)
  }
  return redemptions.map((each) => (tooMany.has(each.id) ? { ...each, state: 'RELEASED', endedAtMs: atMs } : each))
}

const isOpenCode = ({ state, visitDay, expiresAtMs }: Redemption, atMs: number) =>
  state === 'RESERVED' && visitDay === null && expiresAtMs > atMs

const stays = ({ state, visitDay, expiresAtMs }: Redemption, atMs: number) =>
  isUsed(state) || (state === 'RESERVED' && visitDay !== null && expiresAtMs > atMs)

const expire = <R extends Redemption>(each: R, nowMs: number): R =>
  each.state === 'RESERVED' && each.expiresAtMs <= nowMs ? { ...each, state: 'EXPIRED', endedAtMs: each.expiresAtMs } : each
