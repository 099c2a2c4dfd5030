import { screen } from '@testing-library/react'
import { CasesScreen } from '../../../../src/features/ladder/cases/CasesScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'

serveScreens()

const show = (as: string, language: 'zh-CN' | 'en' = 'zh-CN') => renderScreen(<CasesScreen />, { as, language })
const problem = (status: number, code: string) => ({ type: `urn:${code}`, title: code, status, code, traceId: 't' })
const broken = '服务暂时出了问题，我们正在处理。请稍后重试。'

async function object(as: string, periodKey: string, text: string): Promise<string> {
  const customer = await screenBank().signInAs(as)
  const answer = await customer.send('post', '/api/v1/ladder/objections', { periodKey, text, requestId: `test-${as}-${periodKey}` })
  return (answer.body as { id: string }).id
}

test('an open case tells what was asked and by when it is answered', async () => {
  await object('watch-5', '2026-10', '10 月的日均与我的记录不符')
  const { user } = await show('watch-5')
  expect(await screen.findByRole('heading', { name: '对2026年10月评定的异议' })).toBeVisible()
  expect(screen.getByText('处理中 · 2026年11月25日 18:00 前答复')).toBeVisible()
  expect(screen.getByText('10 月的日均与我的记录不符')).toBeVisible()
  expect(screen.getByText(/^2026年11月22日 \d\d:\d\d 提交$/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '查看这次评定' }))
  expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/ladder/footprints/index?period=2026-10' }])
})

test('an answered case shows the answer', async () => {
  const id = await object('watch-2', '2026-09', 'September looks wrong to me')
  await screenBank().guest.send('post', `/api/sandbox/cases/${id}/answer`, { text: 'We checked: the balance is right.\nThank you.' })
  await show('watch-2', 'en')
  expect(await screen.findByText('Answered')).toBeVisible()
  expect(screen.getByText(/^The bank's answer · 22 Nov 2026, \d\d:\d\d$/)).toBeVisible()
  expect(screen.getByText(/We checked: the balance is right\./)).toBeVisible()
  expect(screen.queryByText(/Under way/)).toBeNull()
})

test('without any, the next step', async () => {
  const { user } = await show('almost')
  expect(await screen.findByRole('heading', { name: '还没有申请' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '去等级足迹' }))
  expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/ladder/footprints/index' }])
})

test.each([
  ['no connection', disconnect, '网络连接不上。请检查网络后重试。'],
  ['the bank breaks', () => answerWith('/cases', 500, problem(500, 'SERVER.BROKEN')), broken],
  ['the answer is not what the contract says', () => answerWith('/cases', 200, { cases: [{ id: 1 }] }), broken],
  ['the bank refuses', () => answerWith('/cases', 403, problem(403, 'SOMETHING.NEW')), '这项操作没有成功，请稍后再试。'],
])('%s: says so, and a retry works', async (_, fail, words) => {
  fail()
  const { user } = await show('wealth')
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  connect()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', { name: '还没有申请' })).toBeVisible()
})

test('a stranger is asked to sign in, and comes back here', async () => {
  const { user } = await renderScreen(<CasesScreen />)
  await user.click(await screen.findByRole('button', { name: '登录' }))
  expect(device.visits[0]?.url).toContain(encodeURIComponent('/packages/ladder/cases/index'))
})
