/**
 * What a sign-up is. ENTERED: in a draw that has not been held. WAITING: on the waitlist. OFFERED: seats are held for it until the offer
 * expires. REQUESTED: seats are held for it until the bank decides. CONFIRMED: it has seats. The others are its ends: DECLINED of an offer,
 * EXPIRED of an offer, a wait or a request that was not decided before the start, LEFT of the waitlist, a draw or a request, REJECTED by the
 * bank, CANCELLED of seats, CHECKED_IN and MISSED of the event.
 */
export const SIGNUP_STATES = [
  ...(['ENTERED', 'WAITING', 'OFFERED', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN'] as const),
  ...(['MISSED', 'DECLINED', 'EXPIRED', 'LEFT', 'REJECTED', 'CANCELLED'] as const),
] as const
/** One of `SIGNUP_STATES`. */
export type SignupState = (typeof SIGNUP_STATES)[number]

const next: Readonly<Record<SignupState, readonly SignupState[]>> = {
  ENTERED: ['CONFIRMED', 'WAITING', 'LEFT'],
  WAITING: ['OFFERED', 'LEFT', 'EXPIRED'],
  OFFERED: ['CONFIRMED', 'REQUESTED', 'DECLINED', 'EXPIRED'],
  REQUESTED: ['CONFIRMED', 'REJECTED', 'EXPIRED', 'LEFT'],
  CONFIRMED: ['CANCELLED', 'CHECKED_IN', 'MISSED'],
  CHECKED_IN: [],
  // A scan made in time at a door without a network may reach the bank after the end.
  MISSED: ['CHECKED_IN'],
  DECLINED: [],
  EXPIRED: [],
  LEFT: [],
  REJECTED: [],
  CANCELLED: [],
}

/** Whether one state may become another. */
export const canBecome = (from: SignupState, to: SignupState): boolean => next[from].includes(to)

const overStates: readonly SignupState[] = ['DECLINED', 'EXPIRED', 'LEFT', 'REJECTED', 'CANCELLED']

/** Whether it is the customer's one sign-up for its event (I2); after it has ended otherwise they may sign up again. */
export const isActive = (state: SignupState): boolean => !overStates.includes(state)

/** As what a pool counts the seats of a sign-up; null while it has none. */
export function countedAs(state: SignupState): 'taken' | 'offered' | 'held' | null {
  if (state === 'OFFERED') return 'offered'
  if (state === 'REQUESTED') return 'held'
  return state === 'CONFIRMED' || state === 'CHECKED_IN' || state === 'MISSED' ? 'taken' : null
}

/** What giving a sign-up up makes of it; null when there is nothing left to give up. */
export function givenUp(state: SignupState): 'LEFT' | 'DECLINED' | 'CANCELLED' | null {
  const to = (['LEFT', 'DECLINED', 'CANCELLED'] as const).find((end) => canBecome(state, end))
  return to ?? null
}
