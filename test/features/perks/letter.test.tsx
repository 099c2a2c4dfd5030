import { screen } from '@testing-library/react'
import { LetterScreen } from '../../../src/features/perks/letter/LetterScreen'
import { answerWith, connect, renderScreen, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const show = (as?: string, period = '2025-05') => renderScreen(<LetterScreen period={period} />, as ? { as } : {})
const urls = () => device.visits.map(({ url }) => url)

test('what changes from when, old perks beside new ones, and the times of a briefing without sales', async () => {
  const { user } = await show('wealth')
  expect(await screen.findByText('大众客户 → 中银财富管理')).toBeVisible()
  expect(await screen.findByText('尊敬的 曾**：')).toBeVisible()
  expect(screen.getByText(/^经 2025年5月 评定，您的等级由大众客户升为中银财富管理，自 2025年6月1日 0:00 起生效。/)).toBeVisible()
  // by text, not by role: of a hundred cells a role takes seconds to find
  const gift = (await screen.findByText('年度礼品')).closest('[role=row]')!
  expect([...gift.querySelectorAll('[role=cell]')].map((cell) => cell.getAttribute('aria-label'))).toEqual(['没有', '1 次/年'])
  const heads = gift.parentElement!.querySelectorAll('[role=columnheader]')
  expect([...heads].map(({ textContent }) => textContent)).toEqual(['权益', '大众客户', '中银财富管理'])
  expect(screen.getByText(/^不推销：/)).toBeVisible()
  await user.click(await screen.findByText('12月5日 周六 10:00'))
  await user.click(screen.getByText('都不方便？另约时间'))
  expect(urls()).toEqual(['/packages/events/event/index?event=briefing-morning', '/packages/manager/booking/index?about=briefing'])
})

test.each(['2026-10', '<b>'])('without an upgrade in %s it says so, with the way to the evaluations', async (period) => {
  const { user } = await show('wealth', period)
  await user.click(await screen.findByRole('button', { name: '查看等级足迹' }))
  expect(urls()).toEqual(['/packages/ladder/footprints/index'])
})

test('the perks cannot be had: the letter stands, and they can be asked for again', async () => {
  answerWith('/perks', 500, { type: 'urn:b', title: 'b', status: 500, code: 'SERVER.BROKEN', traceId: 't' })
  const { user } = await show('wealth')
  expect(await screen.findByText('大众客户 → 中银财富管理')).toBeVisible()
  expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时出了问题')
  connect()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('年度礼品')).toBeVisible()
})

test('a stranger signs in, and comes back to this letter', async () => {
  const { user } = await show()
  await user.click(await screen.findByRole('button', { name: '登录' }))
  expect(urls()[0]).toContain(encodeURIComponent('/packages/perks/letter/index?period=2025-05'))
})
