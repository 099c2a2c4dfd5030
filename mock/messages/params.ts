import type { MessageSubject } from '../../src/contract/messages'
import type { Localized } from '../../src/contract/primitives'
import type { BusinessDay } from '../../src/domain/date/business-day'

type AboutEvent = { eventId: string; title: Localized; startsAtMs: number; /** Null online. */ place: Localized | null }
type AboutTier = { periodKey: string; fromTier: Localized; tier: Localized; effectiveDay: BusinessDay; perks: readonly Localized[] }

/** What somebody typed, in one language or in all. */
export type Typed = Localized | string

/** What a message of each kind is made from. */
export type MessageParams = {
  /** `perks` are those that begin. */
  'tier-up': AboutTier
  /** `perks` are those that stop. */
  'tier-down': AboutTier
  watch: { periodKey: string; tier: Localized; misses: number; graceMisses: number; fallDay: BusinessDay }
  'rule-change': { schemeName: Localized; version: string; effectiveDay: BusinessDay }
  /** The event as it is now. */
  'event-changed': AboutEvent
  'event-cancelled': AboutEvent & { reason: Typed }
  /** What the marketing team writes to those signed up. */
  'event-message': { eventId: string; title: Localized; text: Typed }
  'waitlist-offer': AboutEvent & { expiresAtMs: number }
  /** To a closed-door event that the customer can sign up for. */
  'salon-invitation': AboutEvent
  'event-reminder': AboutEvent & { isToday: boolean }
  /** `uses` are left of each. */
  'perk-expiry': { subject: MessageSubject; perks: readonly { name: Localized; uses: number }[]; onDay: BusinessDay }
  'points-expiry': { points: number; onDay: BusinessDay }
  'manager-reply': { staff: Localized; text: string }
  'case-answered': { opened: BusinessDay; text: string }
  'appointment-survey': { appointmentId: string; staff: Localized; startsAtMs: number }
  'talk-offer': { staff: Localized }
  welcome: Record<never, never>
  'monthly-card': { cardId: string; title: Localized; text: Localized }
  greeting: { occasion: Localized; wish: Localized }
}
