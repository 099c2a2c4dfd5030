/** What a message is about: what a customer chooses channels for, and what the list can be narrowed to. */
export type MessageGroup = 'tier' | 'event' | 'perk' | 'service' | 'learning' | 'greeting'

/**
 * `isMandatory`: also for who wants fewer messages. `isMarketing`: leaves the app only with the customer's consent to marketing.
 * `isTextedOnConsent`: leaves by text message only where the customer agreed to that for what it is about.
 */
type KindFacts = {
  readonly group: MessageGroup
  readonly isMandatory?: true
  readonly isMarketing?: true
  readonly isTextedOnConsent?: true
}

/**
 * Every kind of message. Mandatory is what changes the customer's standing or plans, and what they asked the bank for; the choice is ours
 * (decision 030).
 */
export const messageKinds = {
  'tier-up': { group: 'tier', isMandatory: true },
  'tier-down': { group: 'tier', isMandatory: true },
  watch: { group: 'tier', isMandatory: true },
  'rule-change': { group: 'tier', isMandatory: true },
  'event-changed': { group: 'event', isMandatory: true },
  'event-cancelled': { group: 'event', isMandatory: true },
  'event-message': { group: 'event', isMandatory: true },
  'waitlist-offer': { group: 'event', isMandatory: true },
  'event-reminder': { group: 'event', isTextedOnConsent: true },
  'salon-invitation': { group: 'greeting', isMarketing: true },
  'perk-expiry': { group: 'perk' },
  'points-expiry': { group: 'perk' },
  'manager-reply': { group: 'service', isMandatory: true },
  'case-answered': { group: 'service', isMandatory: true },
  'appointment-survey': { group: 'service' },
  'talk-offer': { group: 'service', isMarketing: true },
  welcome: { group: 'learning' },
  'monthly-card': { group: 'learning', isMarketing: true },
  greeting: { group: 'greeting', isMarketing: true },
} as const satisfies Record<string, KindFacts>

export type MessageKind = keyof typeof messageKinds

/** The facts of a kind. */
export const kindFacts = (kind: MessageKind): KindFacts => messageKinds[kind]
