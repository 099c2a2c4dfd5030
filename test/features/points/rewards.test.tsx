import { screen, waitFor, within } from '@testing-library/react'
import { RewardsScreen } from '../../../src/features/points/rewards/RewardsScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const show = (as: string, language: 'zh-CN' | 'en' = 'zh-CN') => renderScreen(<RewardsScreen />, { as, language })
const row = (name: RegExp) => screen.findByRole('button', { name })
const sheet = () => within(screen.getByRole('dialog'))
const problem = (status: number, code: string) => ({ type: `urn:${code}`, title: code, status, code, traceId: 't' })

test('by kind, with price, stock and reasons', async () => {
  await show('newcomer')
  const titles = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent)
  expect(titles).toEqual(['体验上一级权益', '权益加一次', '礼品'])
  expect(await row(/^帆布购物袋.*剩 \d+ 件.*还差 380 分。.*480 分$/)).toBeVisible()
  expect(await row(/^手工茶具.*仅剩 4 件/)).toBeVisible()
  expect(await row(/^2027 年台历.*已经兑完了。还差 160 分。/)).toBeVisible()
  expect(await row(/^机场贵宾厅 \+1 次.*您的等级还没有这项权益。/)).toBeVisible()
})

test('goods: what it takes and leaves, one order for many taps, and the code', async () => {
  const { user } = await show('wealth')
  await user.click(await row(/^晴雨伞/))
  expect(sheet().getByText('所需积分')).toBeVisible()
  expect(sheet().getByText('兑换后剩余')).toBeVisible()
  const confirm = sheet().getByRole('button', { name: '确认兑换 · 880 分' })
  await Promise.all([user.click(confirm), user.click(confirm)])
  expect(await screen.findByRole('dialog', { name: '兑换成功' })).toBeVisible()
  const orders = await screenBank()
    .db.selectFrom('rewardOrder')
    .select('code')
    .where('state', '=', 'PLACED')
    .where('customerId', '=', 'wealth')
    .execute()
  expect(orders).toHaveLength(1)
  expect(sheet().getByText((orders[0]?.code ?? '').replace(/(\d{4})(?=\d)/g, '$1 '))).toBeVisible()
  await user.click(sheet().getByRole('button', { name: '我的兑换' }))
  expect(device.visits.at(-1)?.url).toBe('/packages/points/rewards/index?view=orders')
})

test('a place of a perk: from how many to how many', async () => {
  const { user } = await show('wealth')
  await user.click(await row(/^机场贵宾厅 \+1 次/))
  expect(sheet().getByText('4 → 5（至2026年12月31日）')).toBeVisible()
  await user.click(sheet().getByRole('button', { name: /^确认兑换/ }))
  expect(await screen.findByText('机场贵宾厅 本期 4 次 → 5 次，至2026年12月31日有效。')).toBeVisible()
})

test('a trial: perks only, its days, what it opens; then it is running', async () => {
  const { user } = await show('elder')
  await user.click(await row(/^上一级权益体验/))
  expect(sheet().getByText('只是权益体验：等级仍是中银理财，体验不计入任何评定，也不影响升降级。')).toBeVisible()
  expect(sheet().getByText('2026年12月21日')).toBeVisible()
  expect(sheet().getByText('服务：贷款利率优惠、贵宾室接待')).toBeVisible()
  expect(sheet().getByText('机场贵宾厅').parentElement).toHaveTextContent('机场贵宾厅每季 4 次')
  expect(sheet().getByText('网点咖啡').parentElement).toHaveTextContent('网点咖啡每月 2 → 4 次')
  await user.click(sheet().getByRole('button', { name: /^确认兑换/ }))
  expect(await screen.findByText('即日起至2026年12月21日，享用 中银财富管理 的权益。')).toBeVisible()
  await user.click(sheet().getByRole('button', { name: '好的' }))
  await user.click(await row(/^上一级权益体验.*体验正在进行。今年已体验过/))
  expect(sheet().queryByRole('button', { name: /确认/ })).toBeNull()
})

test('a lost connection: nothing is done twice', async () => {
  const { user } = await show('wealth', 'en')
  await user.click(await row(/^Canvas bag/))
  disconnect()
  await user.click(sheet().getByRole('button', { name: /^Confirm/ }))
  expect(await screen.findByText(/No answer came/)).toBeVisible()
  connect()
  await user.click(sheet().getByRole('button', { name: /^Confirm/ }))
  expect(await screen.findByText(/Collect it at any branch/)).toBeVisible()
  const keys = await screenBank().db.selectFrom('idempotency').select('key').where('endpointId', '=', 'exchangePoints').execute()
  expect(keys).toHaveLength(1)
})

test('the last one went to somebody else: says so, and the next try is a new one', async () => {
  const { user } = await show('wealth')
  await user.click(await row(/^晴雨伞/))
  answerWith('/rewards/umbrella/orders', 409, problem(409, 'REWARD.OUT_OF_STOCK'))
  await user.click(sheet().getByRole('button', { name: /^确认兑换/ }))
  expect(await sheet().findByText('已经兑完了。')).toBeVisible()
  connect()
  await user.click(sheet().getByRole('button', { name: /^确认兑换/ }))
  expect(await screen.findByText('兑换成功')).toBeVisible()
})

describe('orders', () => {
  beforeEach(() => {
    device.params = { view: 'orders' }
  })

  test('each in words, with its code while it serves', async () => {
    await show('wealth')
    expect(await screen.findByText('可领取')).toBeVisible()
    expect(screen.getAllByText('取货码')).toHaveLength(1)
    expect(screen.getByText('已取消，积分已退回')).toBeVisible()
    expect(screen.getByText('已领取')).toBeVisible()
  })

  test('cancelled after saying what comes back', async () => {
    const { user } = await show('rising')
    await user.click(await screen.findByRole('button', { name: '取消兑换' }))
    expect(screen.getByText('取消后退回 480 分。')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '确认取消' }))
    expect(await screen.findByText('已取消，积分已退回')).toBeVisible()
  })

  test('too late: says so by the order’s new state', async () => {
    const { user } = await show('rising')
    await user.click(await screen.findByRole('button', { name: '取消兑换' }))
    await screenBank().guest.send('post', '/api/sandbox/orders/rising-o1/state', { state: 'READY' })
    await user.click(screen.getByRole('button', { name: '确认取消' }))
    expect(await screen.findByText('可领取')).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('button', { name: '取消兑换' })).toBeNull())
  })

  test('none: the next step', async () => {
    const { user } = await show('almost')
    await user.click(await screen.findByRole('button', { name: '去兑换' }))
    expect(device.visits.at(-1)?.url).toBe('/packages/points/rewards/index')
  })
})
