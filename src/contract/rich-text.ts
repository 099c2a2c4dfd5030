import type { Align, Block, Inline, Run } from '../domain/education/rich-text'
import * as z from './schema'

export type { Align, Block, Inline, Run }

/**
 * A run of text. A line feed in it is a line break. `marks` are in no order. There is no other inline but this and a link, and no markup inside `text`: whoever draws it
 * puts it into a text node.
 */
export const runSchema = z.object({
  kind: z.literal('text'),
  text: z.string(),
  marks: z.array(z.enum(['strong', 'em', 'code'])),
})

/** A link out of the app. `href` is always https. */
export const linkSchema = z.object({
  kind: z.literal('link'),
  href: z.string().check(z.regex(/^https:\/\/[^\s]+$/)),
  runs: z.array(runSchema),
})

export const inlineSchema = z.discriminatedUnion('kind', [runSchema, linkSchema])

const inlinesSchema = z.array(inlineSchema)
const alignSchema = z.nullable(z.enum(['left', 'center', 'right']))

/** Everything a text can be made of: there is no block and no inline that could carry markup, a script or another protocol. */
export const blockSchema: z.ZodMiniType<Block> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), inlines: inlinesSchema }),
  z.object({ kind: z.literal('paragraph'), inlines: inlinesSchema }),
  z.object({
    kind: z.literal('list'),
    isOrdered: z.boolean(),
    start: z.int(),
    get items(): z.ZodMiniType<Block[][]> {
      return z.array(z.array(blockSchema))
    },
  }),
  z.object({
    kind: z.literal('quote'),
    get blocks(): z.ZodMiniType<Block[]> {
      return z.array(blockSchema)
    },
  }),
  z.object({
    kind: z.literal('table'),
    aligns: z.array(alignSchema),
    head: z.array(inlinesSchema),
    rows: z.array(z.array(inlinesSchema)),
  }),
  z.object({ kind: z.literal('rule') }),
])
