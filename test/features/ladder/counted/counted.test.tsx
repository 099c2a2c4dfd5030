import { screen } from '@testing-library/react'
import { CountedScreen } from '../../../../src/features/ladder/counted/CountedScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'

serveScreens()

const show = (as: string, language: 'zh-CN' | 'en' = 'zh-CN') => renderScreen(<CountedScreen />, { as, language })
const problem = (status: number, code: string) => ({ type: `urn:${code}`, title: code, status, code, traceId: 't' })
const broken = '服务暂时出了问题，我们正在处理。请稍后重试。'

test('stocks do not count, and say why', async () => {
  const { user } = await show('stocks')
  expect(await screen.findByText('不计入 · 现行标准不把股票市值计入金融资产')).toBeVisible()
  expect(screen.getByText('截至2026年11月21日')).toBeVisible()
  expect(screen.queryByText(/¥\d/)).toBeNull()
  await user.click(screen.getByRole('button', { name: '显示金额' }))
  expect(screen.getByText('¥1,081,352.73')).toBeVisible()
  expect(screen.getAllByText('¥82,603.08')).toHaveLength(2)
})

test('twelve months of spending, and every purchase left out with its reason', async () => {
  const { user } = await show('card-only')
  await user.click(await screen.findByRole('button', { name: '显示金额' }))
  expect(screen.getAllByText(/^20\d\d年\d+月$/)).toHaveLength(12)
  expect(screen.getByText('¥107,595.22')).toBeVisible()
  for (const [merchant, why] of [
    ['鹏程汽车销售服务', /2026年3月14日 · 一次性大额消费/],
    ['启明外国语学校', /2026年9月1日 · 零费率商户/],
    ['ATM 取现', /2026年7月8日 · 取现/],
    ['取现手续费', /2026年7月8日 · 费用/],
    ['循环利息', /2026年8月5日 · 利息/],
    ['青禾生活超市', /2026年11月23日 · 尚未入账/],
  ] as const) {
    expect(screen.getByText(merchant)).toBeVisible()
    expect(screen.getAllByText(why)[0]).toBeVisible()
  }
})

test('a loan is told with its class and contract, for information', async () => {
  const { user } = await show('loan-only')
  expect(await screen.findByText('计入 · 正常类')).toBeVisible()
  expect(screen.getByText('合同金额 ¥ ****')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '显示金额' }))
  expect(screen.getByText('合同金额 ¥880,000.00')).toBeVisible()
  expect(screen.getByText('仅供了解：评定时只看正常类的个人贷款。')).toBeVisible()
})

test('who has nothing sees so, in words', async () => {
  await show('nothing')
  expect(await screen.findByText('名下暂无资产账户。')).toBeVisible()
  expect(screen.getByText('名下没有贷款。')).toBeVisible()
  expect(screen.getByText('没有不计入的消费。')).toBeVisible()
})

test('what the scheme does not look at is not shown', async () => {
  await screenBank().guest.send('put', '/api/sandbox/scheme', { schemeId: 'branch-six-step' })
  await show('loan-only', 'en')
  expect(await screen.findByRole('heading', { name: 'Assets' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Loans' })).toBeNull()
  expect(screen.queryByRole('heading', { name: /Card spending/ })).toBeNull()
})

test.each([
  ['no connection', disconnect, '网络连接不上。请检查网络后重试。'],
  ['the bank breaks', () => answerWith('/ladder/counted', 500, problem(500, 'SERVER.BROKEN')), broken],
  ['the answer is not what the contract says', () => answerWith('/ladder/counted', 200, { assets: 'none' }), broken],
  ['the bank refuses', () => answerWith('/ladder/counted', 403, problem(403, 'SOMETHING.NEW')), '这项操作没有成功，请稍后再试。'],
])('%s: says so, and a retry works', async (_, fail, words) => {
  fail()
  const { user } = await show('almost')
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  connect()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', { name: '资产' })).toBeVisible()
})

test('a stranger is asked to sign in, and comes back here', async () => {
  const { user } = await renderScreen(<CountedScreen />)
  await user.click(await screen.findByRole('button', { name: '登录' }))
  expect(device.visits[0]?.url).toContain(encodeURIComponent('/packages/ladder/counted/index'))
})
