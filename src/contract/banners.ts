import { endpoint } from './endpoint'
import { idSchema, instantSchema, localizedSchema } from './primitives'
import * as z from './schema'

/** Where a banner is shown. Not on Home: nothing sells there. */
export const bannerPlaceSchema = z.enum(['events', 'learn', 'perks'])

export const bannerSchema = z.object({
  id: idSchema,
  place: bannerPlaceSchema,
  title: localizedSchema,
  text: localizedSchema,
  /** The page of the app that it opens, with its query; null where it opens none. */
  path: z.nullable(z.string()),
  /** The picture, below the bank's origin; null without one. */
  coverUrl: z.nullable(z.string()),
  /** From then on it is no longer shown. */
  until: instantSchema,
})

export type BannerPlace = z.infer<typeof bannerPlaceSchema>
export type Banner = z.infer<typeof bannerSchema>

/** The banners of a place that are on now and meant for the caller, the most important first, at most 3. A visitor gets those for everybody. */
export const listBanners = endpoint({
  id: 'listBanners',
  summary: 'List the banners of a place',
  method: 'get',
  path: '/banners',
  access: 'optional',
  input: z.strictObject({ place: bannerPlaceSchema }),
  output: z.object({ asOf: instantSchema, banners: z.array(bannerSchema) }),
  refusals: [],
})
