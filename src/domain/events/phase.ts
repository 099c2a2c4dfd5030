/** The instants of an event. `drawAtMs` is null for one without a draw. */
export type EventTimes = {
  readonly opensAtMs: number
  readonly closesAtMs: number
  readonly drawAtMs: number | null
  readonly startsAtMs: number
  readonly endsAtMs: number
}

/**
 * Where an event stands. SOON: not open yet. OPEN: seats are free. FULL: none is, and one may wait. DRAW_OPEN: entering a draw. CLOSED: no
 * more sign-ups. DRAW_PENDING: closed, and the draw is to come. RUNNING, ENDED, CANCELLED.
 */
export type Phase = 'SOON' | 'OPEN' | 'FULL' | 'DRAW_OPEN' | 'CLOSED' | 'DRAW_PENDING' | 'RUNNING' | 'ENDED' | 'CANCELLED'

/** The phase at an instant. `opensAtMs` is for whoever looks: tiers may have an earlier one. */
export function phaseAt(times: EventTimes, state: { readonly isCancelled: boolean; readonly publicFree: number }, nowMs: number): Phase {
  if (state.isCancelled) return 'CANCELLED'
  if (nowMs >= times.endsAtMs) return 'ENDED'
  if (nowMs >= times.startsAtMs) return 'RUNNING'
  if (nowMs < times.opensAtMs) return 'SOON'
  const isDrawToCome = times.drawAtMs !== null && nowMs < times.drawAtMs
  if (nowMs >= times.closesAtMs) return isDrawToCome ? 'DRAW_PENDING' : 'CLOSED'
  if (isDrawToCome) return 'DRAW_OPEN'
  return state.publicFree > 0 ? 'OPEN' : 'FULL'
}
