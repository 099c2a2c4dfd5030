import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bodyLanguageSchema, riskLevelSchema, stageSchema, topicSchema } from '../../src/contract/learning-items'
import { businessDaySchema, localizedSchema } from '../../src/contract/primitives'
import { customerLevelSchema } from '../../src/contract/risk'
import * as z from '../../src/contract/schema'
import { CARD_TRIGGERS } from '../../src/domain/education/card-triggers'
import { StartRefused } from '../config'
import { readMarkdown } from './read-markdown'
import { safeHref } from './read-inlines'

const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))
const textSchema = z.strictObject({ ...localizedSchema.shape })
const sourceSchema = z.strictObject({ name: textSchema, url: z.optional(z.string().check(z.refine((url) => safeHref(url) !== null))) })
const minutesSchema = z.int().check(z.minimum(1), z.maximum(120))

const itemFields = {
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  topic: topicSchema,
  stages: z.array(stageSchema).check(z.minLength(1)),
  risk: riskLevelSchema,
  languages: z.array(bodyLanguageSchema).check(
    z.minLength(1),
    z.refine((languages) => languages.includes('zh-CN'), 'zh-CN is missing'),
  ),
  sources: z.array(sourceSchema),
}

const articleSchema = z.strictObject({ ...itemFields, minutes: minutesSchema, publishedDay: businessDaySchema })

const optionSchema = z.strictObject({ id: idSchema, text: textSchema, isRight: z.boolean(), why: textSchema })

const questionSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(['single', 'multiple']),
    text: textSchema,
    options: z.array(optionSchema).check(z.minLength(2)),
  })
  .check(
    z.refine(({ kind, options }) => isAnswerable(kind, options.filter(({ isRight }) => isRight).length), 'no such number of right options'),
  )

const isAnswerable = (kind: 'single' | 'multiple', right: number) => (kind === 'single' ? right === 1 : right >= 1)

const chapterSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  minutes: minutesSchema,
  video: z.nullable(idSchema),
  questions: z.array(questionSchema),
})

const courseSchema = z.strictObject({
  ...itemFields,
  passPercent: z.int().check(z.minimum(1), z.maximum(100)),
  chapters: z.array(chapterSchema).check(z.minLength(1)),
})

const cardSchema = z.strictObject({
  id: idSchema,
  month: z.nullable(z.int().check(z.minimum(1), z.maximum(12))),
  /** Exactly one of `month` and `trigger` is set. */
  trigger: z.nullable(z.enum(CARD_TRIGGERS)),
  title: textSchema,
  text: textSchema,
  articleId: z.nullable(idSchema),
})

const termSchema = z.strictObject({ id: idSchema, term: textSchema, meaning: textSchema, seeAlso: z.array(idSchema) })

const pointsSchema = z.int().check(z.minimum(0), z.maximum(100))

const questionnaireSchema = z.strictObject({
  version: z.string().check(z.minLength(1), z.maxLength(40)),
  // Limits are the domain's: the file repeats them for who edits it, and may not say otherwise.
  validMonths: z.literal(12),
  mostPerDay: z.literal(2),
  mostPerYear: z.literal(8),
  isIllustrative: z.boolean(),
  questions: z.array(
    z.strictObject({
      id: idSchema,
      text: textSchema,
      options: z.array(z.strictObject({ id: idSchema, text: textSchema, points: pointsSchema })).check(z.minLength(2)),
    }),
  ),
  bands: z.array(
    z.strictObject({ level: customerLevelSchema, atLeastPoints: z.int(), mayOpen: riskLevelSchema, name: textSchema, meaning: textSchema }),
  ),
  caps: z.array(z.strictObject({ questionId: idSchema, optionId: idSchema, highestLevel: customerLevelSchema, why: textSchema })),
})

const fileSchemas = {
  'articles.json': z.array(articleSchema),
  'courses.json': z.array(courseSchema),
  'cards.json': z.array(cardSchema),
  'glossary.json': z.array(termSchema),
  'risk-questionnaire.json': questionnaireSchema,
}

type FileName = keyof typeof fileSchemas

/** A file of the content folder as it was read. */
export type ContentFile<N extends FileName> = z.infer<(typeof fileSchemas)[N]>

/** One language's body of an article or a chapter. */
export type Body = { readonly language: z.infer<typeof bodyLanguageSchema>; readonly markdown: string }

/** A content file that cannot be used, with the place named. */
export const contentFault = (file: string, place: string, message: string) =>
  new StartRefused(`The content file ${file} cannot be used: ${place}: ${message}`)

function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    throw contentFault(file, '/', 'it is not there')
  }
}

/** Reads one of a folder's JSON files. @throws StartRefused when a field is missing, unknown or faulty, naming each. */
export function readContentFile<N extends FileName>(folder: string, file: N): ContentFile<N> {
  const read = z.safeParse(fileSchemas[file], parseJson(file, readText(folder, file)))
  if (read.success) return read.data as ContentFile<N>
  const [first] = read.error.issues
  throw contentFault(file, `/${first?.path.join('/') ?? ''}`, first?.message ?? 'not valid')
}

type ListName = Exclude<FileName, 'risk-questionnaire.json'>

/** Reads one entry as it would stand in a file of the content folder. @throws StartRefused when a field is missing, unknown or faulty. */
export function readEntry<N extends ListName>(file: N, entry: object): ContentFile<N>[number] {
  const read = z.safeParse(fileSchemas[file], [entry])
  if (read.success) return (read.data as ContentFile<N>[number][])[0] as ContentFile<N>[number]
  const [first] = read.error.issues
  throw contentFault(file, `/${first?.path.join('/') ?? ''}`, first?.message ?? 'not valid')
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw contentFault(file, '/', error instanceof Error ? error.message : 'not JSON')
  }
}

/** Reads the bodies of a text. @throws StartRefused when one is missing, cannot be read, or holds what readers would not get to see. */
export function readBodies(folder: string, stem: string, languages: readonly Body['language'][]): Body[] {
  return languages.map((language) => {
    const file = `${stem}.${language}.md`
    const markdown = readText(folder, file)
    const read = readMarkdown(markdown)
    const fault = read.isOk ? read.findings[0] : read.finding
    if (fault) throw contentFault(file, `line ${fault.line}, column ${fault.column}`, fault.what)
    return { language, markdown }
  })
}
