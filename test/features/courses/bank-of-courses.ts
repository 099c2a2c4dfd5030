import { http, HttpResponse } from 'msw'
import type { CourseStep } from '../../../src/contract/courses'
import { network, screenBank } from '../../support/render-screen'

type Caller = Awaited<ReturnType<ReturnType<typeof screenBank>['signInAs']>>

/** Does something as a customer elsewhere, while the page under test goes on with its own session. */
export async function elsewhere<T>(personaId: string, act: (caller: Caller) => Promise<T>): Promise<T> {
  const { browser, signInAs } = screenBank()
  const { cookie } = browser
  const caller = await signInAs(personaId)
  browser.cookie = cookie
  return act(caller)
}

/** A chapter's questions with the right options, from the bank's own key. */
export async function keyOf(courseId: string, chapterId: string) {
  const { questions } = await screenBank()
    .db.selectFrom('chapter')
    .select('questions')
    .where('courseId', '=', courseId)
    .where('id', '=', chapterId)
    .executeTakeFirstOrThrow()
  return questions.map(({ id, text, options }) => ({
    id,
    text: text['zh-CN'],
    right: options.filter(({ isRight }) => isRight),
    wrong: options.filter(({ isRight }) => !isRight),
  }))
}

/** Has done with a chapter and passed its quiz, elsewhere. */
export const passChapter = (personaId: string, courseId: string, chapterId: string): Promise<CourseStep> =>
  elsewhere(personaId, async (caller) => {
    const path = `/api/v1/courses/${courseId}/chapters/${chapterId}`
    await caller.send('put', `${path}/progress`, { readPpm: 0, videoMs: 0, isDone: true, agoMs: 0 })
    const answers = (await keyOf(courseId, chapterId)).map(({ id, right }) => ({
      questionId: id,
      optionIds: right.map((option) => option.id),
    }))
    return (await caller.send('post', `${path}/answers`, { answers, requestId: `pass-${courseId}-${chapterId}` })).body as CourseStep
  })

/** The captions that a video's lesson asks for; jsdom itself plays nothing. */
export const serveCaptions = (): void =>
  network.use(http.get('*/media/*.vtt', () => HttpResponse.text('WEBVTT\n\n00:00.000 --> 00:05.000\n银行看的，是平均余额。\n')))
