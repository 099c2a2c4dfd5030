import { cleanup, screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { queryClient } from '../../../src/app/wiring'
import type { OutputOf } from '../../../src/contract/endpoint'
import type { readRiskQuestionnaire } from '../../../src/contract/risk'
import { CourseScreen } from '../../../src/features/courses/course/CourseScreen'
import { RiskScreen } from '../../../src/features/courses/risk/RiskScreen'
import { connect, disconnect, renderScreen, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'
import { elsewhere } from './bank-of-courses'

serveScreens()

type Questionnaire = OutputOf<typeof readRiskQuestionnaire>
const show = (as: string) => renderScreen(<RiskScreen />, { as })
const questionnaireOf = (as: string) =>
  elsewhere(as, async (caller) => (await caller.send('get', '/api/v1/risk/questionnaire')).body as Questionnaire)

/** Answers every question: with the boldest option, or for the questions named with the most careful one. */
async function answerAll(user: UserEvent, as: string, careful: readonly string[] = []) {
  const { questions } = await questionnaireOf(as)
  for (const [place, { id, text, options }] of questions.entries()) {
    expect(await screen.findByText(`第 ${place + 1} 题，共 ${questions.length} 题`)).toBeVisible()
    expect(screen.getByRole('heading', { name: text['zh-CN'] })).toBeVisible()
    const option = careful.includes(id) ? options[0] : options.at(-1)
    await user.click(screen.getByRole('radio', { name: option?.text['zh-CN'] ?? '' }))
    await user.click(screen.getByRole('button', { name: place === questions.length - 1 ? '核对答案' : '下一题' }))
  }
}

/** A try made elsewhere. */
const tryElsewhere = (as: string, requestId: string) =>
  elsewhere(as, async (caller) => {
    const { version, questions } = (await caller.send('get', '/api/v1/risk/questionnaire')).body as Questionnaire
    const answers = questions.map(({ id, options }) => ({ questionId: id, optionId: options.at(-1)?.id }))
    return caller.send('post', '/api/v1/risk/assessments', { version, answers, requestId })
  })

test('never assessed: what that means, how many tries there are, and that a tier changes nothing', async () => {
  await show('newcomer')
  expect(await screen.findByText('您还没有做过风险测评。')).toBeVisible()
  expect(screen.getByText('今天还可测评 2 次，今年还可 8 次')).toBeVisible()
  expect(screen.getByText('客户等级不影响测评结果，也不能替代它。')).toBeVisible()
  expect(screen.getByText(/为演示编写/)).toBeVisible()
  expect(screen.getByRole('button', { name: '开始测评' })).toBeVisible()
})

test('valid: the level, what it opens and until when', async () => {
  await show('wealth')
  expect(await screen.findByText('有效期至 2027年3月17日')).toBeVisible()
  expect(screen.getAllByText('可了解 R3 及以下的内容')[0]).toBeVisible()
  expect(screen.getByText('我的')).toBeVisible()
})

test('expired: says so in words', async () => {
  await show('elder')
  expect(await screen.findByText('已过期')).toBeVisible()
  expect(screen.getByText(/^已于 2026年10月8日 过期/)).toBeVisible()
})

test('question by question, looked over, changed, submitted: the result explains itself, caps and all', async () => {
  const { user } = await show('newcomer')
  await user.click(await screen.findByRole('button', { name: '开始测评' }))
  await answerAll(user, 'newcomer')
  expect(await screen.findByRole('heading', { name: '提交前请核对' })).toBeVisible()
  expect(screen.getByText(/提交后今天还可测评 1 次/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /您最多能承受多大的本金损失/ }))
  await user.click(screen.getByRole('radio', { name: '不能承受任何本金损失' }))
  await user.click(screen.getByRole('button', { name: '核对答案' }))
  await user.dblClick(screen.getByRole('button', { name: '提交测评' }))
  expect(await screen.findByRole('heading', { name: '您的测评结果' })).toBeVisible()
  expect(screen.getByText('保守型')).toBeVisible()
  expect(screen.getByText(/^按得分为 C\d /)).toBeVisible()
  expect(screen.getByText('最高 C1')).toBeVisible()
  expect(screen.getByText('不能承受任何本金损失，其他答案再高，也只适合 R1。')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '完成' }))
  // tapped twice it was one try
  expect(await screen.findByText('今天还可测评 1 次，今年还可 7 次')).toBeVisible()
})

test('a closed course opens after the assessment', async () => {
  const { user } = await show('newcomer')
  await user.click(await screen.findByRole('button', { name: '开始测评' }))
  await answerAll(user, 'newcomer', ['age', 'income'])
  await user.click(screen.getByRole('button', { name: '提交测评' }))
  await screen.findByRole('heading', { name: '您的测评结果' })
  cleanup()
  device.params = { course: 'retire-with-a-plan' }
  await renderScreen(<CourseScreen />)
  expect(await screen.findByRole('button', { name: '开始学习' })).toBeVisible()
})

test('a third try on one day is refused, with when there is one again', async () => {
  for (const requestId of ['elsewhere-1', 'elsewhere-2']) expect((await tryElsewhere('newcomer', requestId)).status).toBe(200)
  await show('newcomer')
  expect(await screen.findByText('今天的 2 次已用完，2026年11月23日起可再测评。')).toBeVisible()
  expect(screen.queryByRole('button', { name: '重新测评' })).toBeNull()
})

test('tries used up elsewhere meanwhile: refused in words, and the answers stay', async () => {
  const { user } = await show('newcomer')
  await user.click(await screen.findByRole('button', { name: '开始测评' }))
  await answerAll(user, 'newcomer')
  for (const requestId of ['elsewhere-1', 'elsewhere-2']) await tryElsewhere('newcomer', requestId)
  await user.click(screen.getByRole('button', { name: '提交测评' }))
  expect(await screen.findByText('今天已测评 2 次，达到当日上限，请明天再试。')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '以后再做' }))
  expect(await screen.findByText(/2026年11月23日起可再测评/)).toBeVisible()
})

test('answers outlive a lost connection and a closed app, for their owner only', async () => {
  const { user } = await show('newcomer')
  await user.click(await screen.findByRole('button', { name: '开始测评' }))
  await answerAll(user, 'newcomer')
  disconnect()
  await user.click(screen.getByRole('button', { name: '提交测评' }))
  expect(await screen.findByText('网络中断，您的作答已保留。请重试。')).toBeVisible()
  connect()
  const openAgain = async (as: string) => {
    cleanup()
    queryClient.clear()
    await show(as)
  }
  await openAgain('saver')
  expect(await screen.findByRole('button', { name: '开始测评' })).toBeVisible()
  await openAgain('newcomer')
  await user.click(await screen.findByRole('button', { name: '继续作答（已答 10 / 10）' }))
  await user.click(await screen.findByRole('button', { name: '提交测评' }))
  expect(await screen.findByRole('heading', { name: '您的测评结果' })).toBeVisible()
})

test('a stranger is asked to sign in', async () => {
  await renderScreen(<RiskScreen />)
  await waitFor(() => expect(screen.getByText('登录后可查看和更新您的风险测评。')).toBeVisible())
})
