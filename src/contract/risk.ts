import { endpoint } from './endpoint'
import { riskLevelSchema } from './learning-items'
import { businessDaySchema, idSchema, localizedSchema, requestIdSchema } from './primitives'
import * as z from './schema'

/** How much risk suits a customer; C1 is the lowest. */
export const customerLevelSchema = z.enum(['C1', 'C2', 'C3', 'C4', 'C5'])

/** What a level means. Content up to `mayOpen` suits it. */
const levelSchema = z.object({
  level: customerLevelSchema,
  mayOpen: riskLevelSchema,
  name: localizedSchema,
  meaning: localizedSchema,
})

/** How much risk suits the customer, as far as the bank knows. Null fields: never assessed. */
export const riskProfileSchema = z.object({
  asOfDay: businessDaySchema,
  level: z.nullable(levelSchema),
  assessedDay: z.nullable(businessDaySchema),
  /** The last day on which the assessment is good: twelve months, by the bank's clock. */
  validUntil: z.nullable(businessDaySchema),
  isExpired: z.boolean(),
  /** Of 2 a day and 8 a calendar year. */
  triesLeftToday: z.int(),
  triesLeftThisYear: z.int(),
  /** The first day with a try left: today while there is one. */
  nextTryDay: businessDaySchema,
})

const questionSchema = z.object({
  id: idSchema,
  text: localizedSchema,
  options: z.array(z.object({ id: idSchema, text: localizedSchema })).check(z.minLength(2)),
})

export type RiskProfile = z.infer<typeof riskProfileSchema>
export type CustomerLevel = z.infer<typeof customerLevelSchema>
export type RiskLevelMeaning = z.infer<typeof levelSchema>
export type RiskQuestion = z.infer<typeof questionSchema>

/** The questions as they are now. Answers name their version. */
export const readRiskQuestionnaire = endpoint({
  id: 'readRiskQuestionnaire',
  summary: 'Read the risk questionnaire',
  method: 'get',
  path: '/risk/questionnaire',
  access: 'customer',
  input: z.strictObject({}),
  output: z.object({
    version: z.string(),
    questions: z.array(questionSchema).check(z.minLength(1)),
    /** Lowest first. */
    levels: z.array(levelSchema).check(z.minLength(1)),
    /** The questions and points are ours, made for the demonstration: the app says so. */
    isIllustrative: z.boolean(),
    profile: riskProfileSchema,
  }),
  refusals: [],
})

/** The signed-in customer's risk profile. */
export const readRiskProfile = endpoint({
  id: 'readRiskProfile',
  summary: "Read the customer's risk profile",
  method: 'get',
  path: '/risk/profile',
  access: 'customer',
  input: z.strictObject({}),
  output: riskProfileSchema,
  refusals: [],
})

/**
 * Assesses the customer. Each submission is a try; the newest counts, also when it is lower. A repeat with the same `requestId` gets the
 * first answer and is no further try.
 */
export const assessRisk = endpoint({
  id: 'assessRisk',
  summary: 'Submit the risk questionnaire',
  method: 'post',
  path: '/risk/assessments',
  access: 'customer',
  input: z.strictObject({
    version: z.string().check(z.minLength(1), z.maxLength(40)),
    /** Each question once. */
    answers: z.array(z.strictObject({ questionId: idSchema, optionId: idSchema })).check(z.maxLength(50)),
    requestId: requestIdSchema,
  }),
  output: z.object({
    profile: riskProfileSchema,
    level: levelSchema,
    /** What the answers came to, and out of how many points. */
    points: z.int(),
    mostPoints: z.int(),
    /** The level by points alone, and the answers that keep it lower. */
    levelByPoints: levelSchema,
    caps: z.array(z.object({ questionId: idSchema, highestLevel: customerLevelSchema, why: localizedSchema })),
  }),
  refusals: ['RISK.VERSION_OLD', 'RISK.INCOMPLETE', 'RISK.DAY_LIMIT', 'RISK.YEAR_LIMIT'],
})
