import { endpoint } from '../endpoint'
import { businessDaySchema, idSchema, instantSchema, proseSchema, requestIdSchema } from '../primitives'
import * as z from '../schema'
import {
  contentItemSchema,
  contentKindSchema,
  contentProblemSchema,
  contentSchema,
  contentSummarySchema,
  lintFindingSchema,
  publishingStateSchema,
} from './content'
import { CHECKING_ROLES, CONTENT_ROLES, EDITING_ROLES } from './roles'

/** A body may be 600 KB: a course of many chapters in three languages. */
const maxBodyKb = 600

/** The items of one kind or of all, 50 a page, those saved last first. A branch's staff get their branch's. */
export const listContent = endpoint({
  id: 'listContent',
  summary: 'List content with its states',
  method: 'get',
  path: '/console/content',
  access: 'staff',
  roles: CONTENT_ROLES,
  input: z.strictObject({
    kind: z.optional(contentKindSchema),
    state: z.optional(publishingStateSchema),
    branchId: z.optional(idSchema),
    /** Words in the title, in any language, or the id. */
    q: z.optional(z.string().check(z.trim(), z.maxLength(60))),
    /** From 1. */
    page: z.optional(z.string().check(z.regex(/^[1-9]\d{0,3}$/))),
  }),
  output: z.object({
    items: z.array(contentSummarySchema),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    /** How many there are in each state, of those that fit all but `state`. */
    counts: z.array(z.object({ state: publishingStateSchema, count: z.int() })),
  }),
  refusals: [],
})

/** Begins an item: empty, or from a template. */
export const createContent = endpoint({
  id: 'createContent',
  summary: 'Begin an event, article, course, card, perk or banner',
  method: 'post',
  path: '/console/content',
  access: 'staff',
  roles: EDITING_ROLES,
  input: z.strictObject({
    kind: contentKindSchema,
    templateId: z.optional(idSchema),
    /** Whose it is; a branch's editor leaves it out or names their own. */
    branchId: z.optional(idSchema),
    requestId: requestIdSchema,
  }),
  output: contentItemSchema,
  refusals: ['CONTENT.TEMPLATE_UNKNOWN', 'CONTENT.BRANCH'],
})

export const readContent = endpoint({
  id: 'readContent',
  summary: 'Read an item with its versions, problems and history',
  method: 'get',
  path: '/console/content/:itemId',
  access: 'staff',
  roles: CONTENT_ROLES,
  input: z.strictObject({ itemId: idSchema }),
  output: contentItemSchema,
  refusals: ['CONTENT.UNKNOWN'],
})

/**
 * Saves what was edited, however unfinished. `revision` is that of the version it was made from: when somebody has saved since,
 * CONTENT.CONFLICT says who and when in `conflict`, with what they wrote. Saving over what was approved makes it a draft again; saving over
 * what is live begins a new version, and the live one stays up.
 */
export const saveContent = endpoint({
  id: 'saveContent',
  summary: 'Save what was edited',
  method: 'put',
  path: '/console/content/:itemId',
  access: 'staff',
  roles: EDITING_ROLES,
  maxBodyKb,
  input: z.strictObject({ itemId: idSchema, revision: z.int(), content: contentSchema }),
  output: contentItemSchema,
  refusals: ['CONTENT.UNKNOWN', 'CONTENT.CONFLICT', 'CONTENT.STATE', 'CONTENT.KIND'],
})

/**
 * Hands an item in, takes it back, schedules, publishes, pauses, ends, cancels or archives it. `revision` is that of the version the editor
 * looked at (of the newest one, also when `version` is `live`). `schedule` needs `publishAt`, and `cancel` of what was published a `reason`, which everybody signed up is told; it calls off
 * what is worked on, too.
 */
export const moveContent = endpoint({
  id: 'moveContent',
  summary: 'Take an item to its next state',
  method: 'post',
  path: '/console/content/:itemId/moves',
  access: 'staff',
  roles: EDITING_ROLES,
  input: z.strictObject({
    itemId: idSchema,
    action: z.enum(['submit', 'withdraw', 'schedule', 'unschedule', 'publish', 'pause', 'resume', 'end', 'cancel', 'archive']),
    /** `live`: what customers have, while another version is worked on. Else the newest version. */
    version: z.optional(z.enum(['newest', 'live'])),
    revision: z.int(),
    publishAt: z.optional(instantSchema),
    reason: z.optional(proseSchema(1, 200)),
    requestId: requestIdSchema,
  }),
  output: contentItemSchema,
  refusals: [
    ...(['CONTENT.UNKNOWN', 'CONTENT.STATE', 'CONTENT.CHANGED', 'CONTENT.PROBLEMS', 'CONTENT.BANNED'] as const),
    ...(['CONTENT.PUBLISH_TIME', 'CONTENT.REASON'] as const),
  ],
})

/**
 * A reviewer's word on what was handed in. It is bound to `bodyHash`, that of the words the reviewer read: when they are no longer
 * those, CONTENT.CHANGED. Returning and rejecting need a comment. Nobody checks what they wrote any of (CONTENT.MAKER).
 */
export const reviewContent = endpoint({
  id: 'reviewContent',
  summary: 'Approve, return or reject what was handed in',
  method: 'post',
  path: '/console/content/:itemId/reviews',
  access: 'staff',
  roles: CHECKING_ROLES,
  input: z.strictObject({
    itemId: idSchema,
    decision: z.enum(['approve', 'return', 'reject']),
    bodyHash: z.string().check(z.maxLength(100)),
    comment: z.optional(proseSchema(1, 1000)),
    requestId: requestIdSchema,
  }),
  output: contentItemSchema,
  refusals: [
    ...(['CONTENT.UNKNOWN', 'CONTENT.STATE', 'CONTENT.MAKER', 'CONTENT.CHANGED', 'CONTENT.PROBLEMS', 'CONTENT.BANNED'] as const),
    ...(['CONTENT.COMMENT'] as const),
  ],
})

/** A new draft with the same words. Its times stay, and are problems where they have passed. */
export const duplicateContent = endpoint({
  id: 'duplicateContent',
  summary: 'Copy an item into a new draft',
  method: 'post',
  path: '/console/content/:itemId/copies',
  access: 'staff',
  roles: EDITING_ROLES,
  input: z.strictObject({ itemId: idSchema, requestId: requestIdSchema }),
  output: contentItemSchema,
  refusals: ['CONTENT.UNKNOWN'],
})

const datesSchema = z.discriminatedUnion('kind', [
  /** On each of these days. */
  z.strictObject({ kind: z.literal('days'), days: z.array(businessDaySchema).check(z.minLength(1), z.maxLength(24)) }),
  /** So many times more, every so many weeks from the event's own day. */
  z.strictObject({
    kind: z.literal('weeks'),
    every: z.int().check(z.minimum(1), z.maximum(12)),
    times: z.int().check(z.minimum(1), z.maximum(24)),
  }),
])

/** Makes a draft of an event for each date; every time in it moves along with the start, and keeps its hour. */
export const makeSeries = endpoint({
  id: 'makeSeries',
  summary: 'Copy an event to more dates',
  method: 'post',
  path: '/console/content/:itemId/series',
  access: 'staff',
  roles: EDITING_ROLES,
  input: z.strictObject({ itemId: idSchema, dates: datesSchema, requestId: requestIdSchema }),
  output: z.object({ items: z.array(contentSummarySchema) }),
  refusals: ['CONTENT.UNKNOWN', 'CONTENT.NO_SERIES'],
})

/** What the newest version changes in what is live, field by field in the order of the form. Without a live version everything is new. */
export const readDifference = endpoint({
  id: 'readDifference',
  summary: 'Compare the newest version with what is live',
  method: 'get',
  path: '/console/content/:itemId/difference',
  access: 'staff',
  roles: CONTENT_ROLES,
  input: z.strictObject({ itemId: idSchema }),
  output: z.object({
    bodyHash: z.string(),
    liveNumber: z.nullable(z.int()),
    number: z.int(),
    /** `before` is null where the field is new, `after` where it is gone. Numbers, times and switches are written as text. */
    fields: z.array(z.object({ path: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })),
  }),
  refusals: ['CONTENT.UNKNOWN'],
})

/** What a body would be told about, without saving it: for who types. */
export const checkContent = endpoint({
  id: 'checkContent',
  summary: 'Check a body without saving it',
  method: 'post',
  path: '/console/content/:itemId/checks',
  access: 'staff',
  roles: CONTENT_ROLES,
  maxBodyKb,
  input: z.strictObject({ itemId: idSchema, content: contentSchema }),
  output: z.object({ problems: z.array(contentProblemSchema), findings: z.array(lintFindingSchema) }),
  refusals: ['CONTENT.UNKNOWN', 'CONTENT.KIND'],
})
