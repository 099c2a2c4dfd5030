import { idSchema, localizedSchema } from './primitives'
import * as z from './schema'

const asked = {
  id: idSchema,
  text: localizedSchema,
  isRequired: z.boolean(),
  /** Asked only after this answer to an earlier question: an option's id (one of several chosen counts), or yes or no. Null: always. */
  onlyIf: z.nullable(z.object({ questionId: idSchema, is: z.union([z.string(), z.boolean()]) })),
}

const optionSchema = z.object({ id: idSchema, text: localizedSchema })

/** A question of a sign-up form. Lengths in characters; bounds are included. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('text'), mostLength: z.int().check(z.minimum(1), z.maximum(500)) }),
  z.object({ ...asked, kind: z.literal('single'), options: z.array(optionSchema).check(z.minLength(2)) }),
  z.object({ ...asked, kind: z.literal('multiple'), options: z.array(optionSchema).check(z.minLength(2)) }),
  z.object({ ...asked, kind: z.literal('number'), least: z.int(), most: z.int() }),
  z.object({ ...asked, kind: z.literal('yesNo') }),
])

/** Answers by the ids of their questions. Whether they fit is told by SIGNUP.ANSWERS, question by question. */
export const answersSchema = z
  .record(
    z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,63}$/)),
    z.union([
      z.string().check(z.maxLength(2000), z.regex(/^[\P{Cc}\n\r\t]*$/u)),
      z.array(z.string().check(z.maxLength(64))).check(z.maxLength(20)),
      z.number(),
      z.boolean(),
    ]),
  )
  .check(z.refine((answers) => Object.keys(answers).length <= 30))

export type EventQuestion = z.infer<typeof questionSchema>
export type EventAnswers = z.infer<typeof answersSchema>
