import { readContent } from '../../../mock/education/read-content'
import { HttpCaller } from '../../support/http-caller'
import { describeAtTwoServers } from '../../support/over-postgres'

jest.setTimeout(120_000)

/** PGlite lets one write in at a time: only a PostgreSQL, and two servers, show that steps wait for each other. */
describeAtTwoServers('learning at two servers at once', (url) => {
  test('every last step of a course at once: one certificate', async () => {
    const caller = await HttpCaller.signIn(url(0), 'newcomer')
    const chapters = readContent().chapter.filter(({ courseId }) => courseId === 'first-steps')
    const path = (id: string) => `/api/v1/courses/first-steps/chapters/${id}`
    const quizzes = chapters.map(({ id, questions }, index) => {
      const answers = questions.map((question) => ({
        questionId: question.id,
        optionIds: question.options.filter(({ isRight }) => isRight).map((option) => option.id),
      }))
      return caller.at(url(index)).send('POST', `${path(id)}/answers`, { answers, requestId: `quiz-of-${id}` })
    })
    const places = chapters.map(({ id }, index) =>
      caller.at(url(index + 1)).send('PUT', `${path(id)}/progress`, { readPpm: 1_000_000, videoMs: 0, isDone: true, agoMs: 0 }),
    )
    const answers = await Promise.all([...quizzes, ...places])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(answers.filter(({ body }) => (body as { isCourseFinished: boolean }).isCourseFinished)).toHaveLength(1)
    const { body } = await caller.at(url(1)).send('GET', '/api/v1/certificates')
    expect((body as { certificates: unknown[] }).certificates).toHaveLength(1)
  })

  test('ten assessments at once: two are taken', async () => {
    const caller = await HttpCaller.signIn(url(0), 'nothing')
    const { body } = await caller.send('GET', '/api/v1/risk/questionnaire')
    const { version, questions } = body as { version: string; questions: { id: string; options: { id: string }[] }[] }
    const answers = questions.map(({ id, options }) => ({ questionId: id, optionId: options[0]?.id ?? '' }))
    const tries = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        caller.at(url(index)).send('POST', '/api/v1/risk/assessments', { version, answers, requestId: `assessment-${index}` }),
      ),
    )
    expect(tries.map(({ status, code }) => code ?? status).sort()).toEqual([200, 200, ...Array<string>(8).fill('RISK.DAY_LIMIT')])
  })
})
