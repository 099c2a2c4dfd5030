import type { Certificate } from '../../../src/contract/certificates'
import type { answerQuiz, CourseStep, readChapter, readCourse } from '../../../src/contract/courses'
import type { OutputOf } from '../../../src/contract/endpoint'
import type { Standing } from '../../../src/contract/ladder'
import { isCheckDigitRight } from '../../../src/domain/perks/check-digit'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

let requests = 0
const newKey = () => `request-${(requests += 1)}`
const at = (courseId: string, chapterId = '') => `/api/v1/courses/${courseId}${chapterId && `/chapters/${chapterId}`}`
const readCourseOf = async (id: string, who: Caller = bank.guest) => (await who.send('get', at(id))).body as OutputOf<typeof readCourse>
const readChapterOf = async (id: string, chapterId: string, who: Caller = bank.guest, query = '') =>
  (await who.send('get', at(id, chapterId) + query)).body as OutputOf<typeof readChapter>
const save = (who: Caller, courseId: string, chapterId: string, more: object = {}) =>
  who.send('put', `${at(courseId, chapterId)}/progress`, { readPpm: 0, videoMs: 0, isDone: false, agoMs: 0, ...more })

/** The answers of a quiz by the stored key: right, or with the first option alone where that is not it. */
async function answersTo(courseId: string, chapterId: string, isRight = true) {
  const { questions } = await bank.db
    .selectFrom('chapter')
    .select('questions')
    .where('courseId', '=', courseId)
    .where('id', '=', chapterId)
    .executeTakeFirstOrThrow()
  return questions.map(({ id, options }) => ({
    questionId: id,
    optionIds: isRight
      ? options.filter((option) => option.isRight).map((option) => option.id)
      : [options.find((option) => !option.isRight)?.id ?? ''],
  }))
}

const answer = async (who: Caller, courseId: string, chapterId: string, answers: object, requestId = newKey()) =>
  who.send('post', `${at(courseId, chapterId)}/answers`, { answers, requestId })

async function finish(who: Caller, courseId: string): Promise<CourseStep> {
  const { chapters } = await readCourseOf(courseId, who)
  let step = await Promise.resolve<CourseStep | undefined>(undefined)
  for (const { id } of chapters) {
    await save(who, courseId, id, { isDone: true })
    step = (await answer(who, courseId, id, await answersTo(courseId, id))).body as CourseStep
  }
  if (!step) throw new Error('no chapters')
  return step
}

describe('a course', () => {
  test('shows a visitor its chapters, and opens those of general education', async () => {
    const { course, chapters, certificate, countsOnLadder } = await readCourseOf('first-steps')
    expect(chapters.length).toBe(course.chapters)
    expect(chapters[0]).toMatchObject({ hasVideo: true, progress: null })
    expect(certificate).toBeNull()
    expect(countsOnLadder).toBe(false)
    const { number, previousChapterId, nextChapterId, body } = await readChapterOf('first-steps', 'how-tiers-work')
    expect([number, previousChapterId, nextChapterId]).toEqual([2, 'average-balance', 'deposit-insurance'])
    expect(body?.blocks.length).toBeGreaterThan(3)
  })

  test('that is riskier shows what it holds, and why it is closed', async () => {
    const { course, body } = await readChapterOf('retire-with-a-plan', 'equity-risk')
    expect([course.gate.isOpen, course.gate.closedBecause, body]).toEqual([false, ['LEARNING.RISK_UNKNOWN'], null])
    const learner = await bank.signInAs('learner')
    expect(await save(learner, 'retire-with-a-plan', 'equity-risk')).toMatchObject({ status: 403, code: 'LEARNING.RISK_TOO_LOW' })
    expect(await answer(learner, 'retire-with-a-plan', 'equity-risk', [])).toMatchObject({ status: 403, code: 'LEARNING.RISK_TOO_LOW' })
  })

  test('never tells what is right before it is answered', async () => {
    const { body } = await readChapterOf('first-steps', 'average-balance')
    expect(JSON.stringify(body)).not.toMatch(/isRight|"why"/)
  })

  test('has its video lesson with captions in three languages', async () => {
    const { body } = await readChapterOf('first-steps', 'average-balance', bank.guest, '?language=en')
    expect(body?.language).toBe('en')
    expect(body?.video).toMatchObject({ mp4: '/media/what-is-average-balance.mp4', durationMs: 48_000 })
    expect(body?.video?.captions.map(({ language }) => language)).toEqual(['zh-CN', 'zh-HK', 'en'])
  })

  test.each([
    ['none', 'x'],
    ['first-steps', 'none'],
  ])('%s/%s is not there', async (courseId, chapterId) => {
    expect(await bank.guest.send('get', at(courseId, chapterId))).toMatchObject({ status: 404, code: 'LEARNING.UNKNOWN' })
  })
})

describe('a place in a chapter', () => {
  test('is kept, the later word counting; done stays done', async () => {
    const caller = await bank.signInAs('newcomer')
    await save(caller, 'first-steps', 'average-balance', { readPpm: 300_000, videoMs: 21_000, isDone: true })
    const earlier = await save(caller, 'first-steps', 'average-balance', { readPpm: 100_000, videoMs: 5_000, agoMs: 90_000 })
    expect((earlier.body as CourseStep).progress).toMatchObject({ readPpm: 300_000, videoMs: 21_000, isDone: true })
    await bank.moveClock('2026-11-22T10:00:00+08:00')
    const later = await save(caller, 'first-steps', 'average-balance', { readPpm: 100_000, videoMs: 5_000 })
    expect((later.body as CourseStep).progress).toMatchObject({ readPpm: 100_000, videoMs: 5_000, isDone: true })
  })

  test.each([[{ readPpm: -1 }], [{ readPpm: 1_000_001 }], [{ videoMs: 86_400_001 }], [{ agoMs: -1 }], [{ agoMs: 30 * 86_400_000 + 1 }]])(
    '%j is refused',
    async (more) => {
      expect((await save(await bank.signInAs('newcomer'), 'first-steps', 'average-balance', more)).status).toBe(400)
    },
  )
})

describe('a quiz', () => {
  test('is graded by the bank: every option explained, the best try kept', async () => {
    const caller = await bank.signInAs('newcomer')
    const failed = (await answer(caller, 'first-steps', 'average-balance', await answersTo('first-steps', 'average-balance', false)))
      .body as OutputOf<typeof answerQuiz>
    expect(failed).toMatchObject({ percent: 0, passPercent: 80, isPassed: false, progress: { bestPercent: 0, isPassed: false } })
    expect(
      failed.questions.every(({ isRight, options }) => !isRight && options.every(({ why }) => why['zh-CN'] !== '' && why.en !== '')),
    ).toBe(true)
    expect(
      failed.questions.every(({ options }) => options.some(({ isChosen }) => isChosen) && options.some(({ isRight }) => isRight)),
    ).toBe(true)
    const passed = (await answer(caller, 'first-steps', 'average-balance', await answersTo('first-steps', 'average-balance'))).body
    expect(passed).toMatchObject({ percent: 100, isPassed: true, progress: { bestPercent: 100, isPassed: true, isDone: false } })
    const again = (await answer(caller, 'first-steps', 'average-balance', await answersTo('first-steps', 'average-balance', false))).body
    expect(again).toMatchObject({ percent: 0, isPassed: false, progress: { bestPercent: 100, isPassed: true } })
  })

  test('with a question left out is refused, naming it', async () => {
    const caller = await bank.signInAs('newcomer')
    const [first, ...others] = await answersTo('first-steps', 'average-balance')
    expect(await answer(caller, 'first-steps', 'average-balance', others)).toMatchObject({
      status: 422,
      code: 'LEARNING.QUIZ_INCOMPLETE',
      body: { fields: [{ path: `answers.${first?.questionId}` }] },
    })
  })

  test('sent twice with one key is graded once', async () => {
    const caller = await bank.signInAs('newcomer')
    const answers = await answersTo('first-steps', 'average-balance')
    const first = await answer(caller, 'first-steps', 'average-balance', answers, 'same-request')
    expect((await answer(caller, 'first-steps', 'average-balance', answers, 'same-request')).body).toEqual(first.body)
  })
})

describe('a certificate', () => {
  test('is issued with the last step, and only then', async () => {
    const caller = await bank.signInAs('newcomer')
    const { chapters } = await readCourseOf('first-steps')
    const lastId = chapters.at(-1)?.id ?? ''
    for (const { id } of chapters) await answer(caller, 'first-steps', id, await answersTo('first-steps', id))
    for (const { id } of chapters.slice(0, -1)) {
      expect((await save(caller, 'first-steps', id, { isDone: true })).body).toMatchObject({ isCourseFinished: false, certificate: null })
    }
    const { isCourseFinished, certificate } = (await save(caller, 'first-steps', lastId, { isDone: true })).body as CourseStep
    expect(isCourseFinished).toBe(true)
    expect(certificate).toMatchObject({ courseId: 'first-steps', holder: '何**', issuedDay: '2026-11-22' })
    expect(isCheckDigitRight(certificate?.code ?? '')).toBe(true)
    expect((await readCourseOf('first-steps', caller)).certificate).toEqual(certificate)
    expect((await readCourseOf('first-steps', caller)).course.progress).toMatchObject({
      doneChapters: 5,
      passedQuizzes: 5,
      isFinished: true,
    })
  })

  test('is verified by anybody, who learns no more than is printed on it', async () => {
    const { certificates } = (await (await bank.signInAs('wealth')).send('get', '/api/v1/certificates')).body as {
      certificates: Certificate[]
    }
    const code = certificates[0]?.code ?? ''
    const spaced = code.replace(/(\d{4})(?=\d)/g, '$1 ')
    const { status, body } = await bank.guest.send('get', `/api/v1/certificates/${encodeURIComponent(spaced)}`)
    expect(status).toBe(200)
    expect(body).toEqual({ code, holder: '曾**', courseTitle: certificates[0]?.courseTitle, issuedDay: '2026-08-16' })
  })

  test.each([
    ['one digit wrong', (code: string) => code.slice(0, -1) + String((Number(code.slice(-1)) + 1) % 10), 422, 'CERTIFICATE.MISTYPED'],
    ['too short', (code: string) => code.slice(1), 422, 'CERTIFICATE.MISTYPED'],
    ['words', () => 'certificate', 422, 'CERTIFICATE.MISTYPED'],
    ['never issued', () => '0'.repeat(16), 404, 'CERTIFICATE.UNKNOWN'],
  ])('with %s is refused', async (_, change, status, code) => {
    const stored = await bank.db.selectFrom('certificate').select('code').executeTakeFirstOrThrow()
    expect(await bank.guest.send('get', `/api/v1/certificates/${change(stored.code)}`)).toMatchObject({ status, code })
  })

  test('one course makes one, however many finish it at once', async () => {
    const caller = await bank.signInAs('newcomer')
    await finish(caller, 'protect-the-family')
    const { chapters } = await readCourseOf('protect-the-family')
    await Promise.all(chapters.flatMap(({ id }) => [0, 1, 2].map(() => save(caller, 'protect-the-family', id, { isDone: true }))))
    const { certificates } = (await caller.send('get', '/api/v1/certificates')).body as { certificates: Certificate[] }
    expect(certificates).toHaveLength(1)
    const done = await bank.db.selectFrom('activity').select('day').where('customerId', '=', 'newcomer').execute()
    expect(done).toEqual([{ day: '2026-11-22' }])
  })
})

describe('a finished course on the ladder', () => {
  const scoreOf = async (who: Caller) => {
    const { next } = (await who.send('get', '/api/v1/ladder/standing')).body as Standing
    const [road] = next?.roads ?? []
    if (road?.unit !== 'score') throw new Error('no score')
    return { scoreTenths: road.scoreTenths, coursesTenths: road.parts.find(({ metricId }) => metricId === 'courses')?.pointsTenths }
  }

  test('counts the same day in scheme ladder-score, and once', async () => {
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId: 'ladder-score' })
    const caller = await bank.signInAs('newcomer')
    const before = await scoreOf(caller)
    expect(before.coursesTenths).toBe(0)
    await finish(caller, 'first-steps')
    const after = await scoreOf(caller)
    expect(after).toEqual({ scoreTenths: before.scoreTenths + 25, coursesTenths: 25 })
    await finish(caller, 'first-steps')
    expect(await scoreOf(caller)).toEqual(after)
    await finish(caller, 'protect-the-family')
    expect((await scoreOf(caller)).coursesTenths).toBe(50)
    expect((await readCourseOf('first-steps', caller)).countsOnLadder).toBe(true)
  })
})
