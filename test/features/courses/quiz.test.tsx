import { cleanup, screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { queryClient } from '../../../src/app/wiring'
import { CourseScreen } from '../../../src/features/courses/course/CourseScreen'
import { QuizScreen } from '../../../src/features/courses/quiz/QuizScreen'
import { connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'
import { elsewhere, keyOf, passChapter } from './bank-of-courses'

serveScreens()

const course = 'protect-the-family'
const chapters = ['emergency-fund', 'insurance-basics', 'reading-a-policy', 'education-saving'] as const

function show(chapter: string = chapters[0], as = 'newcomer') {
  device.params = { course, chapter }
  return renderScreen(<QuizScreen />, { as })
}

type Key = Awaited<ReturnType<typeof keyOf>>[number]

async function choose(user: UserEvent, { text, right, wrong }: Key, isRight = true) {
  await screen.findByRole('heading', { name: text })
  for (const { text } of isRight ? right : wrong.slice(0, 1)) {
    const name = text['zh-CN']
    await user.click(screen.queryByRole('radio', { name }) ?? screen.getByRole('checkbox', { name }))
  }
  await user.click(screen.getByRole('button', { name: '确定' }))
}

/** Answers the whole quiz, `wrong` of its questions by mistake. */
async function answerAll(user: UserEvent, chapter: string, wrong: number) {
  const key = await keyOf(course, chapter)
  for (const [place, question] of key.entries()) {
    await choose(user, question, place >= wrong)
    await user.click(await screen.findByRole('button', { name: place === key.length - 1 ? '看成绩' : '下一题' }))
  }
}

const triesOf = () =>
  elsewhere('newcomer', async (caller) => {
    const answer = (await caller.send('get', `/api/v1/courses/${course}`)).body as {
      chapters: { progress: { bestPercent: number } | null }[]
    }
    return answer.chapters[0]?.progress?.bestPercent ?? null
  })

test('one question a screen; an answer is explained at once, in words; nothing counts before the end', async () => {
  const { user } = await show()
  const [first] = await keyOf(course, chapters[0])
  expect(await screen.findByText('第 1 题，共 3 题')).toBeVisible()
  expect(screen.getByText('单选')).toBeVisible()
  expect(screen.getByRole('button', { name: '确定' })).toBeDisabled()
  await choose(user, first!, false)
  expect(await screen.findByText('不正确')).toBeVisible()
  expect(screen.getByText('您选的，不正确')).toBeVisible()
  expect(screen.getByText('正确答案')).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(await triesOf()).toBeNull()
})

test('failed: the score, the mark and every explanation; tried again and passed, it goes on with the next chapter', async () => {
  await elsewhere('newcomer', (caller) =>
    caller.send('put', `/api/v1/courses/${course}/chapters/${chapters[0]}/progress`, { readPpm: 0, videoMs: 0, isDone: true, agoMs: 0 }),
  )
  const { user } = await show()
  await answerAll(user, chapters[0], 1)
  expect(await screen.findByRole('heading', { name: '还没通过' })).toBeVisible()
  expect(screen.getByText('66%')).toBeVisible()
  expect(screen.getByText('答对 2 / 3 题 · 通过线 80%')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /第 1 题 · 不正确/ }))
  expect(screen.getByText('您选的，不正确')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '再试一次' }))
  await answerAll(user, chapters[0], 0)
  expect(await screen.findByRole('heading', { name: '通过了' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '下一章' }))
  expect(device.visits.at(-1)).toEqual({
    how: 'redirectTo',
    url: `/packages/courses/chapter/index?course=${course}&chapter=${chapters[1]}`,
  })
})

test('passed before the chapter was read to its end, it says what is missing', async () => {
  const { user } = await show()
  await answerAll(user, chapters[0], 0)
  expect(await screen.findByText(/还没标记读完/)).toBeVisible()
  expect(screen.getByRole('button', { name: '回去读完本章' })).toBeVisible()
})

test('a lost connection loses no answer; the same try handed in twice is one', async () => {
  const { user } = await show()
  const [first] = await keyOf(course, chapters[0])
  await screen.findByRole('heading', { name: first!.text })
  disconnect()
  await choose(user, first!)
  expect(await screen.findByText('网络中断，您的作答已保留。请重试。')).toBeVisible()
  connect()
  await user.click(screen.getByRole('button', { name: '确定' }))
  expect(await screen.findByText('您选对了')).toBeVisible()
})

test('answers outlive a log-out, for their owner only', async () => {
  const { user } = await show()
  const [first] = await keyOf(course, chapters[0])
  await choose(user, first!)
  await user.click(await screen.findByRole('button', { name: '下一题' }))
  const again = async (as: string) => {
    cleanup()
    queryClient.clear()
    await show(chapters[0], as)
  }
  await again('newcomer')
  expect(await screen.findByText('第 2 题，共 3 题')).toBeVisible()
  await again('saver')
  expect(await screen.findByText('第 1 题，共 3 题')).toBeVisible()
})

test('the last quiz finishes the course: certificate, and under a scheme that counts courses the way to the ladder', async () => {
  for (const chapter of chapters.slice(0, 3)) await passChapter('newcomer', course, chapter)
  await elsewhere('newcomer', (caller) =>
    caller.send('put', `/api/v1/courses/${course}/chapters/${chapters[3]}/progress`, { readPpm: 0, videoMs: 0, isDone: true, agoMs: 0 }),
  )
  await screenBank().guest.send('put', '/api/sandbox/scheme', { schemeId: 'ladder-score' })
  const { user } = await show(chapters[3])
  await answerAll(user, chapters[3], 0)
  expect(await screen.findByRole('heading', { name: '您学完了这门课' })).toBeVisible()
  expect(await screen.findByText('本次完成计入等级评定。')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '看看我的等级' }))
  expect(device.visits.at(-1)?.url).toBe('/pages/home/index')
  await user.click(screen.getByRole('button', { name: '查看证书' }))
  expect(device.visits.at(-1)?.url).toContain('/packages/courses/certificates/index?certificate=')
  cleanup()
  device.params = { course }
  await renderScreen(<CourseScreen />)
  expect(await screen.findByText('完成后计入等级评定')).toBeVisible()
  await waitFor(() => expect(screen.getByText('已完成 4 / 4')).toBeVisible())
})

test('a stranger is asked to sign in, and comes back to the quiz', async () => {
  device.params = { course, chapter: chapters[0] }
  const { user } = await renderScreen(<QuizScreen />)
  await user.click(await screen.findByRole('button', { name: '登录' }))
  expect(decodeURIComponent(device.visits[0]?.url ?? '')).toContain(`quiz/index?course=${course}`)
})
