import type { EventReason } from '../../src/contract/events-detail'
import { dayAt } from '../../src/domain/date/day-at'
import { reasonsAgainst, windowReasons, type Guest, type Reason } from '../../src/domain/events/eligibility'
import { instantAt } from '../clock'
import type { Context } from '../http/handle'
import { audienceTier } from './audiences'
import { poolsFor } from './guest'
import { startOf, type StoredEvent } from './stored-event'

/** Whether somebody may sign up: every reason why not, the pools they may draw on, and when those open. */
export type Judgement = { reasons: readonly Reason[]; poolIds: readonly string[]; opensAtMs: number }

/** Judges a guest, or a visitor, who wants to come to an event. */
export function judge(event: StoredEvent, guest: Guest | null, { nowMs, today, schemeId }: Context['bank']): Judgement {
  const { content, seats, startsAtMs } = event
  const { audience, ...needs } = content.needs
  const fromTierPlace = audience === null ? null : audienceTier(audience, schemeId).place
  const { poolIds, opensAtMs } = poolsFor(event, seats.pools, guest?.tierPlace ?? 0, schemeId)
  const closesAtMs = Math.min(content.closesAtMs, startOf(event, seats), event.hiddenAtMs ?? Infinity)
  const reasons = [
    ...windowReasons({ opensAtMs, closesAtMs }, seats.isCancelled, nowMs),
    ...reasonsAgainst({ ...needs, fromTierPlace }, guest, dayAt(startsAtMs), today),
  ]
  return { reasons, poolIds, opensAtMs }
}

/** A reason in the contract's words. */
export function toReason(reason: Reason, { content }: StoredEvent, schemeId: string): EventReason {
  switch (reason.code) {
    case 'TIER': {
      const { tierId, tierName } = audienceTier(content.needs.audience ?? 'middle', schemeId)
      return { code: 'TIER', tierId, tierName }
    }
    case 'CITY':
      return { code: 'CITY', cities: content.needs.cities ?? [] }
    case 'NOT_OPEN':
      return { code: 'NOT_OPEN', opensAt: instantAt(reason.opensAtMs) }
    case 'CLOSED':
      return { code: 'CLOSED', closedAt: instantAt(reason.closedAtMs) }
    default:
      return reason
  }
}
