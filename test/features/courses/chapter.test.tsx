import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { queryClient } from '../../../src/app/wiring'
import type { readCourse } from '../../../src/contract/courses'
import type { OutputOf } from '../../../src/contract/endpoint'
import { ChapterScreen } from '../../../src/features/courses/chapter/ChapterScreen'
import { CourseScreen } from '../../../src/features/courses/course/CourseScreen'
import { connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'
import { elsewhere, passChapter, serveCaptions } from './bank-of-courses'

serveScreens()
beforeEach(serveCaptions)

const course = 'first-steps'

function show(chapter: string, as?: string, courseId = course) {
  device.params = { course: courseId, chapter }
  return renderScreen(<ChapterScreen />, as ? { as } : {})
}

/** Another visit, after the app was closed: only what the device keeps is left. */
async function openAgain(chapter: string) {
  cleanup()
  queryClient.clear()
  await show(chapter)
}

const progressOf = (personaId: string) =>
  elsewhere(personaId, async (caller) => {
    const { chapters } = (await caller.send('get', `/api/v1/courses/${course}`)).body as OutputOf<typeof readCourse>
    return chapters.map(({ progress }) => progress)
  })

const video = () => document.querySelector('video')!

/** jsdom plays nothing: the video says that it is there. */
function playTo(seconds: number) {
  Object.defineProperty(video(), 'currentTime', { value: seconds, configurable: true, writable: true })
  fireEvent.timeUpdate(video())
}

test('video with captions on top, its transcript as text, then the chapter', async () => {
  const { user } = await show('average-balance', 'newcomer')
  expect(await screen.findByRole('heading', { name: '什么是日均余额', level: 1 })).toBeVisible()
  expect(screen.getByLabelText('视频：什么是日均余额')).toBe(video())
  expect([...video().querySelectorAll('track')].map(({ srclang }) => srclang)).toEqual(['zh-CN', 'zh-HK', 'en'])
  expect(video()).toHaveAttribute('controls')
  await user.click(screen.getByRole('radio', { name: 'English' }))
  expect(screen.getByRole('radio', { name: 'English' })).toBeChecked()
  await user.click(screen.getByRole('button', { name: '文字稿' }))
  expect(await screen.findByText('银行看的，是平均余额。')).toBeVisible()
  expect(screen.getByRole('button', { name: '读完了，开始测验' })).toBeVisible()
})

test('opened is begun; where the video stopped is kept and sent on leaving, and it goes on there', async () => {
  await show('average-balance', 'newcomer')
  await screen.findByLabelText('视频：什么是日均余额')
  playTo(17.4)
  await waitFor(() => expect(localStorage.getItem('chapter-places')).toContain('17400'), { timeout: 3_000 })
  cleanup()
  await waitFor(async () => expect((await progressOf('newcomer'))[0]).toMatchObject({ videoMs: 17_400, isDone: false }))
  await openAgain('average-balance')
  expect(await screen.findByText('从上次停下的 0:17 接着看')).toBeVisible()
})

test('a video that cannot be played leads to its transcript, or to another go', async () => {
  const { user } = await show('average-balance', 'newcomer')
  await screen.findByLabelText('视频：什么是日均余额')
  fireEvent.error(video())
  expect(await screen.findByText(/视频暂时放不了/)).toBeVisible()
  expect(await screen.findByText('银行看的，是平均余额。')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '重试' }))
  await waitFor(() => expect(screen.queryByText(/视频暂时放不了/)).toBeNull())
})

test('done reading: saved, and on to the quiz in the place of this page', async () => {
  const { user } = await show('how-tiers-work', 'newcomer')
  const button = await screen.findByRole('button', { name: '读完了，开始测验' })
  await user.dblClick(button)
  await waitFor(() => expect(device.visits).toHaveLength(1))
  expect(device.visits[0]).toEqual({ how: 'redirectTo', url: '/packages/courses/quiz/index?course=first-steps&chapter=how-tiers-work' })
  expect((await progressOf('newcomer'))[1]).toMatchObject({ isDone: true })
})

test('once opened it is read without a network; what was done then is sent later, with when it was', async () => {
  await show('how-tiers-work', 'newcomer')
  await screen.findByRole('button', { name: '读完了，开始测验' })
  disconnect()
  await openAgain('how-tiers-work')
  expect(await screen.findByText('暂时连不上服务，以下是 2026年11月22日 的内容。')).toBeVisible()
  expect(screen.getByRole('heading', { name: '等级怎么评定', level: 1 })).toBeVisible()
  screen.getByRole('button', { name: '读完了，开始测验' }).click()
  expect(await screen.findByText(/“读完”已记在本机/)).toBeVisible()
  cleanup()
  connect()
  device.params = { course }
  await renderScreen(<CourseScreen />)
  await waitFor(async () => expect((await progressOf('newcomer'))[1]).toMatchObject({ isDone: true }))
  await waitFor(() => expect(localStorage.getItem('chapter-places')).not.toContain('how-tiers-work'))
})

test('with its quiz passed it leads on, and the quiz can be taken again', async () => {
  await passChapter('newcomer', course, 'how-tiers-work')
  const { user } = await show('how-tiers-work', 'newcomer')
  const end = (await screen.findByRole('heading', { name: '本章完' })).closest<HTMLElement>('.card')!
  expect(within(end).getByText('测验已通过，最高 100%。')).toBeVisible()
  expect(within(end).getByRole('button', { name: '再做一次测验' })).toBeVisible()
  await user.click(within(end).getByRole('button', { name: '读完了，下一章' }))
  await waitFor(() => expect(device.visits[0]?.url).toContain('chapter=deposit-insurance'))
})

test('a visitor reads, watches and goes on; the quiz asks for a sign-in; nothing is kept of them', async () => {
  const { user } = await show('how-tiers-work')
  await user.click(await screen.findByRole('button', { name: '登录后做测验' }))
  expect(decodeURIComponent(device.visits[0]?.url ?? '')).toContain('chapter=how-tiers-work')
  await user.click(screen.getByRole('button', { name: '下一章' }))
  expect(device.visits[1]).toMatchObject({ how: 'redirectTo' })
  expect(localStorage.getItem('chapter-places')).toBeNull()
})

test('a text in one language says so to readers of another', async () => {
  device.params = { course: 'read-a-wealth-product', chapter: 'fees' }
  await renderScreen(<ChapterScreen />, { as: 'wealth', language: 'en' })
  expect(await screen.findByText('The text is in Chinese (simplified) only for now.')).toBeVisible()
  expect(screen.getByText('You stopped at about 42%.')).toBeVisible()
})

test('a closed chapter shows why instead of its text', async () => {
  await show('equity-risk', 'learner', 'retire-with-a-plan')
  expect(await screen.findByText(/风险等级高于您的测评结果/)).toBeVisible()
  expect(document.querySelector('#chapter-text')).toBeNull()
})

test('text that looks like markup stays text', async () => {
  const path = { courseId: course, chapterId: 'how-tiers-work' }
  const bodies = () =>
    screenBank().db.updateTable('chapterBody').where('courseId', '=', path.courseId).where('chapterId', '=', path.chapterId)
  const { markdown } = await screenBank()
    .db.selectFrom('chapterBody')
    .select('markdown')
    .where('courseId', '=', path.courseId)
    .where('chapterId', '=', path.chapterId)
    .where('language', '=', 'zh-CN')
    .executeTakeFirstOrThrow()
  const evil = '点我 <img src=x onerror="window.hacked = 1"> [链接](javascript:alert(1)) &lt;script&gt;alert(1)&lt;/script&gt;'
  await bodies().where('language', '=', 'zh-CN').set({ markdown: evil }).execute()
  await show('how-tiers-work', 'newcomer')
  expect(await screen.findByText(/点我/)).toBeVisible()
  expect(document.querySelectorAll('#chapter-text img, #chapter-text script, #chapter-text a')).toHaveLength(0)
  expect(document.querySelector('#chapter-text')).toHaveTextContent('<script>alert(1)</script>')
  await bodies().where('language', '=', 'zh-CN').set({ markdown }).execute()
})
