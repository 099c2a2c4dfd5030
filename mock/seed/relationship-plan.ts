import type { Channel } from '../../src/contract/appointments'
import type { ServiceKind } from '../../src/contract/manager'
import type { StaffRole } from '../../src/contract/staff'

type Words = { text: string; at: string }

/** An appointment; one without an outcome is to come. All times are at the bank: `2026-11-24T10:00`. */
export type AppointmentPlan = {
  with: StaffRole
  startsAt: string
  channel: Channel
  topic?: string
  bookedAt: string
  moved?: { at: string; from: string }
  outcome?: { state: 'DONE' | 'CANCELLED' | 'MISSED'; at: string }
}

export type MessagePlan = { to: StaffRole; text: string; sentAt: string; draft?: Words; reply?: Words }

/** What has passed between a demo customer and those who serve them at the tier they begin with. */
export type RelationshipPlan = {
  given: Partial<Record<ServiceKind, readonly string[]>>
  appointments: readonly AppointmentPlan[]
  messages: readonly MessagePlan[]
}
