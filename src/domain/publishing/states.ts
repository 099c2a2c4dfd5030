/** What a version of an event, article, course, card, perk or banner goes through, from its first word to the archive. */
export const PUBLISHING_STATES = [
  ...(['DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED', 'SCHEDULED'] as const),
  ...(['PUBLISHED', 'PAUSED', 'ENDED', 'CANCELLED', 'ARCHIVED'] as const),
] as const

export type PublishingState = (typeof PUBLISHING_STATES)[number]

/** What can be done to a version. `supersede` happens to the old one when a newer is published; `end` also by itself, when its time is over. */
export const PUBLISHING_ACTIONS = [
  ...(['edit', 'submit', 'withdraw', 'approve', 'return', 'reject', 'schedule', 'unschedule', 'publish'] as const),
  ...(['pause', 'resume', 'end', 'cancel', 'archive', 'supersede'] as const),
] as const

export type PublishingAction = (typeof PUBLISHING_ACTIONS)[number]

/** States of a version that customers have, or had: it is never edited, a new version is made of it. */
export const LIVE_STATES: readonly PublishingState[] = ['PUBLISHED', 'PAUSED', 'ENDED', 'CANCELLED']

/** States in which something can still come of a version that was not published. */
export const WORK_STATES: readonly PublishingState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SCHEDULED']

/** States in which the words were approved, and must still be those that were approved. */
export const APPROVED_STATES: readonly PublishingState[] = ['APPROVED', 'SCHEDULED']
