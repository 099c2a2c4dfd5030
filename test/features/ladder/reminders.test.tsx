import { screen } from '@testing-library/react'
import { HomeScreen } from '../../../src/features/ladder/HomeScreen'
import { answerWith, connect, renderScreen, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const heading = { name: '别错过' }

test('what ends soon stands on Home, and opens where it can be used', async () => {
  const { user } = await renderScreen(<HomeScreen />, { as: 'wealth' })
  expect(await screen.findByRole('heading', heading)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /使用码/ }))
  expect(device.visits[0]?.url).toMatch(/^\/packages\/perks\/redemption\/index\?redemption=/)
})

test('of more than three the rest is counted, and stands among the perks', async () => {
  const name = { 'zh-CN': '机场贵宾厅', 'zh-HK': '機場貴賓室', en: 'Airport lounge' }
  const ending = Array.from({ length: 5 }, (_, index) => ({
    ...{ kind: 'quota-lapses', subjectId: `perk-${index}`, names: [name], count: 1 + index, onDay: '2026-12-01', startsAt: null },
  }))
  answerWith('/reminders', 200, { asOfDay: '2026-11-22', reminders: ending })
  const { user } = await renderScreen(<HomeScreen />, { as: 'wealth' })
  await user.click(await screen.findByRole('button', { name: '还有 2 项' }))
  expect(device.visits.at(-1)?.url).toBe('/pages/perks/index')
})

test('on watch, the perks that would stop are named in the card', async () => {
  await renderScreen(<HomeScreen />, { as: 'watch-5' })
  expect(await screen.findByText(/^届时停用 \d+ 项权益：.+、.+。$/)).toBeVisible()
})

test('when nothing ends, nothing is said', async () => {
  answerWith('/reminders', 200, { asOfDay: '2026-11-22', reminders: [] })
  await renderScreen(<HomeScreen />, { as: 'wealth' })
  await screen.findByRole('button', { name: '等级足迹' })
  expect(screen.queryByRole('heading', heading)).toBeNull()
})

test('when they cannot be read, Home stays and they can be asked for again', async () => {
  answerWith('/reminders', 500, { type: 'about:blank', title: 'broken', status: 500, code: 'SERVER.BROKEN', traceId: 'trace' })
  const { user } = await renderScreen(<HomeScreen />, { as: 'wealth' })
  expect(await screen.findByText('到期提醒暂时读不到。', undefined, { timeout: 8_000 })).toBeVisible()
  connect()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', heading)).toBeVisible()
})
