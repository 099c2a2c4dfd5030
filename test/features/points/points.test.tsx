import { screen, within } from '@testing-library/react'
import { PointsScreen } from '../../../src/features/points/points/PointsScreen'
import { answerWith, connect, disconnect, renderScreen, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const show = (as?: string, language: 'zh-CN' | 'en' = 'zh-CN') => renderScreen(<PointsScreen />, { ...(as ? { as } : {}), language })

test('the balance, what expires next, and the ledger month by month', async () => {
  const { user } = await show('wealth')
  expect(await screen.findByText('可用积分')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent(/^\d+ 分将于2026年12月1日到期，兑换时先用。$/)
  const months = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(months()).toEqual(['2026年11月', '2026年10月', '2026年9月'])
  expect(screen.getAllByText('等级月度积分')).toHaveLength(3)
  expect(screen.getByText('兑换：帆布购物袋')).toBeVisible()
  expect(screen.getByText('退回：保温杯')).toBeVisible()
  expect(screen.getAllByText('到期失效').length).toBeGreaterThan(0)
  await user.click(screen.getByRole('button', { name: '显示更早的' }))
  expect(months()).toHaveLength(9)
  await user.click(screen.getByRole('button', { name: '去兑换' }))
  await user.click(screen.getByRole('button', { name: '我的兑换' }))
  expect(device.visits.map(({ url }) => url)).toEqual(['/packages/points/rewards/index', '/packages/points/rewards/index?view=orders'])
})

test('without any: nothing to show, and where they come from', async () => {
  await show('nothing', 'en')
  const card = (await screen.findByRole('heading', { name: 'No points yet' })).parentElement?.parentElement
  expect(within(card as HTMLElement).getByText(/on your birthday/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
  ['no connection', disconnect, '网络连接不上。请检查网络后重试。'],
  ['an answer that is none', () => answerWith('/points', 200, { balance: 'many' }), '服务暂时出了问题，我们正在处理。请稍后重试。'],
])('%s: says so, and a retry works', async (_, fail, words) => {
  fail()
  const { user } = await show('elder')
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  connect()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('可用积分')).toBeVisible()
})

test('a stranger is asked to sign in, and comes back here', async () => {
  const { user } = await show()
  await user.click(await screen.findByRole('button', { name: '登录' }))
  expect(device.visits[0]?.url).toContain(encodeURIComponent('/packages/points/points/index'))
})
