import type { Redemption } from '../../src/contract/perks'
import { instantAt } from '../clock'
import { redeemedPerkOf } from './catalogue'
import { toQr } from './codes'
import type { StoredRedemption } from './quotas'

/** A code that expires within these days is worth a reminder. */
const soonMs = 7 * 86_400_000

/** Whether a settled redemption's code is good, but not for long. */
export const isExpiringSoon = ({ state, expiresAtMs }: StoredRedemption, nowMs: number): boolean =>
  state === 'RESERVED' && expiresAtMs - nowMs <= soonMs

/** A settled redemption in the contract's words. */
export function toRedemption(row: StoredRedemption, signingKey: string, nowMs: number): Redemption {
  const { id, perkId, state, code, guests, places, periodKey, visitDay, choice, expiresAtMs } = row
  const { name, group } = redeemedPerkOf(row.schemeId, perkId)
  const instantOrNull = (atMs: number | null) => (atMs === null ? null : instantAt(atMs))
  return {
    ...{ id, perkId, perkName: name, group, state, code, guests, places, periodKey, visitDay, choice },
    qr: toQr(signingKey, code, expiresAtMs),
    reservedAt: instantAt(row.reservedAtMs),
    expiresAt: instantAt(expiresAtMs),
    isExpiringSoon: isExpiringSoon(row, nowMs),
    redeemedAt: instantOrNull(row.redeemedAtMs),
    fulfilledAt: instantOrNull(row.fulfilledAtMs),
    endedAt: instantOrNull(row.endedAtMs),
  }
}
