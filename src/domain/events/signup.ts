/**
 * What a sign-up is. ENTERED: in a draw that has not been held. WAITING: on the waitlist. OFFERED: seats are held for it until the offer
 * expires. CONFIRMED: it has seats. The others are its ends: DECLINED and EXPIRED of an offer, LEFT of the waitlist or the draw, CANCELLED
 * of seats, CHECKED_IN and MISSED of the event.
 */
export const SIGNUP_STATES = [
  ...(['ENTERED', 'WAITING', 'OFFERED', 'CONFIRMED', 'CHECKED_IN'] as const),
  ...(['MISSED', 'DECLINED', 'EXPIRED', 'LEFT', 'CANCELLED'] as const),
] as const
/** One of `SIGNUP_STATES`. */
export type SignupState = (typeof SIGNUP_STATES)[number]

const next: Readonly<Record<SignupState, readonly SignupState[]>> = {
  ENTERED: ['CONFIRMED', 'WAITING', 'LEFT'],
  WAITING: ['OFFERED', 'LEFT', 'EXPIRED'],
  OFFERED: ['CONFIRMED', 'DECLINED', 'EXPIRED'],
  CONFIRMED: ['CANCELLED', 'CHECKED_IN', 'MISSED'],
  CHECKED_IN: [],
  MISSED: [],
  DECLINED: [],
  EXPIRED: [],
  LEFT: [],
  CANCELLED: [],
}

/** Whether one state may become another. */
export const canBecome = (from: SignupState, to: SignupState): boolean => next[from].includes(to)

/** Whether it is the customer's one sign-up for its event (I2); after it has ended otherwise they may sign up again. */
export const isActive = (state: SignupState): boolean => !(['DECLINED', 'EXPIRED', 'LEFT', 'CANCELLED'] as SignupState[]).includes(state)

/** What giving a sign-up up makes of it; null when there is nothing left to give up. */
export function givenUp(state: SignupState): 'LEFT' | 'DECLINED' | 'CANCELLED' | null {
  const to = (['LEFT', 'DECLINED', 'CANCELLED'] as const).find((end) => canBecome(state, end))
  return to ?? null
}
