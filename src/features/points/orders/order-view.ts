import type { Order } from '../../../contract/rewards'
import type { BusinessDay } from '../../../domain/date/business-day'
import type { IconName } from '../../../ui/Icon/Icon'

type Look = { words: Order['state'] | 'running' | 'ended'; icon: IconName; tone: 'info' | 'good' | 'faint' }

const looks: Record<Order['state'], Look> = {
  PLACED: { words: 'PLACED', icon: 'clock', tone: 'info' },
  READY: { words: 'READY', icon: 'gift', tone: 'good' },
  COLLECTED: { words: 'COLLECTED', icon: 'check', tone: 'faint' },
  CANCELLED: { words: 'CANCELLED', icon: 'close', tone: 'faint' },
  GRANTED: { words: 'GRANTED', icon: 'check', tone: 'good' },
}

/** How an order's state is told; a trial's by its days. */
export function lookOf({ state, trial }: Pick<Order, 'state' | 'trial'>, today: BusinessDay): Look {
  if (!trial) return looks[state]
  return trial.lastDay < today ? { words: 'ended', icon: 'history', tone: 'faint' } : { words: 'running', icon: 'rise', tone: 'good' }
}

/** Whether its code still serves. */
export const isCollectable = ({ state }: Pick<Order, 'state'>): boolean => state === 'PLACED' || state === 'READY'
