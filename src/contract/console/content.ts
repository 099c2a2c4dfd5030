import { PUBLISHING_ACTIONS, PUBLISHING_STATES } from '../../domain/publishing/states'
import { idSchema, instantSchema, localizedSchema } from '../primitives'
import * as z from '../schema'
import { bannerBodySchema } from './banner-body'
import { eventBodySchema } from './event-body'
import { articleBodySchema, cardBodySchema, courseBodySchema } from './learning-bodies'
import { perkBodySchema } from './perk-body'

export const contentKindSchema = z.enum(['event', 'article', 'course', 'card', 'perk', 'banner'])

/** What is edited, typed by its kind. Every field is always there; what is not filled in is empty or null. */
export const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), body: eventBodySchema }),
  z.strictObject({ kind: z.literal('article'), body: articleBodySchema }),
  z.strictObject({ kind: z.literal('course'), body: courseBodySchema }),
  z.strictObject({ kind: z.literal('card'), body: cardBodySchema }),
  z.strictObject({ kind: z.literal('perk'), body: perkBodySchema }),
  z.strictObject({ kind: z.literal('banner'), body: bannerBodySchema }),
])

/** The state of a version: see `TRANSITIONS` in `domain/publishing`. */
export const publishingStateSchema = z.enum(PUBLISHING_STATES)
export const publishingActionSchema = z.enum(PUBLISHING_ACTIONS)

/**
 * What keeps a version from being handed in, with the field that it is about (`title.zh-CN`, `pools.0.capacity`) and what the words for
 * `code` are filled with.
 */
export const problemCodeSchema = z.enum([
  /** Nothing is written. */
  'REQUIRED',
  /** More than `most` characters; there are `is`. */
  'TOO_LONG',
  /** Fewer than `least`, or more than `most`. */
  'OUT_OF_RANGE',
  /** It holds HTML tags. */
  'HTML',
  /** No address that begins with https://, or no page of the app. */
  'LINK',
  /** No time as `19:30`. */
  'TIME',
  /** Earlier than `after`, a field. */
  'TOO_EARLY',
  /** Later than `before`, a field. */
  'TOO_LATE',
  /** It has passed: it is now `now`. */
  'IN_THE_PAST',
  /** Below `least`: the seats that are confirmed, checked in and on offer. */
  'CAPACITY_BELOW_TAKEN',
  /** Who is not drawn waits: a draw needs a waitlist. */
  'DRAW_NEEDS_WAITLIST',
  /** The draw decides: it needs no approval. */
  'DRAW_DECIDES',
  /** Seats of this pool were given out: it cannot go. */
  'POOL_IN_USE',
  /** Sign-ups exist: this can no longer change. */
  'FIXED_BY_SIGNUPS',
  /** It is there twice. */
  'TWICE',
  /** What it names is not there. */
  'UNKNOWN',
  /** The condition can never be met: it names no earlier question, or no answer of it. */
  'CONDITION',
  /** It speaks of risk and must say so. */
  'RISK_STATEMENT',
  /** `line`, `column` and `what` say which part of the Markdown customers would not get to see. */
  'MARKDOWN',
  /** A `single` question has exactly one right option, a `multiple` one at least one. */
  'ANSWERS',
  /** A tier gives less than the one below it, or none between two that do. */
  'QUOTA_ORDER',
  /** Another card has the month. */
  'MONTH_TAKEN',
  /** Another card has the trigger. */
  'TRIGGER_TAKEN',
])

export const contentProblemSchema = z.object({
  path: z.string(),
  code: problemCodeSchema,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What the copy lint says, at the words: `start` and `end` count UTF-16 units of the field `path`. `ban` stops submission and approval. */
export const lintFindingSchema = z.object({
  path: z.string(),
  start: z.int(),
  end: z.int(),
  rule: z.string(),
  severity: z.enum(['ban', 'warn']),
  words: z.object({ 'zh-CN': z.string(), en: z.string() }),
  suggestion: z.object({ 'zh-CN': z.string(), en: z.string() }),
})

/** One version. `bodyHash` is the SHA-256 of its content in canonical form: what an approval is bound to. */
export const contentVersionSchema = z.object({
  id: idSchema,
  /** 1 for the first. */
  number: z.int(),
  state: publishingStateSchema,
  content: contentSchema,
  bodyHash: z.string(),
  /** Grows with every save: send the one you edited with your save. */
  revision: z.int(),
  savedAt: instantSchema,
  savedBy: z.string(),
  /** Everybody who wrote any of it: none of them can check it. */
  makers: z.array(z.string()),
  /** What the reviewer said when they returned, rejected or approved it. */
  comment: z.nullable(z.string()),
  checkedBy: z.nullable(z.string()),
  /** When it goes out by itself; null otherwise. */
  publishAt: z.nullable(instantSchema),
  publishedAt: z.nullable(instantSchema),
})

const itemFields = {
  id: idSchema,
  kind: contentKindSchema,
  /** The id that customers know it by: the event's, the article's … */
  subjectId: idSchema,
  /** The branch that it belongs to; null for head office. */
  branchId: z.nullable(idSchema),
  title: localizedSchema,
  /** Of the newest version. */
  state: publishingStateSchema,
  /** What customers have; null before the first publication. */
  liveState: z.nullable(publishingStateSchema),
  /** For the calendar and the list: when the event starts, the banner is shown; null otherwise. */
  startsAt: z.nullable(instantSchema),
  endsAt: z.nullable(instantSchema),
  publishAt: z.nullable(instantSchema),
  savedAt: instantSchema,
  savedBy: z.string(),
}

/** A line of the list. */
export const contentSummarySchema = z.object(itemFields)

export const contentItemSchema = z.object({
  ...itemFields,
  /** The newest version: what is worked on, or what is live where nothing is. */
  version: contentVersionSchema,
  /** What customers have now, when that is another version; else null. */
  live: z.nullable(contentVersionSchema),
  /** What stops `version` from being handed in. Empty for a version that is live. */
  problems: z.array(contentProblemSchema),
  findings: z.array(lintFindingSchema),
  /** What the caller can do to `version` now. On a live version `edit` means: begin a new one. */
  actions: z.array(publishingActionSchema),
  /** What the caller can do to `live` while another version is worked on. */
  liveActions: z.array(publishingActionSchema),
  /** Customers signed up and waiting, who would be told of a change of time or place, or of a cancellation. 0 for what is no event. */
  signedUp: z.int(),
  /** What happened to it, the newest first, at most 50. */
  history: z.array(
    z.object({ at: instantSchema, staffName: z.string(), action: z.string(), versionNumber: z.int(), comment: z.nullable(z.string()) }),
  ),
})

export type ContentKind = z.infer<typeof contentKindSchema>
export type Content = z.infer<typeof contentSchema>
export type ContentProblem = z.infer<typeof contentProblemSchema>
export type LintFinding = z.infer<typeof lintFindingSchema>
export type ContentVersion = z.infer<typeof contentVersionSchema>
export type ContentSummary = z.infer<typeof contentSummarySchema>
export type ContentItem = z.infer<typeof contentItemSchema>
