import { screen, within } from '@testing-library/react'
import { CourseScreen } from '../../../src/features/courses/course/CourseScreen'
import { answerWith, connect, disconnect, renderScreen, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'
import { passChapter } from './bank-of-courses'

serveScreens()

function show(course: string, as?: string) {
  device.params = { course }
  return renderScreen(<CourseScreen />, as ? { as } : {})
}

const lastVisit = () => device.visits.at(-1)?.url

test('a new customer sees what the course gives, and one way to begin', async () => {
  const { user } = await show('first-steps', 'newcomer')
  expect(await screen.findByRole('heading', { name: '新客户入门' })).toBeVisible()
  expect(screen.getByText(/^5 章 · 约 \d+ 分钟 · 含视频 · R1 低风险$/)).toBeVisible()
  expect(screen.getByText('结业证书，他人可凭编号验证')).toBeVisible()
  expect(screen.queryByText('完成后计入等级评定')).toBeNull()
  expect(screen.getAllByText('未开始')).toHaveLength(5)
  await user.click(screen.getByRole('button', { name: '开始学习' }))
  expect(lastVisit()).toBe('/packages/courses/chapter/index?course=first-steps&chapter=average-balance')
})

test('half-way through it says how far, and goes on in the chapter they were in', async () => {
  const { user } = await show('read-a-wealth-product', 'wealth')
  const chapters = (await screen.findByRole('heading', { name: '章节' })).closest<HTMLElement>('.card')!
  expect(within(chapters).getByText('已完成 2 / 5')).toBeVisible()
  expect(within(chapters).getAllByText('已通过，最高 100%')).toHaveLength(2)
  expect(within(chapters).getByText('学习中')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '继续：第 3 章' }))
  expect(lastVisit()).toContain('chapter=fees')
})

test('finished, it leads to its certificate', async () => {
  const { user } = await show('first-steps', 'wealth')
  await user.click(await screen.findByRole('button', { name: '查看证书' }))
  expect(lastVisit()).toMatch(/^\/packages\/courses\/certificates\/index\?certificate=/)
})

test('a visitor may look into it, and is told what signing in gives', async () => {
  const { user } = await show('first-steps')
  expect(await screen.findByText('登录后可保存进度、参加测验并获得证书。')).toBeVisible()
  expect(screen.queryByRole('switch')).toBeNull()
  await user.click(screen.getByRole('button', { name: '登录' }))
  expect(decodeURIComponent(lastVisit() ?? '')).toContain('returnTo=/packages/courses/course/index?course=first-steps')
})

test.each([
  ['nobody known', undefined, ['这项内容讲的是风险较高的产品，请先完成风险测评。'], '登录后查看'],
  ['a customer never assessed', 'newcomer', ['这项内容讲的是风险较高的产品，请先完成风险测评。'], '去做风险测评'],
  ['one whose assessment is too low', 'learner', [/风险等级高于您的测评结果/], '去做风险测评'],
  ['one whose assessment is too low and too old', 'elder', [/已过有效期/, /风险等级高于您的测评结果/], '去做风险测评'],
])('to %s a risky course is closed, with every reason and what would change it', async (_, as, reasons, wayOn) => {
  const { user } = await show('retire-with-a-plan', as)
  expect(await screen.findByText('内容风险等级 R3，需要有效且不低于此的风险测评结果。')).toBeVisible()
  for (const reason of reasons) expect(screen.getByText(reason)).toBeVisible()
  expect(screen.getAllByText('未开放')).toHaveLength(5)
  expect(screen.queryByRole('button', { name: '开始学习' })).toBeNull()
  await user.click(screen.getByRole('button', { name: wayOn }))
  expect(lastVisit()).toContain(wayOn === '去做风险测评' ? 'courses/risk' : 'sign-in')
})

test('a bookmark is set and dropped; without a network it says so', async () => {
  const { user } = await show('first-steps', 'newcomer')
  await user.click(await screen.findByRole('switch', { name: '收藏课程' }))
  const dropping = await screen.findByRole('switch', { name: '已收藏，点按取消' })
  disconnect()
  await user.click(dropping)
  expect(await screen.findByText('收藏没有成功，请检查网络后再试。')).toBeVisible()
})

test('what was withdrawn says so, and leads back to Learn', async () => {
  const { user } = await show('no-such-course', 'newcomer')
  await user.click(await screen.findByRole('button', { name: '回到学堂' }))
  expect(lastVisit()).toBe('/pages/learn/index')
})

test('without a network: what was opened once stays, what was not says what to do', async () => {
  disconnect()
  const { user } = await show('first-steps', undefined)
  expect(await screen.findByText('网络连接不上。请检查网络后重试。')).toBeVisible()
  connect()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('开始学习')).toBeVisible()
})

test('a fault of the bank is said, with another try', async () => {
  answerWith('/courses/*', 500, {})
  await show('first-steps')
  expect(await screen.findByRole('button', { name: '重试' })).toBeVisible()
})

test('a quiz left over is what comes next', async () => {
  const { progress } = await passChapter('newcomer', 'first-steps', 'average-balance')
  expect(progress.isPassed).toBe(true)
  await show('first-steps', 'newcomer')
  expect(await screen.findByRole('button', { name: '继续：第 2 章' })).toBeVisible()
})
