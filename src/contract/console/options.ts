import { endpoint, type OutputOf } from '../endpoint'
import { eventCitySchema } from '../events'
import { questionSchema } from '../events-questions'
import { idSchema, localizedSchema } from '../primitives'
import * as z from '../schema'
import { contentSchema } from './content'
import { audienceSchema } from './event-body'
import { CONTENT_ROLES } from './roles'

const namedSchema = z.object({ id: idSchema, name: localizedSchema })

/** What the editor chooses from: branches, venues, tiers, question forms, and what every event says. */
export const readConsoleOptions = endpoint({
  id: 'readConsoleOptions',
  summary: 'What the editor chooses from',
  method: 'get',
  path: '/console/options',
  access: 'staff',
  roles: CONTENT_ROLES,
  input: z.strictObject({}),
  output: z.object({
    branches: z.array(z.extend(namedSchema, { city: eventCitySchema })),
    venues: z.array(
      z.extend(namedSchema, { city: eventCitySchema, branchId: z.nullable(idSchema), address: localizedSchema, mapUrl: z.string() }),
    ),
    /** Each with its lowest tier under the scheme in force. */
    audiences: z.array(z.object({ id: audienceSchema, tierId: idSchema, tierName: localizedSchema })),
    /** The tiers of every scheme, base first: what a perk's quotas are given for. */
    schemes: z.array(z.extend(namedSchema, { isInForce: z.boolean(), tiers: z.array(namedSchema) })),
    forms: z.array(z.object({ id: idSchema, questions: z.array(questionSchema) })),
    articles: z.array(z.object({ id: idSchema, title: localizedSchema })),
    /** Names of clips that a chapter can show. */
    videos: z.array(z.string()),
    riskStatement: localizedSchema,
    consent: localizedSchema,
  }),
  refusals: [],
})

/** Templates for the forms that recur, each a whole body to begin from. Days and times are left to the editor. */
export const listTemplates = endpoint({
  id: 'listTemplates',
  summary: 'List the templates',
  method: 'get',
  path: '/console/templates',
  access: 'staff',
  roles: CONTENT_ROLES,
  input: z.strictObject({}),
  output: z.object({
    templates: z.array(z.object({ id: idSchema, name: localizedSchema, hint: localizedSchema, content: contentSchema })),
  }),
  refusals: [],
})

export type ConsoleOptions = OutputOf<typeof readConsoleOptions>
export type Template = OutputOf<typeof listTemplates>['templates'][number]
