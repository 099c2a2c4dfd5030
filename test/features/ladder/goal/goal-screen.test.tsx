import { screen, waitFor, within } from '@testing-library/react'
import { GoalScreen } from '../../../../src/features/ladder/goal/GoalScreen'
import { goalDays } from '../../../../src/features/ladder/goal/goal-days'
import { toBusinessDay } from '../../../../src/domain/date/business-day'
import { answerWith, connect, disconnect, renderScreen, serveScreens } from '../../../support/render-screen'

serveScreens()

describe('a goal', () => {
  test('is set, shows its plan, and is given up only when asked twice', async () => {
    const { user } = await renderScreen(<GoalScreen />, { as: 'almost' })
    const days = within(await screen.findByRole('radiogroup', { name: '希望在这天之前生效' }))
    await user.click(days.getByRole('radio', { name: '2026年12月1日' }))
    await user.click(screen.getByRole('button', { name: '设为目标' }))
    expect(await screen.findByText('2026年12月1日前成为 中银理财')).toBeVisible()
    expect(screen.getByText(/即可生效。$/)).toBeVisible()
    expect(screen.getByText('本期结束后，这里会出现第一次回顾。')).toBeVisible()

    await user.click(screen.getByRole('button', { name: '放弃目标' }))
    await user.click(screen.getByRole('button', { name: '保留目标' }))
    expect(screen.getByText('2026年12月1日前成为 中银理财')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '放弃目标' }))
    await user.click(screen.getByRole('button', { name: '确认放弃' }))
    expect(await screen.findByRole('button', { name: '设为目标' })).toBeVisible()
  })

  test('a refusal is put into words, and the choice stays', async () => {
    const { user } = await renderScreen(<GoalScreen />, { as: 'almost' })
    await user.click(await screen.findByRole('radio', { name: '私人银行' }))
    answerWith('/ladder/goal', 422, { type: 'about:blank', title: 'x', status: 422, code: 'GOAL.TIER_NOT_ABOVE', traceId: 't' })
    await user.click(screen.getByRole('button', { name: '设为目标' }))
    expect(await screen.findByText('目标须高于当前等级，请重新选择。')).toBeVisible()
    expect(screen.getByRole('radio', { name: '私人银行' })).toBeChecked()
  })

  test('offline while saving: the choice stays and a second tap saves it once', async () => {
    const { user } = await renderScreen(<GoalScreen />, { as: 'almost' })
    const save = await screen.findByRole('button', { name: '设为目标' })
    disconnect()
    await user.click(save)
    expect(await screen.findByText(/网络连接不上/)).toBeVisible()
    connect()
    await user.click(screen.getByRole('button', { name: '设为目标' }))
    await waitFor(() => expect(screen.getByRole('button', { name: '放弃目标' })).toBeVisible())
  })

  test('on the highest step there is none to set', async () => {
    await renderScreen(<GoalScreen />, { as: 'private' })
    expect(await screen.findByText('您已在最高一级，没有更高的目标可设。')).toBeVisible()
  })

  test('signed out: asks to sign in', async () => {
    await renderScreen(<GoalScreen />)
    expect(await screen.findByText('登录后可设定目标等级。')).toBeVisible()
  })
})

test.each([
  { period: 'month', first: '2026-12-01', days: ['2026-12-01', '2027-01-01', '2027-02-01'], count: 12 },
  { period: 'quarter', first: '2027-01-01', days: ['2027-01-01', '2027-04-01', '2027-07-01'], count: 6 },
] as const)('goals of a $period scheme end on the days a tier takes effect', ({ period, first, days, count }) => {
  const scheme = { id: 's', version: '1', name: { 'zh-CN': '', 'zh-HK': '', en: '' }, period, isIllustrative: false }
  const choices = goalDays({ scheme, nextEffectiveDay: toBusinessDay(first) })
  expect(choices).toHaveLength(count)
  expect(choices.slice(0, 3)).toEqual(days)
})
