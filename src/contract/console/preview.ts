import { bannerSchema } from '../banners'
import { cardSchema } from '../cards'
import { endpoint } from '../endpoint'
import { eventSchema } from '../events-detail'
import { idSchema, localizedSchema } from '../primitives'
import { blockSchema } from '../rich-text'
import * as z from '../schema'
import { sourceSchema } from '../articles'
import { contentSchema } from './content'
import { CONTENT_ROLES } from './roles'

const blocksByLanguage = z.object({ 'zh-CN': z.array(blockSchema), 'zh-HK': z.array(blockSchema), en: z.array(blockSchema) })
const learningFields = { title: localizedSchema, summary: localizedSchema, sources: z.array(sourceSchema) }

/**
 * An unsaved body as customers would get it: an event, a card and a banner exactly in the customers' contract, for their own components;
 * articles and chapters with their Markdown as blocks. What is not filled in yet is filled in with something harmless (an hour from now, no
 * seats), so that a draft can be looked at from its first word.
 */
export const previewContent = endpoint({
  id: 'previewContent',
  summary: 'See a body as customers would',
  method: 'post',
  path: '/console/content/:itemId/previews',
  access: 'staff',
  roles: CONTENT_ROLES,
  maxBodyKb: 600,
  input: z.strictObject({ itemId: idSchema, content: contentSchema }),
  output: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('event'), event: eventSchema }),
    z.object({ kind: z.literal('article'), ...learningFields, minutes: z.int(), blocks: blocksByLanguage }),
    z.object({
      kind: z.literal('course'),
      ...learningFields,
      chapters: z.array(z.object({ id: z.string(), title: localizedSchema, minutes: z.int(), blocks: blocksByLanguage })),
    }),
    z.object({ kind: z.literal('card'), card: cardSchema }),
    z.object({ kind: z.literal('perk'), name: localizedSchema, summary: localizedSchema, terms: localizedSchema }),
    z.object({ kind: z.literal('banner'), banner: bannerSchema }),
  ]),
  refusals: ['CONTENT.UNKNOWN', 'CONTENT.KIND'],
})
