import * as z from '../schema'

// Drafts may be unfinished, so saving refuses only what is hostile: these bounds are far above what can be published.
const mostCharacters = 20_000
const mostBodyCharacters = 200_000

/** A text of a draft: possibly empty, possibly too long to be published. No control characters but line breaks and tabs. */
export const draftStringSchema = z.string().check(z.maxLength(mostCharacters), z.regex(/^[\P{Cc}\n\r\t]*$/u))

/** A draft's text in each language; empty where it is not written yet. */
export const draftTextSchema = z.strictObject({ 'zh-CN': draftStringSchema, 'zh-HK': draftStringSchema, en: draftStringSchema })

/** A Markdown body in each language; empty where there is none. zh-CN is needed to publish. */
export const draftBodySchema = z.strictObject({
  'zh-CN': z.string().check(z.maxLength(mostBodyCharacters)),
  'zh-HK': z.string().check(z.maxLength(mostBodyCharacters)),
  en: z.string().check(z.maxLength(mostBodyCharacters)),
})

/** A count of a draft; null where it is not filled in. */
export const draftCountSchema = z.nullable(z.int().check(z.minimum(-1_000_000), z.maximum(1_000_000)))

/** An instant of a draft; null where it is not filled in. */
export const draftInstantSchema = z.nullable(z.iso.datetime({ offset: true }))

/** A name within a draft: of a question, an option, a chapter. */
export const draftIdSchema = z.string().check(z.maxLength(64), z.regex(/^[\w-]*$/))

/** Where a text's facts come from; an empty `url` for none. */
export const draftSourceSchema = z.strictObject({ name: draftTextSchema, url: z.string().check(z.maxLength(2_000)) })

/** A list of a draft, at most so long. */
export const draftListOf = <S extends z.ZodMiniType>(schema: S, most = 50) => z.array(schema).check(z.maxLength(most))

export type DraftText = z.infer<typeof draftTextSchema>
