import type { SignupChannel } from '../../src/contract/events-source'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { SignupState } from '../../src/domain/events/signup'

/** Written with the sign-up, never changed. `inviterId` is a member of staff; `tierId` is the customer's at that time, where it was known. */
export type SignupSourceTable = {
  signupId: string
  channel: SignupChannel
  branchId: string | null
  inviterId: string | null
  tierId: string | null
  atMs: number
}

/** Looks at an event's page on a day. `tierId` is empty for visitors and who has no tier yet. */
export type EventViewTable = { eventId: string; day: BusinessDay; channel: SignupChannel; tierId: string; views: number }

/** `recipients` is set when it is sent. */
export type RosterMessageTable = {
  id: string
  eventId: string
  text: string
  states: SignupState[]
  state: 'HELD' | 'RECALLED' | 'SENT'
  staffId: string
  staffName: string
  writtenAtMs: number
  dueAtMs: number
  recipients: number | null
}

/** A scan of a number of an event, by the bank's clock. */
export type DoorScanTable = {
  id: string
  eventId: string
  number: number
  atMs: number
  deviceId: string
  staffId: string
  staffName: string
  receivedAtMs: number
}

/** The tables of rosters, results and doors. */
export type RosterTables = {
  signupSource: SignupSourceTable
  eventView: EventViewTable
  rosterMessage: RosterMessageTable
  doorScan: DoorScanTable
}
