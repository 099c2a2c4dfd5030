import { screen, within } from '@testing-library/react'
import { PlannerScreen } from '../../../../src/features/ladder/planner/PlannerScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'

serveScreens()

const problem = (status: number, code: string) => ({ type: 'about:blank', title: code, status, code, traceId: 't' })

describe('the planner', () => {
  test('starts with the next tier, from today, on the customer’s own balances', async () => {
    await renderScreen(<PlannerScreen />, { as: 'almost' })
    expect(await screen.findByRole('radio', { name: '中银理财' })).toBeChecked()
    expect(screen.getByRole('radio', { name: '要存多少' })).toBeChecked()
    expect(screen.getByRole('textbox')).toHaveValue('22')
    expect(screen.getByText(/11月22日存入并保持到11月30日，12月1日起为 中银理财/)).toBeVisible()
  })

  test('a later day asks for more, and an impossible day says which ones there are', async () => {
    const { user } = await renderScreen(<PlannerScreen />, { as: 'almost' })
    const day = await screen.findByRole('textbox')
    const amountOf = () => Number((screen.getByText(/^¥[\d,.]+$/).textContent ?? '').replace(/[¥,]/g, ''))
    const fromTodayYuan = amountOf()
    await user.clear(day)
    await user.type(day, '30')
    expect(amountOf()).toBeGreaterThan(fromTodayYuan * 8)
    await user.clear(day)
    await user.type(day, '21')
    expect(screen.getByRole('alert')).toHaveTextContent('请输入 22 到 30 之间的天数')
    expect(screen.queryByText(/^¥[\d,.]+$/)).toBeNull()
  })

  test('an amount gives the last day; too small an amount gives the least that does it', async () => {
    const { user } = await renderScreen(<PlannerScreen />, { as: 'almost' })
    await user.click(await screen.findByRole('radio', { name: '存到哪天' }))
    const amount = screen.getByRole('textbox')
    await user.clear(amount)
    await user.type(amount, '1')
    expect(screen.getByText(/本期来不及。今天起至少要存 ¥/)).toBeVisible()
    await user.clear(amount)
    await user.type(amount, '500000')
    expect(screen.getByText(/最晚这天存入并保持到11月30日/)).toBeVisible()
    await user.clear(amount)
    await user.type(amount, '1.234')
    expect(screen.getByRole('alert')).toHaveTextContent('请输入大于 0 的金额')
  })

  test('tells a wealth customer what can be withdrawn, and a watched one that nothing can', async () => {
    const { user } = await renderScreen(<PlannerScreen />, { as: 'wealth' })
    await user.click(await screen.findByRole('radio', { name: '能取多少' }))
    const tiers = within(screen.getByRole('radiogroup', { name: '要保持的等级' }))
    expect(tiers.getByRole('radio', { name: '中银财富管理' })).toBeChecked()
    expect(screen.getByText(/起最多可取出，中银财富管理 不受影响/)).toBeVisible()
    await user.click(tiers.getByRole('radio', { name: '私人银行' }))
    expect(screen.getByText('按目前余额本期达不到 私人银行，没有可取的余量')).toBeVisible()
  })

  test('the formula is a tap away', async () => {
    const { user } = await renderScreen(<PlannerScreen />, { as: 'almost' })
    const toggle = await screen.findByRole('button', { name: '怎么算的' })
    expect(screen.queryByText(/还差 =/)).toBeNull()
    await user.click(toggle)
    expect(screen.getByText(/还差 = 20万 × 30 天 − 已结算 21 天合计/)).toBeVisible()
    expect(screen.getByText(/÷ 9 天 = ¥[\d,.]+（向上取整到分）/)).toBeVisible()
  })

  test('a scheme without a daily average says so', async () => {
    await screenBank().guest.send('put', '/api/sandbox/scheme', { schemeId: 'ladder-score' })
    await renderScreen(<PlannerScreen />, { as: 'almost' })
    expect(await screen.findByText(/现行标准不按日均资产评定/)).toBeVisible()
  })
})

describe('the planner without an answer', () => {
  test('signed out: asks to sign in', async () => {
    await renderScreen(<PlannerScreen />)
    expect(await screen.findByText('登录后可按您的余额测算。')).toBeVisible()
  })

  test('offline: says so, and a retry works', async () => {
    disconnect()
    const { user } = await renderScreen(<PlannerScreen />, { as: 'almost' })
    const retry = await screen.findByRole('button', { name: '重试' }, { timeout: 4000 })
    connect()
    await user.click(retry)
    expect(await screen.findByRole('radio', { name: '要存多少' })).toBeVisible()
  })

  test('broken: says whose fault it is', async () => {
    answerWith('/ladder/average', 500, problem(500, 'SERVER.BROKEN'))
    await renderScreen(<PlannerScreen />, { as: 'almost' })
    expect(await screen.findByText(/服务暂时出了问题/, undefined, { timeout: 4000 })).toBeVisible()
  })
})
