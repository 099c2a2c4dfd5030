/**
 * Where an order is in its life. Goods: PLACED (being prepared), READY at the branch, COLLECTED, or CANCELLED. GRANTED: a place of a
 * perk or a trial tier, in force at once and for good.
 */
export type OrderState = 'PLACED' | 'READY' | 'COLLECTED' | 'CANCELLED' | 'GRANTED'

const NEXT: Readonly<Record<OrderState, readonly OrderState[]>> = {
  PLACED: ['READY', 'CANCELLED'],
  READY: ['COLLECTED'],
  COLLECTED: [],
  CANCELLED: [],
  GRANTED: [],
}

/** Whether an order may go from one state straight to another. */
export const canOrderBecome = (from: OrderState, to: OrderState): boolean => NEXT[from].includes(to)
