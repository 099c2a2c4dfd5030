import { cleanup, screen, within } from '@testing-library/react'
import { queryClient } from '../../../src/app/wiring'
import { ComparisonScreen } from '../../../src/features/perks/comparison/ComparisonScreen'
import { LedgerScreen } from '../../../src/features/perks/ledger/LedgerScreen'
import { PerksScreen } from '../../../src/features/perks/PerksScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { schemeIds } from '../../support/schemes'
import { device, pullDown } from '../../support/taro'
import { problem } from './bank-of-perks'

serveScreens()

/** A button whose name has these words in this order, the first at its beginning. */
const row = (...words: string[]) => screen.findByRole('button', { name: new RegExp(`^${words.join('.*')}`) })

describe('the tab', () => {
  test('what is left, until when, what is reserved, and what lapses soon', async () => {
    const { user } = await renderScreen(<PerksScreen />, { as: 'wealth' })
    expect(await row('机场贵宾厅', '剩 1 / 4', '国内主要机场贵宾厅休息。', '可用', '已预约 1 次', '2027年1月1日更新$')).toBeVisible()
    expect(await row('高铁贵宾厅', '剩 4 / 4', '可用', '本期 9 天后清零$')).toBeVisible()
    expect(await row('转账手续费减免', '自动享有$')).toBeVisible()
    expect(await row('健康体检', '剩 0 / 1', '年度体检。 ?已预约 1 次', '2027年1月1日更新$')).toBeVisible()
    expect(await row('上门拜访', '私人银行起享有$')).toBeVisible()
    expect(screen.getByText('权益次数为示例，以银行公布为准。')).toBeVisible()
    expect(screen.getByRole('heading', { name: '即将失效' })).toBeVisible()
    await user.click(await row('机场贵宾厅', '使用码 2026年11月25日 24:00 前有效$'))
    await user.click(await row('机场贵宾厅', '剩'))
    await user.click(await row('权益对比表'))
    await user.click(await row('使用记录', '待使用 2 个'))
    await user.click(await row('我的积分'))
    expect(device.visits.map(({ url }) => url)).toEqual([
      '/packages/perks/redemption/index?redemption=wealth-r2',
      '/packages/perks/perk/index?perk=airport-lounge',
      '/packages/perks/comparison/index',
      '/packages/perks/ledger/index',
      '/packages/points/points/index',
    ])
  })

  test('one group at a time', async () => {
    const { user } = await renderScreen(<PerksScreen />, { as: 'wealth' })
    await user.click(await screen.findByRole('radio', { name: '出行' }))
    expect(screen.queryByRole('button', { name: /^健康体检/ })).toBeNull()
    expect(await row('高铁贵宾厅', '剩 4 / 4')).toBeVisible()
    expect(await row('机场接送', '私人银行起享有$')).toBeVisible()
    expect(screen.getByRole('radio', { name: '出行' })).toHaveAttribute('aria-checked', 'true')
  })

  test('a group without anything open says where to look', async () => {
    const { user } = await renderScreen(<PerksScreen />, { as: 'newcomer' })
    await user.click(await screen.findByRole('radio', { name: '健康' }))
    expect(screen.getByText('这一组暂时没有您可用的权益，升级后解锁的在下方。')).toBeVisible()
  })

  test('on watch: what would end, and when', async () => {
    await renderScreen(<PerksScreen />, { as: 'watch-5' })
    expect(await row('机场贵宾厅', '剩', '若届时仍未达标，12月1日起停用$')).toBeVisible()
  })

  test('without a network the last answer stays, with its day; pulling down asks again', async () => {
    await renderScreen(<PerksScreen />, { as: 'wealth' })
    await row('机场贵宾厅', '剩')
    cleanup()
    queryClient.clear()
    disconnect()
    await renderScreen(<PerksScreen />)
    expect(await row('机场贵宾厅', '剩')).toBeVisible()
    expect(await screen.findByRole('alert')).toHaveTextContent('暂时连不上服务，以下是 2026年11月22日 的数据。')
    connect()
    pullDown()
    await screen.findByRole('heading', { name: '即将失效' })
    expect(device.pullsEnded).toBeLessThanOrEqual(1)
  })

  test.each([
    ['the bank breaks', () => answerWith('/perks', 500, problem(500, 'SERVER.BROKEN')), '服务暂时出了问题，我们正在处理。请稍后重试。'],
    ['another shape', () => answerWith('/perks', 200, { perks: [{}] }), '服务暂时出了问题，我们正在处理。请稍后重试。'],
  ])('%s: says so, and a retry works', async (_, fail, words) => {
    fail()
    const { user } = await renderScreen(<PerksScreen />, { as: 'wealth' })
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    connect()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await row('机场贵宾厅', '剩')).toBeVisible()
  })

  test('a stranger is asked to sign in, and comes back here', async () => {
    const { user } = await renderScreen(<PerksScreen />)
    await user.click(await screen.findByRole('button', { name: '登录' }))
    expect(device.visits[0]?.url).toContain(encodeURIComponent('/pages/perks/index'))
  })
})

describe('the comparison', () => {
  test('a table of all tiers, mine and the next one marked, and what I would gain', async () => {
    const { user } = await renderScreen(<ComparisonScreen />, { as: 'wealth' })
    const table = await screen.findByRole('table', { name: '权益对比表' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['权益', expect.any(String), '中银理财', '中银财富管理我的', '私人银行下一级'])
    const cellsOf = (perk: string) =>
      within(within(table).getByRole('row', { name: new RegExp(`^${perk}`) }))
        .getAllByRole('cell')
        .map((cell) => cell.getAttribute('aria-label'))
    expect(cellsOf('机场贵宾厅')).toEqual(['没有', '没有', '4 次/季 · 携 1 人', '12 次/季 · 携 3 人'])
    expect(cellsOf('免费课程')).toEqual(['享有', '享有', '享有', '享有'])
    expect(screen.getByRole('heading', { name: /^升级后多得 \d+ 项$/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^全部 \d+ 项$/ }))
    expect(screen.getByText('4 次/季 · 携 1 人 → 12 次/季 · 携 3 人')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '看看还差多少' }))
    expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/ladder/planner/index' }])
  })

  test('at the top there is nothing to gain', async () => {
    await renderScreen(<ComparisonScreen />, { as: 'private' })
    expect(await screen.findByText('您已在最高等级，享有全部权益。')).toBeVisible()
  })
})

describe('the ledger', () => {
  test('codes by what can be done with them, and each quota: the running period first', async () => {
    const { user } = await renderScreen(<LedgerScreen />, { as: 'wealth' })
    const headings = async () => (await screen.findAllByRole('heading')).map(({ textContent }) => textContent)
    expect(await screen.findByRole('heading', { name: '本期次数' })).toBeVisible()
    expect(await headings()).toEqual(['使用记录', '待使用', '已使用', '已失效', '本期次数', '上期次数'])
    const line = screen.getAllByText('机场贵宾厅').find((each) => each.parentElement?.textContent?.includes('2026年第4季度'))
    expect(line!.parentElement!.parentElement).toHaveTextContent('机场贵宾厅2026年第4季度 · 共 4 次已用 2已预约 1未用 1')
    expect(screen.getAllByText(/^已清零 \d+$/).length).toBeGreaterThan(0)
    await user.click(await row('高铁贵宾厅', '已过期'))
    expect(device.visits[0]?.url).toContain('redemption=wealth-r5')
  })

  test('after a fall: released, and kept', async () => {
    await renderScreen(<LedgerScreen />, { as: 'fallen' })
    expect(await row('境外汇款费用减免', '因等级调整释放')).toBeVisible()
    expect(await row('免费财富咨询', '已预约', '2026年11月27日 到访', '已确认的预约保留，不受等级调整影响')).toBeVisible()
  })

  test('no codes yet: the next step', async () => {
    const { user } = await renderScreen(<LedgerScreen />, { as: 'almost' })
    await user.click(await screen.findByRole('button', { name: '去看权益' }))
    expect(device.visits).toHaveLength(1)
  })
})

describe.each(schemeIds)('under %s', (schemeId) => {
  test('the tab and the comparison are those of its tiers', async () => {
    await screenBank().guest.send('put', '/api/sandbox/scheme', { schemeId })
    await renderScreen(<PerksScreen />, { as: 'wealth' })
    expect(await screen.findByText('权益次数为示例，以银行公布为准。')).toBeVisible()
    cleanup()
    await renderScreen(<ComparisonScreen />)
    const table = await screen.findByRole('table', { name: '权益对比表' })
    // by selectors: a query by role over a table of a hundred cells takes a second
    const [head, ...rows] = [...table.querySelectorAll('[role=row]')]
    const tiers = head!.querySelectorAll('[role=columnheader]').length - 1
    const cells = rows.map((each) => each.querySelectorAll('[role=cell]').length).filter((count) => count > 0)
    expect(new Set(cells)).toEqual(new Set([tiers]))
    expect(head!.textContent.match(/我的/g)).toHaveLength(1)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
