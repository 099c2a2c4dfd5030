import type { EventSummary } from '../../src/contract/events'
import type { EventDetail } from '../../src/contract/events-detail'
import { phaseAt } from '../../src/domain/events/phase'
import { freeOf, placesOf } from '../../src/domain/events/seats'
import type { Guest } from '../../src/domain/events/eligibility'
import { instantAt } from '../clock'
import { coverUrlOf } from '../console/cover-url'
import type { Context } from '../http/handle'
import { audienceTier, type Audience } from './audiences'
import { poolsFor } from './guest'
import { judge, toReason } from './judge'
import { awaitsDraw, endOf, startOf, type StoredEvent, type StoredSignup } from './stored-event'

type Bank = Context['bank']
type Own = (Pick<StoredSignup, 'id' | 'state'> & { ahead: number | null }) | null

/** A line of the list. `tierPlace` says when it opens for whoever looks. */
export function toSummary(event: StoredEvent, own: Own, tierPlace: number, { nowMs, schemeId }: Bank): EventSummary {
  const { id, category, city, branchId, content, seats } = event
  const { capacity, publicFree } = placesOf(seats.pools, seats.waiting)
  const times = {
    opensAtMs: poolsFor(event, seats.pools, tierPlace, schemeId).opensAtMs,
    closesAtMs: content.closesAtMs,
    drawAtMs: awaitsDraw(event, seats) ? content.drawAtMs : null,
    startsAtMs: startOf(event, seats),
    endsAtMs: endOf(event, seats),
  }
  return {
    ...{ id, category, title: content.title, city, branchId, capacity, waiting: seats.waiting, seatsLeft: publicFree },
    ...{ startsAt: instantAt(event.startsAtMs), endsAt: instantAt(times.endsAtMs), isDraw: content.drawAtMs !== null },
    placeName: content.place?.name ?? null,
    tierName: tierOf(content.needs.audience, schemeId).tierName,
    phase: phaseAt(times, { isCancelled: seats.isCancelled, publicFree }, nowMs),
    mine: own?.state ?? null,
    ahead: own?.ahead ?? null,
  }
}

const tierOf = (audience: Audience | null, schemeId: string) => {
  const tier = audience && audienceTier(audience, schemeId)
  return { tierId: tier?.tierId ?? null, tierName: tier?.tierName ?? null }
}

/** Whether somebody had a seat: theirs are the materials. */
const hadSeat = (own: Own) => own !== null && ['CONFIRMED', 'CHECKED_IN', 'MISSED'].includes(own.state)

/** An event with all that speaks against the caller's signing up. */
export function toDetail(event: StoredEvent, own: Own, guest: Guest | null, bank: Bank): EventDetail {
  const { content, seats } = event
  const { summary, agenda, speakers, place, riskStatement, waitlist, mostCompanions, needsApproval, questions, consent } = content
  const { drawAtMs, mergeAtMs } = content
  const { reasons, opensAtMs } = judge(event, guest, bank)
  const { audience, ...needs } = content.needs
  const line = toSummary(event, own, guest?.tierPlace ?? 0, bank)
  return {
    ...line,
    ...{ summary, agenda, speakers, place, riskStatement, waitlist, mostCompanions, needsApproval, questions, consent },
    asOf: instantAt(bank.nowMs),
    opensAt: instantAt(opensAtMs),
    closesAt: instantAt(content.closesAtMs),
    changeableUntil: instantAt(content.changeableUntilMs),
    drawAt: drawAtMs === null ? null : instantAt(drawAtMs),
    mergeAt: mergeAtMs === null ? null : instantAt(mergeAtMs),
    pools: seats.pools.map((pool) => ({
      ...{ id: pool.id, capacity: pool.capacity, seatsLeft: freeOf(pool), opensAt: instantAt(pool.opensAtMs) },
      ...tierOf(content.pools.find(({ id }) => id === pool.id)?.audience ?? null, bank.schemeId),
    })),
    needs: { ...needs, ...tierOf(audience, bank.schemeId) },
    reasonsAgainst: reasons.map((reason) => toReason(reason, event, bank.schemeId)),
    signupId: own?.id ?? null,
    coverUrl: content.coverId === null ? null : coverUrlOf(content.coverId),
    materials: line.phase === 'ENDED' && hadSeat(own) ? content.materials : null,
  }
}
