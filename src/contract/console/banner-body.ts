import { bannerPlaceSchema } from '../banners'
import { eventCitySchema } from '../events'
import { topicSchema } from '../learning-items'
import { idSchema } from '../primitives'
import * as z from '../schema'
import { draftCountSchema, draftInstantSchema, draftListOf, draftTextSchema } from './texts'

/**
 * Whom something is shown to: customers of one of the tiers, and of one of the cities, and interested in one of the topics (they read or
 * bookmarked something of it). An empty list: whatever they are. All empty: everybody, visitors too.
 */
export const targetSchema = z.strictObject({
  tierIds: draftListOf(idSchema, 20),
  cities: draftListOf(eventCitySchema, 5),
  interests: draftListOf(topicSchema, 8),
})

/** A banner as it is edited. Of those that are on, the one with the highest `weight` (0 to 100) is first. */
export const bannerBodySchema = z.strictObject({
  place: bannerPlaceSchema,
  title: draftTextSchema,
  text: draftTextSchema,
  /** A page of the app with its query, for example `/packages/events/event/index?id=yoga`; empty for none. */
  path: z.string().check(z.maxLength(500)),
  coverId: z.nullable(idSchema),
  from: draftInstantSchema,
  until: draftInstantSchema,
  weight: draftCountSchema,
  target: targetSchema,
})

export type Target = z.infer<typeof targetSchema>
export type BannerBody = z.infer<typeof bannerBodySchema>
