import { cleanup, screen, within } from '@testing-library/react'
import { api, queryClient } from '../../../../src/app/wiring'
import { SignUpScreen } from '../../../../src/features/events/sign-up/SignUpScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'
import { ownSignup, signInElsewhere } from '../own'

serveScreens()

function open(event: string, as?: string) {
  device.params = { event }
  return renderScreen(<SignUpScreen />, as ? { as } : {})
}
const agree = /^我同意银行为办理本次活动/

test('faults stand at their fields, in words, and go when they are put right', async () => {
  const { user } = await open('museum-day', 'learner')
  await user.click(await screen.findByText('确认报名'))
  expect(screen.getByText('请填写这一项。')).toBeVisible()
  expect(screen.getByText('同意后才能报名。')).toBeVisible()
  await user.type(screen.getByLabelText('来几个孩子？'), '9')
  await user.click(screen.getByText('添加一位同行人'))
  await user.click(screen.getByText('确认报名'))
  expect(screen.getByText('请填 1 到 4 之间的整数。')).toBeVisible()
  expect(screen.getByText('请填写称呼，或去掉这一位。')).toBeVisible()
  await user.click(screen.getByLabelText('去掉第 1 位同行人'))
  expect(screen.queryByText('请填写称呼，或去掉这一位。')).toBeNull()
})

test('companions, a question asked after an answer; two taps are one sign-up', async () => {
  const { user } = await open('museum-day', 'learner')
  await user.type(await screen.findByLabelText('来几个孩子？'), '2')
  expect(screen.queryByLabelText('对什么过敏？')).toBeNull()
  await user.click(screen.getByText('过敏餐食'))
  await user.type(screen.getByLabelText('对什么过敏？'), '花生')
  await user.click(screen.getByText('添加一位同行人'))
  await user.type(screen.getByLabelText('第 1 位同行人的称呼'), '小李')
  await user.click(screen.getByText(agree))
  await user.dblClick(screen.getByText('确认报名'))
  expect(await screen.findByRole('heading', { name: '报名成功' })).toBeVisible()
  expect(await ownSignup('learner', 'museum-day')).toMatchObject({
    ...{ state: 'CONFIRMED', seats: 2, companions: ['小李'], answers: { children: 2, needs: ['allergy'], allergy: '花生' } },
  })
  await user.click(screen.getByText('查看票券'))
  expect(device.visits.at(-1)?.url).toMatch(/^\/packages\/events\/ticket\/index\?signup=/)
})

test('what was filled in survives a lost connection, a restart and a log-out', async () => {
  const first = await open('macro-2027', 'wealth')
  await first.user.click(await screen.findByRole('radio', { name: '客户经理' }))
  await first.user.type(screen.getByRole('textbox', { name: '想问讲者的问题（选填）' }), '利率怎么看')
  await first.user.click(screen.getByRole('checkbox', { name: agree }))
  expect(screen.getByText('已保存在本机，断网或退出也不会丢。')).toBeVisible()
  disconnect()
  await first.user.click(screen.getByRole('button', { name: '确认报名' }))
  expect(await screen.findByText('网络中断，还不知道是否成功。请重试，不会重复报名。')).toBeVisible()
  cleanup()
  queryClient.clear()
  api.memory.forgetCustomer()
  connect()
  const { user } = await open('macro-2027', 'wealth')
  expect(await screen.findByText('已恢复您上次没填完的内容。')).toBeVisible()
  expect(screen.getByRole('textbox', { name: '想问讲者的问题（选填）' })).toHaveValue('利率怎么看')
  await user.click(screen.getByRole('checkbox', { name: agree }))
  await user.click(screen.getByRole('button', { name: '确认报名' }))
  expect(await screen.findByRole('heading', { name: '报名成功' })).toBeVisible()
  expect(localStorage.getItem('drafts')).not.toContain('利率怎么看')
})

test('full meanwhile: it says so, and that one is in line now', async () => {
  const { user } = await open('bond-basics', 'learner')
  await user.click(await screen.findByRole('checkbox', { name: agree }))
  await screenBank().guest.send('put', '/api/sandbox/events/bond-basics/capacity', { capacity: 2 })
  await user.click(screen.getByRole('button', { name: '确认报名' }))
  expect(await screen.findByRole('heading', { name: '已加入候补' })).toBeVisible()
  expect(screen.getByText('提交时名额刚好满了，已为您排上候补，可随时退出。')).toBeVisible()
  expect(screen.getByText(/^您排第 1 位。/)).toBeVisible()
})

const problem = (code: string, fields: { path: string; message: string }[] = []) => ({
  type: code,
  title: code,
  status: 422,
  code,
  traceId: 't',
  fields,
})

test.each([
  ['SIGNUP.CONSENT', problem('SIGNUP.CONSENT'), '须知刚有更新，请阅读新版后再同意。'],
  ['SIGNUP.ANSWERS', problem('SIGNUP.ANSWERS', [{ path: 'answers.hasDiet', message: 'REQUIRED' }]), '请选择一项。'],
  ['EVENT.FULL', problem('EVENT.FULL'), '剩余名额不够。可减少同行人，或看看其他活动。'],
  ['EVENT.CLOSED', problem('EVENT.CLOSED'), '报名已经截止，请看看其他活动。'],
])('refused with %s, in words, and what was filled in stays', async (_, answer, words) => {
  const { user } = await open('women-finance', 'wealth')
  await user.click(await screen.findByRole('radio', { name: '否' }))
  await user.click(screen.getByRole('checkbox', { name: agree }))
  answerWith('/events/women-finance/signups', 422, answer)
  await user.click(screen.getByRole('button', { name: '确认报名' }))
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.getByRole('radio', { name: '否' })).toBeChecked()
})

test('a sign-up is changed, and cancelled after it was said what that means', async () => {
  await (
    await signInElsewhere('learner')
  ).send('post', '/api/v1/events/museum-day/signups', {
    ...{ companions: [], answers: { children: 1 }, consentVersion: '2026-11', requestId: 'request-own-1' },
  })
  const { user } = await open('museum-day', 'learner')
  const children = await screen.findByRole('textbox', { name: '来几个孩子？' })
  expect(children).toHaveValue('1')
  await user.clear(children)
  await user.type(children, '3')
  await user.click(screen.getByRole('button', { name: '保存修改' }))
  expect(await screen.findByText('修改已保存。')).toBeVisible()
  expect(await ownSignup('learner', 'museum-day')).toMatchObject({ answers: { children: 3 } })
  await user.click(screen.getByRole('button', { name: '取消报名' }))
  expect(screen.getByText('取消后 1 个名额立即让出（0 人在候补），票券作废。')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '确认取消报名' }))
  expect(await screen.findByRole('heading', { name: '已取消报名' })).toBeVisible()
})

test('too late to change: what was said is there to be read, and whom to call', async () => {
  await screenBank().moveClock('2026-11-27T12:00:00+08:00')
  await open('tea-evening', 'elder')
  expect(await screen.findByText('少糖')).toBeVisible()
  expect(screen.getByText('老伴')).toBeVisible()
  expect(screen.getByRole('button', { name: '联系客户经理' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '取消报名' })).toBeNull()
})

test('a stranger signs in first; who may not come is led to the reasons', async () => {
  await open('museum-day')
  expect(await screen.findByText('登录后即可报名，活动内容无需登录也能看。')).toBeVisible()
  cleanup()
  queryClient.clear()
  const { user } = await open('gold-talk', 'wealth')
  const card = await screen.findByText('现在还不能报名')
  await user.click(within(card.closest('div')!.parentElement!).getByRole('button', { name: '返回活动详情' }))
  expect(device.visits).toEqual([{ how: 'redirectTo', url: '/packages/events/event/index?event=gold-talk' }])
})
