import { endpoint } from '../endpoint'
import { eventCategorySchema } from '../events'
import { idSchema, instantSchema, localizedSchema } from '../primitives'
import * as z from '../schema'
import { targetSchema } from './banner-body'
import { contentKindSchema, publishingStateSchema } from './content'
import { CONTENT_ROLES, EDITING_ROLES } from './roles'

/** The year's campaigns: events, banners and what goes out when, in their order. A branch's staff get head office's and their own. */
export const readCampaignCalendar = endpoint({
  id: 'readCampaignCalendar',
  summary: 'Read the campaign calendar of a year',
  method: 'get',
  path: '/console/calendar',
  access: 'staff',
  roles: CONTENT_ROLES,
  input: z.strictObject({ year: z.string().check(z.regex(/^20\d\d$/)), branchId: z.optional(idSchema) }),
  output: z.object({
    entries: z.array(
      z.object({
        itemId: idSchema,
        kind: contentKindSchema,
        title: localizedSchema,
        /** Of an event; else null. */
        category: z.nullable(eventCategorySchema),
        branchId: z.nullable(idSchema),
        state: publishingStateSchema,
        startsAt: instantSchema,
        endsAt: instantSchema,
      }),
    ),
  }),
  refusals: [],
})

/**
 * How many customers something would be shown to. A group under 10 is `<10`, never its number; a larger one is rounded down to the ten, so that two
 * questions cannot be subtracted to find a few people.
 */
export const sizeAudience = endpoint({
  id: 'sizeAudience',
  summary: 'Count an audience',
  method: 'post',
  path: '/console/audience-sizes',
  access: 'staff',
  roles: EDITING_ROLES,
  input: z.strictObject({ target: targetSchema }),
  output: z.object({ size: z.union([z.int().check(z.minimum(10)), z.literal('<10')]), of: z.union([z.int(), z.literal('<10')]) }),
  refusals: [],
})

/**
 * Takes a picture in Base64: JPEG, PNG or WebP of at most 5 MB and 24 megapixels, at least 640 × 320. It is decoded, turned upright, made 1,600 wide
 * at most and written afresh as WebP without any metadata; what cannot be decoded is refused, whatever its name says.
 */
export const uploadCover = endpoint({
  id: 'uploadCover',
  summary: 'Upload a cover',
  method: 'post',
  path: '/console/covers',
  access: 'staff',
  roles: EDITING_ROLES,
  // 5 MB are 6.7 MB in Base64.
  maxBodyKb: 7_000,
  input: z.strictObject({ dataBase64: z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/)) }),
  output: z.object({ coverId: idSchema, url: z.string(), width: z.int(), height: z.int(), bytes: z.int() }),
  refusals: ['COVER.TOO_LARGE', 'COVER.NOT_A_PICTURE', 'COVER.TOO_SMALL'],
})
