import type { EventDetail } from '../../../contract/events-detail'
import type { Signup } from '../../../contract/events-signups'

/**
 * The one thing to do about an event, as its button says it. Those that end in nothing to do are `full`, `soon`, `closed`, `running`, `ended`
 * and `cancelled`.
 */
export type Action =
  | { kind: 'signIn' | 'signUp' | 'request' | 'enterDraw' | 'ineligible' }
  | { kind: 'joinWaitlist'; waiting: number }
  | { kind: 'ticket' | 'checkedIn' | 'entered' | 'requested' | 'survey' | 'surveyed' }
  | { kind: 'waiting'; ahead: number | null }
  | { kind: 'accept'; expiresAt: string | null }
  | { kind: 'full' | 'closed' | 'running' | 'ended' | 'cancelled' }
  | { kind: 'soon'; opensAt: string }

/** Reasons that pass by themselves, or with the sign-in: the others are the customer's to change. */
const passing: readonly string[] = ['SIGNED_OUT', 'NOT_OPEN', 'CLOSED', 'CANCELLED']

/** The reasons that are about who may come. */
export const reasonsOf = ({ reasonsAgainst, mine }: Pick<EventDetail, 'reasonsAgainst' | 'mine'>) =>
  mine === null ? reasonsAgainst.filter(({ code }) => !passing.includes(code)) : []

/** What the button at the foot of an event's page is for. `own` is the caller's active sign-up, as soon as it is known. */
export function actionOf(event: EventDetail, own: Signup | null): Action {
  if (event.phase === 'CANCELLED') return { kind: 'cancelled' }
  return event.mine === null ? withoutSignup(event) : withSignup(event, own)
}

function withSignup({ mine, phase }: EventDetail, own: Signup | null): Action {
  const isOver = phase === 'ENDED'
  switch (mine) {
    case 'CHECKED_IN':
      return { kind: isOver ? (own?.survey ? 'surveyed' : 'survey') : 'checkedIn' }
    case 'CONFIRMED':
      return { kind: isOver ? 'ended' : 'ticket' }
    case 'OFFERED':
      return { kind: 'accept', expiresAt: own?.offerExpiresAt ?? null }
    case 'WAITING':
      return { kind: 'waiting', ahead: own?.ahead ?? null }
    case 'ENTERED':
      return { kind: 'entered' }
    case 'REQUESTED':
      return { kind: 'requested' }
    default:
      return { kind: 'ended' }
  }
}

function withoutSignup(event: EventDetail): Action {
  const { phase, reasonsAgainst, opensAt, waitlist, waiting } = event
  if (phase === 'ENDED') return { kind: 'ended' }
  if (phase === 'RUNNING') return { kind: 'running' }
  if (phase === 'CLOSED' || phase === 'DRAW_PENDING') return { kind: 'closed' }
  if (reasonsOf(event).length > 0) return { kind: 'ineligible' }
  if (phase === 'SOON') return { kind: 'soon', opensAt }
  if (phase === 'FULL' && waitlist === 'none') return { kind: 'full' }
  if (reasonsAgainst.some(({ code }) => code === 'SIGNED_OUT')) return { kind: 'signIn' }
  if (phase === 'DRAW_OPEN') return { kind: 'enterDraw' }
  if (phase === 'FULL') return { kind: 'joinWaitlist', waiting }
  return { kind: event.needsApproval ? 'request' : 'signUp' }
}
