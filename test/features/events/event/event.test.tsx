import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { queryClient } from '../../../../src/app/wiring'
import { EventScreen } from '../../../../src/features/events/event/EventScreen'
import { connect, disconnect, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'
import { ownSignup, resize, signInElsewhere } from '../own'

serveScreens()

function open(event: string, as?: string, link: Record<string, string> = {}) {
  device.params = { event, ...link }
  return renderScreen(<EventScreen />, as ? { as } : {})
}
/** As after leaving the app: nothing is known but what the device keeps. */
function reopen(event: string, as?: string) {
  cleanup()
  queryClient.clear()
  return open(event, as)
}
const urls = () => device.visits.map(({ url }) => url)

test('a visitor sees everything, and signs in to come back here, invited as before', async () => {
  const { user } = await open('macro-2027', undefined, { channel: 'manager', inviter: 'A1001', branchId: '' })
  expect(await screen.findByRole('heading', { level: 1, name: /2027/ })).toBeVisible()
  expect(screen.getByText('12月4日 周五 19:30–21:00')).toBeVisible()
  expect(screen.getByText('1 小时 30 分')).toBeVisible()
  expect(screen.getByText('剩 500 个，共 500 个')).toBeVisible()
  expect(screen.getByRole('heading', { name: '风险提示' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '登录后报名' }))
  expect(urls()).toEqual([
    `/packages/account/sign-in/index?returnTo=${encodeURIComponent('/packages/events/event/index?event=macro-2027&channel=manager&inviter=A1001')}`,
  ])
})

test('every reason is told at once, each with the way to change it', async () => {
  const { user } = await open('pe-briefing', 'newcomer')
  const list = within((await screen.findByRole('heading', { name: '还差这些条件' })).closest('#reasons')!)
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^需要.+或更高等级看看还差多少$/),
    '面向常住深圳、上海的客户请客户经理更新常住城市',
    '需要风险测评结果，R4 或以上去做风险测评',
    '12月1日 周二 09:00 开放报名',
  ])
  for (const way of ['看看还差多少', '请客户经理更新常住城市', '去做风险测评']) await user.click(screen.getByRole('button', { name: way }))
  expect(urls()).toEqual(['/packages/ladder/planner/index', '/packages/manager/manager/index', '/packages/courses/risk/index'])
  expect(screen.getByRole('button', { name: /^暂不符合条件/ })).toBeEnabled()
})

test('the line is told before one joins it, and pools in words', async () => {
  await open('tea-evening', 'learner')
  expect(await screen.findByRole('button', { name: '加入候补（前面 3 位）' })).toBeEnabled()
  expect(screen.getByText('3 人正在候补')).toBeVisible()
})

test('a briefing: nothing is sold; who has a seat changes over to another time, with their companions', async () => {
  const signingUp = { companions: ['家人'], answers: {}, consentVersion: '2026-11', requestId: 'sign-up-for-briefing' }
  await (await signInElsewhere('wealth')).send('post', '/api/v1/events/briefing-morning/signups', signingUp)
  const { user } = await open('briefing-morning', 'wealth')
  expect(await screen.findByText('不推销 · 全程不介绍任何产品')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: /^12月8日 周二 19:30–20:30/ }))
  expect(screen.getByText(/^改到 12月8日 周二 19:30–20:30？座位、同行人/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '确定换场' }))
  await waitFor(() => expect(urls()).toEqual(['/packages/events/event/index?event=briefing-online']))
  expect(await ownSignup('wealth', 'briefing-online')).toMatchObject({ state: 'CONFIRMED', companions: ['家人'] })
})

test('an offer: until when, how long that is, accepted once and for all', async () => {
  const { user } = await open('tea-evening', 'wealth')
  expect(await screen.findByRole('button', { name: '候补第 1 位' })).toBeEnabled()
  expect(screen.getByText(/^您排在最前面。/)).toBeVisible()
  await resize('tea-evening', 8)
  device.visits = []
  await screenBank().moveClock('2026-11-22T21:30:00+08:00')
  await reopen('tea-evening', 'wealth')
  const accept = await screen.findByRole('button', { name: /^接受名额（剩 \d+ 小时( \d+ 分)?）$/ })
  expect(screen.getByText(/^名额为您保留到 11月23日 周一 19:30 · 22:00–8:00 不计时$/)).toBeVisible()
  await user.dblClick(accept)
  expect(await screen.findByText('名额已确认，票券已就绪。')).toBeVisible()
  expect(await screen.findByRole('button', { name: '已报名 · 查看票券' })).toBeEnabled()
  expect(await ownSignup('wealth', 'tea-evening')).toMatchObject({ state: 'CONFIRMED' })
})

test('a stale offer: refused in words, and what is shown is how it stands now', async () => {
  await resize('tea-evening', 8)
  const { user } = await open('tea-evening', 'wealth')
  const accept = await screen.findByRole('button', { name: /^接受名额（剩/ })
  await screenBank().moveClock('2026-11-23T19:30:00+08:00')
  await user.click(accept)
  expect(await screen.findByRole('button', { name: /^加入候补/ })).toBeEnabled()
})

test('declining says what it means, and for how many', async () => {
  await resize('tea-evening', 8)
  const { user } = await open('tea-evening', 'wealth')
  await user.click(await screen.findByRole('button', { name: '让给下一位' }))
  expect(screen.getByRole('alert')).toHaveTextContent('放弃后名额立即让给下一位（还有 2 人在等），您将退出候补。')
  await user.click(screen.getByRole('button', { name: '确认放弃' }))
  await waitFor(async () => expect(await ownSignup('wealth', 'tea-evening')).toMatchObject({ state: 'DECLINED' }))
})

test.each([
  ['wine-cancelled', undefined, '已取消'],
  ['phone-help', undefined, '报名已截止'],
  ['teen-budget', 'wealth', '11月28日 周六 09:00 开放'],
  ['rates-sept', undefined, '已结束'],
])('%s for %s: there is nothing to do but to know: %s', async (event, as, label) => {
  await open(event, as)
  expect(await screen.findByRole('button', { name: label })).toBeDisabled()
})

test('afterwards: materials for who was there, and the way to the survey', async () => {
  const { user } = await open('autumn-photo', 'learner')
  expect(await screen.findByRole('heading', { name: '活动资料' })).toBeVisible()
  expect(await screen.findByText('已签到，出席已记录')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: '已结束 · 写评价' }))
  expect(urls()).toEqual(['/packages/events/survey/index?signup=autumn-photo-learner'])
})

test('no such event, and without a network: words and a way on', async () => {
  const { user } = await open('nothing-here')
  await user.click(await screen.findByRole('button', { name: '看看其他活动' }))
  expect(urls()).toEqual(['/pages/events/index'])
  disconnect()
  await reopen('museum-day')
  const alert = await screen.findByRole('alert')
  connect()
  await user.click(within(alert).getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('button', { name: '登录后报名' })).toBeEnabled()
})
