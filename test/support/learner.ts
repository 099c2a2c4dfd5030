import fs from 'node:fs'
import path from 'node:path'
import type { CourseStep, readCourse } from '../../src/contract/courses'
import type { OutputOf } from '../../src/contract/endpoint'
import type { Standing } from '../../src/contract/ladder'

type Content = readonly {
  readonly id: string
  readonly chapters: readonly {
    readonly id: string
    readonly questions: readonly {
      readonly id: string
      readonly text: { readonly 'zh-CN': string }
      readonly options: readonly { readonly id: string; readonly text: { readonly 'zh-CN': string }; readonly isRight: boolean }[]
    }[]
  }[]
}[]

const content = JSON.parse(fs.readFileSync(path.resolve('mock/education/content/courses.json'), 'utf8')) as Content

/** A chapter's questions with what is right and what is wrong, by the words of the options, from the content itself. */
export const answerKey = (courseId: string, chapterId: string) =>
  (content.find(({ id }) => id === courseId)?.chapters.find(({ id }) => id === chapterId)?.questions ?? []).map(({ id, text, options }) => {
    const words = (isRight: boolean) => options.filter((option) => option.isRight === isRight).map((option) => option.text['zh-CN'])
    const rightIds = options.filter(({ isRight }) => isRight).map((option) => option.id)
    return { id, text: text['zh-CN'], right: words(true), wrong: words(false), rightIds }
  })

/** A demo customer of a running product, learning on another device: signed in by WeChat, speaking to the API itself. */
export async function openLearner(productUrl: string, personaId: string) {
  const send = async <T>(method: string, place: string, body?: object, token?: string): Promise<T> => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const answer = await fetch(productUrl + place, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    if (!answer.ok) throw new Error(`${place}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const { accessToken } = await send<{ accessToken: string }>('POST', '/api/v1/session/wechat', { code: `demo-${personaId}` })
  const call = <T>(method: string, place: string, body?: object) => send<T>(method, `/api/v1${place}`, body, accessToken)

  /** Has done with a chapter and passed its quiz. */
  const passChapter = async (courseId: string, chapterId: string): Promise<CourseStep> => {
    const place = `/courses/${courseId}/chapters/${chapterId}`
    await call('PUT', `${place}/progress`, { readPpm: 1_000_000, videoMs: 0, isDone: true, agoMs: 0 })
    const answers = answerKey(courseId, chapterId).map(({ id, rightIds }) => ({ questionId: id, optionIds: rightIds }))
    return call('POST', `${place}/answers`, { answers, requestId: `pass-${courseId}-${chapterId}`.slice(0, 64) })
  }
  return {
    passChapter,
    course: (courseId: string) => call<OutputOf<typeof readCourse>>('GET', `/courses/${courseId}`),
    standing: () => call<Standing>('GET', '/ladder/standing'),
    switchScheme: (schemeId: string) => send('PUT', '/api/sandbox/scheme', { schemeId }),
  }
}
