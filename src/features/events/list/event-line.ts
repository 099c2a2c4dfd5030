import type { EventPhase, EventSummary } from '../../../contract/events'
import type { SignupState } from '../../../contract/events-signups'
import type { BusinessDay } from '../../../domain/date/business-day'
import type { IconName } from '../../../ui/Icon/Icon'
import type { Tone } from '../../../ui/StateMark/StateMark'

/** A state's colour and icon. */
export type Look = { tone: Tone; icon: IconName }

const phaseLooks: Record<EventPhase, Look> = {
  SOON: { tone: 'info', icon: 'clock' },
  OPEN: { tone: 'good', icon: 'check' },
  FULL: { tone: 'warn', icon: 'people' },
  DRAW_OPEN: { tone: 'good', icon: 'ticket' },
  CLOSED: { tone: 'faint', icon: 'lock' },
  DRAW_PENDING: { tone: 'info', icon: 'clock' },
  RUNNING: { tone: 'info', icon: 'play' },
  ENDED: { tone: 'faint', icon: 'history' },
  CANCELLED: { tone: 'warn', icon: 'alert' },
}

const ended: Look = { tone: 'faint', icon: 'history' }

const mineLooks: Record<SignupState, Look> = {
  REQUESTED: { tone: 'info', icon: 'clock' },
  ENTERED: { tone: 'info', icon: 'ticket' },
  WAITING: { tone: 'info', icon: 'clock' },
  OFFERED: { tone: 'warn', icon: 'alert' },
  CONFIRMED: { tone: 'good', icon: 'ticket' },
  CHECKED_IN: { tone: 'good', icon: 'check' },
  ...{ MISSED: ended, REJECTED: ended, DECLINED: ended, EXPIRED: ended, LEFT: ended, CANCELLED: ended },
}

export const lookOfPhase = (phase: EventPhase): Look => phaseLooks[phase]
export const lookOfSignup = (state: SignupState): Look => mineLooks[state]

/** A row of a list by month: a month's name, or an event. */
export type ListRow = string | EventSummary

/** The bank's instants are in its own time: the first ten characters are its day. */
export const startDay = ({ startsAt }: Pick<EventSummary, 'startsAt'>): BusinessDay => startsAt.slice(0, 10) as BusinessDay

/** `10:00–11:30`, on the bank's clock. */
export const hoursOf = ({ startsAt, endsAt }: Pick<EventSummary, 'startsAt' | 'endsAt'>): string =>
  `${startsAt.slice(11, 16)}–${endsAt.slice(11, 16)}`

/** Events in their order, each month's name before its first. Events stay the objects they are, so that rows drawn once need no more. */
export function byMonth(events: readonly EventSummary[]): ListRow[] {
  const rows: ListRow[] = []
  let month = ''
  for (const event of events) {
    const its = event.startsAt.slice(0, 7)
    if (its !== month) rows.push(its)
    month = its
    rows.push(event)
  }
  return rows
}

export const keyOfRow = (row: ListRow): string => (typeof row === 'string' ? row : row.id)
