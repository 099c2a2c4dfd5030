import { gradedSchema, type GradedQuestion, type Question } from '../../../contract/courses'
import * as z from '../../../contract/schema'
import { newRequestId } from '../../../platform/clock/request-id'
import { readStored, writeStored } from '../../../platform/storage/storage'

/** What the customer chose for a question and, once they said it is final, how it was explained. */
export type DraftAnswer = { optionIds: string[]; graded: GradedQuestion | null }

/** One try at a quiz that was not handed in yet. Its `requestId` belongs to it: handed in twice, it is one try. */
export type QuizDraft = { requestId: string; answers: Record<string, DraftAnswer> }

const draftSchema = z.object({
  requestId: z.string(),
  answers: z.record(z.string(), z.object({ optionIds: z.array(z.string()), graded: z.nullable(gradedSchema) })),
})
const draftsSchema = z.object({ customerId: z.string(), byQuiz: z.record(z.string(), draftSchema) })

/** The drafts of a customer on this device; another customer's are as good as none. */
function draftsOf(customerId: string): Record<string, QuizDraft> {
  const stored = z.safeParse(draftsSchema, readStored('quiz-drafts'))
  return stored.success && stored.data.customerId === customerId ? stored.data.byQuiz : {}
}

export const newDraft = (): QuizDraft => ({ requestId: newRequestId(), answers: {} })

/** What the customer had begun to answer, as far as the questions are still the same; else a new try. */
export function readDraft(customerId: string, quiz: string, questions: readonly Question[]): QuizDraft {
  const draft = draftsOf(customerId)[quiz]
  if (!draft) return newDraft()
  const isFit = ([questionId, { optionIds }]: [string, DraftAnswer]) => {
    const options = questions.find(({ id }) => id === questionId)?.options ?? []
    return optionIds.every((optionId) => options.some(({ id }) => id === optionId))
  }
  return { ...draft, answers: Object.fromEntries(Object.entries(draft.answers).filter(isFit)) }
}

/** Keeps a draft on the device, through a log-out too; null forgets it. */
export function keepDraft(customerId: string, quiz: string, draft: QuizDraft | null): void {
  const { [quiz]: _, ...others } = draftsOf(customerId)
  writeStored('quiz-drafts', { customerId, byQuiz: draft ? { ...others, [quiz]: draft } : others })
}
