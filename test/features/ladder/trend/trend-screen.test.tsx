import { screen } from '@testing-library/react'
import { nearMarks } from '../../../../src/features/ladder/trend/trend-option'
import { TrendScreen } from '../../../../src/features/ladder/trend/TrendScreen'
import { toFen } from '../../../../src/domain/money/fen'
import { renderScreen, serveScreens } from '../../../support/render-screen'

// A canvas is drawn in the real browser's test; here its label stands for it.
jest.mock('../../../../src/ui/Chart', () => ({ Chart: ({ label }: { label: string }) => <div role='img' aria-label={label} /> }))

serveScreens()

test('hides chart and figures until they are asked for', async () => {
  const { user } = await renderScreen(<TrendScreen />, { as: 'wealth' })
  await user.click(await screen.findByRole('button', { name: '显示金额' }))
  expect(screen.getByRole('img', { name: '近 13 个月的月日均，从 2025年11月 到 2026年11月' })).toBeVisible()
  expect(screen.getByText('2026年11月 · 预计')).toBeVisible()
  expect(screen.getAllByText(/^¥2,[23]\d\d,\d{3}\.\d\d$/)).toHaveLength(13)
})

test('a new customer is told when the first average comes', async () => {
  await renderScreen(<TrendScreen />, { as: 'newcomer' })
  expect(await screen.findByText(/第一个月结束后，这里会出现您的月日均/)).toBeVisible()
})

test('signed out: asks to sign in', async () => {
  await renderScreen(<TrendScreen />)
  expect(await screen.findByText('登录后可查看您的月日均走势。')).toBeVisible()
})

test.each([
  { highest: 50, names: ['a'] },
  { highest: 150, names: ['a', 'b'] },
  { highest: 900, names: ['a', 'b', 'c'] },
])('marks up to the next one above $highest are drawn', ({ highest, names }) => {
  const marks = [100, 300, 600].map((mark, place) => ({ tierId: 'abc'[place]!, markFen: toFen(mark) }))
  const trend = { asOfDay: '' as never, tiers: [], months: [{ month: '2026-01', averageFen: toFen(highest), isProjected: false }], marks }
  expect(nearMarks(trend).map(({ tierId }) => tierId)).toEqual(names)
})
