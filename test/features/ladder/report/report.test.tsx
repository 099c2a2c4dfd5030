import { screen } from '@testing-library/react'
import { ReportScreen } from '../../../../src/features/ladder/report/ReportScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'

serveScreens()

const show = (as: string, period?: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  renderScreen(<ReportScreen period={period} />, { as, language })
const problem = (status: number, code: string) => ({ type: `urn:${code}`, title: code, status, code, traceId: 't' })
const broken = '服务暂时出了问题，我们正在处理。请稍后重试。'

test('the period asked for: tier, average, the way up as it stood, what follows', async () => {
  const { user } = await show('almost', '2026-10')
  expect(await screen.findByRole('heading', { name: '中银财富阶梯 · 2026年10月' })).toBeVisible()
  expect(await screen.findByText('客户 林**')).toBeVisible()
  expect(screen.getByText('2026年10月1日 至 2026年10月31日')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '显示金额' }))
  expect(screen.getAllByText('¥176,800.05')).toHaveLength(2)
  expect(screen.getByText('距 中银理财 的标准，金融资产月日均还差 ¥23,199.95。')).toBeVisible()
  expect(screen.getAllByText('仅供参考')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: '按本期余额测算' }))
  await user.click(screen.getByRole('button', { name: '查看依据' }))
  expect(device.visits.map(({ url }) => url)).toEqual([
    '/packages/ladder/planner/index',
    '/packages/ladder/footprints/index?period=2026-10',
  ])
})

test.each([
  ['watch-5', /再有 1 期未达标将调整等级/],
  ['fallen', /之后任何一期达到标准，即可重新升级/],
  ['frozen', /解除后恢复按期评定/],
  ['private', '您在最高一级。'],
])('%s: the newest period, and %s', async (persona, words) => {
  await show(persona)
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.getByRole('radio', { name: '2026年10月' })).toBeChecked()
})

test('what was used, what lapsed, what was learnt, and which events there were', async () => {
  await show('wealth', '2026-10')
  expect(await screen.findAllByText('机场贵宾厅')).toHaveLength(2)
  expect(screen.getByText('将于 1月1日 失效')).toBeVisible()
  expect(screen.getByText('本期没有完成的学习。')).toBeVisible()
  expect(screen.getByText('10月24日 · 未到场')).toBeVisible()
})

test('another period can be chosen', async () => {
  const { user } = await show('fallen')
  await user.click(await screen.findByRole('radio', { name: '2026年9月' }))
  expect(screen.getByRole('heading', { name: '中银财富阶梯 · 2026年9月' })).toBeVisible()
  expect(screen.getByText('观察 5/6')).toBeVisible()
})

test('prints', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
  const { user } = await show('almost', undefined, 'en')
  await user.click(await screen.findByRole('button', { name: 'Print' }))
  expect(print).toHaveBeenCalledTimes(1)
  print.mockRestore()
})

test.each(['1999-01', '2026-13', '<b>', ''])('a period that was never evaluated, %j: says so, with the ones there are', async (period) => {
  await show('almost', period)
  expect(await screen.findByText('没有这一期的月报，请从下面选择。')).toBeVisible()
  expect(screen.getAllByRole('radio')).toHaveLength(18)
})

test('who was never evaluated is told when that is', async () => {
  await show('newcomer')
  expect(await screen.findByText(/您的第一次评定将于 2026年12月1日生效/)).toBeVisible()
})

test('a quarterly scheme has quarterly reports', async () => {
  await screenBank().guest.send('put', '/api/sandbox/scheme', { schemeId: 'branch-six-step' })
  await show('wealth')
  expect(await screen.findByRole('heading', { name: '季报' })).toBeVisible()
  expect(screen.getByRole('radio', { name: '2026年第3季度' })).toBeChecked()
})

test.each([
  ['no connection', disconnect, '网络连接不上。请检查网络后重试。'],
  ['the bank breaks', () => answerWith('/ladder/footprints', 500, problem(500, 'SERVER.BROKEN')), broken],
  ['the answer is not what the contract says', () => answerWith('/ladder/footprints', 200, {}), broken],
])('%s: says so, and a retry works', async (_, fail, words) => {
  fail()
  const { user } = await show('almost')
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  connect()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', { name: '中银财富阶梯 · 2026年10月' })).toBeVisible()
})

test('a stranger is asked to sign in, and comes back here', async () => {
  const { user } = await renderScreen(<ReportScreen />)
  await user.click(await screen.findByRole('button', { name: '登录' }))
  expect(device.visits[0]?.url).toContain(encodeURIComponent('/packages/ladder/report/index'))
})
