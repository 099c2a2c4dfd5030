import type { EventAnswers, EventQuestion } from '../../../contract/events-questions'

/** The answers of a sign-up in words, in the order of the questions; what was not answered is left out. */
export function answerLines(questions: readonly EventQuestion[], answers: EventAnswers): { question: string; answer: string }[] {
  return questions.flatMap((question) => {
    const given = answers[question.id]
    return given === undefined ? [] : [{ question: question.text['zh-CN'], answer: inWords(question, given) }]
  })
}

function inWords(question: EventQuestion, given: NonNullable<EventAnswers[string]>): string {
  if (typeof given === 'boolean') return given ? '是' : '否'
  const nameOf = (id: string) => ('options' in question ? (question.options.find((option) => option.id === id)?.text['zh-CN'] ?? id) : id)
  return Array.isArray(given) ? given.map(nameOf).join('、') : nameOf(String(given))
}
