import type { EventDetail } from '../../../contract/events-detail'
import type { EventAnswers, EventQuestion } from '../../../contract/events-questions'
import * as z from '../../../contract/schema'
import { askedOf, faultsOf, type AnswerFault, type Question } from '../../../domain/events/questions'

/** What stands in a form: a number as it was typed. */
export const draftSchema = z.object({
  companions: z.array(z.string()),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])),
})

export type SignupDraft = z.infer<typeof draftSchema>
export type TypedAnswer = SignupDraft['answers'][string]

/** What is wrong in a form, by the id of its field: a question's, `companion-0`, or `consent`. */
export type Fault = AnswerFault['fault'] | 'NAME' | 'CONSENT' | 'CONSENT_CHANGED'
export type Faults = Readonly<Record<string, Fault>>

/** A field's id in the page. */
export const fieldId = (name: string): string => `field-${name}`

const toQuestion = (question: EventQuestion): Question =>
  'options' in question ? { ...question, optionIds: question.options.map(({ id }) => id) } : question

/** What a typed answer says; undefined when nothing was said. A number that is none stays text, and is told as a fault. */
function saidBy(question: EventQuestion, typed: TypedAnswer | undefined): EventAnswers[string] | undefined {
  if (typed === undefined || (Array.isArray(typed) && typed.length === 0)) return undefined
  if (typeof typed !== 'string') return typed
  const text = typed.trim()
  if (text === '') return undefined
  return question.kind === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : text
}

/** The questions that are asked after what was answered so far. */
export const shownQuestions = (questions: EventDetail['questions'], draft: SignupDraft): readonly EventQuestion[] =>
  askedOf(questions, draft.answers)

/** The answers as the bank wants them: of the questions that are asked, and only what was said. */
export function toAnswers(questions: EventDetail['questions'], draft: SignupDraft): EventAnswers {
  const said = shownQuestions(questions, draft).flatMap((question) => {
    const answer = saidBy(question, draft.answers[question.id])
    return answer === undefined ? [] : [[question.id, answer] as const]
  })
  return Object.fromEntries(said)
}

/** What stands in the form for answers that the bank has. */
export const toTyped = (answers: EventAnswers): SignupDraft['answers'] =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, typeof answer === 'number' ? String(answer) : answer]))

/** Everything that is wrong, in the order of the page: companions, questions, consent. */
export function faultsIn(questions: EventDetail['questions'], draft: SignupDraft, hasConsent: boolean): Faults {
  const names = draft.companions.flatMap((name, place) => (name.trim() === '' ? [[`companion-${place}`, 'NAME'] as const] : []))
  const answers = faultsOf(questions.map(toQuestion), toAnswers(questions, draft)).map(
    ({ questionId, fault }) => [questionId, fault] as const,
  )
  return Object.fromEntries([...names, ...answers, ...(hasConsent ? [] : [['consent', 'CONSENT'] as const])])
}

const questionFaults: readonly string[] = ['REQUIRED', 'WRONG_KIND', 'TOO_LONG', 'NOT_AN_OPTION', 'OUT_OF_RANGE', 'HIDDEN', 'UNKNOWN']
const isQuestionFault = (text: string): text is AnswerFault['fault'] => questionFaults.includes(text)

/** What the bank found wrong, by field. */
export function faultsFrom(fields: readonly { path: string; message: string }[]): Faults {
  const known = fields.flatMap(({ path, message }) =>
    path.startsWith('answers.') && isQuestionFault(message) ? [[path.slice('answers.'.length), message] as const] : [],
  )
  return Object.fromEntries(known)
}
