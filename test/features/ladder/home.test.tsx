import { act, screen } from '@testing-library/react'
import { HomeScreen } from '../../../src/features/ladder/HomeScreen'
import { useAppearance } from '../../../src/ui/appearance/appearance'
import { standingSchema, type Standing } from '../../../src/contract/ladder'
import { answerWith, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device, pullDown } from '../../support/taro'

serveScreens()

const showHome = (as: string, language: 'zh-CN' | 'zh-HK' | 'en' = 'zh-CN') => renderScreen(<HomeScreen />, { as, language })

async function readStanding(as: string): Promise<Standing> {
  const caller = await screenBank().signInAs(as)
  return standingSchema.parse((await caller.send('get', '/api/v1/ladder/standing')).body)
}

describe('the tier and its place on the ladder', () => {
  test.each([
    ['almost', '大众客户', 1, '2019年7月2日起'],
    ['nothing', '大众客户', 1, '2026年11月20日起'],
    ['newcomer', '大众客户', 1, '2026年11月8日起'],
    ['fallen', '大众客户', 1, '2026年11月1日起'],
    ['rising', '中银理财', 2, /起$/],
    ['loan-only', '中银理财', 2, /起$/],
    ['watch-5', '中银财富管理', 3, /起$/],
    ['private', '私人银行', 4, /起$/],
  ])('%s is in %s, step %i', async (persona, tier, place, since) => {
    await showHome(persona)
    expect(await screen.findByRole('img', { name: `共 4 级，您在第 ${place} 级：${tier}` })).toBeVisible()
    expect(screen.getAllByText(tier)[0]).toBeVisible()
    expect(screen.getByText(since)).toBeVisible()
    expect(screen.getByText('下次评定 12月1日生效')).toBeVisible()
    expect(screen.getByText('总资产 · 截至11月21日')).toBeVisible()
  })
})

describe('the way up in one sentence', () => {
  test.each([
    ['almost', '到下一级', '本月日均再多 ¥3,395.06，即可升至 中银理财'],
    ['nothing', '到下一级', '本月日均再多 ¥200,000.00，即可升至 中银理财'],
    ['rising', '到下一级', '按目前的余额，12月1日起将升至 中银财富管理'],
    ['private', '您已在最高一级', '保持 私人银行'],
  ])('%s: %s', async (persona, heading, sentence) => {
    const { user } = await showHome(persona)
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '显示金额' }))
    expect(screen.getByText(sentence)).toBeVisible()
    expect(screen.getByText('已结算 21/30 天')).toBeVisible()
  })

  test('in English and in traditional Chinese', async () => {
    const { user } = await showHome('almost', 'en')
    expect(await screen.findByRole('heading', { name: 'To the next tier' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show amounts' }))
    expect(screen.getByText('A daily average ¥3,395.06 higher this month takes you to BOC Wealth')).toBeVisible()
    expect(screen.getByText('¥200,000')).toBeVisible()
    act(() => useAppearance.getState().choose({ language: 'zh-HK' }))
    expect(screen.getByText('本月日均再多 ¥3,395.06，即可升至 中銀理財')).toBeVisible()
  })
})

describe('what is true right now', () => {
  test.each([
    ['watch-2', '观察期 2/6', '已连续 2 期未达到 中银财富管理 的标准。', '2027年3月1日'],
    ['watch-5', '观察期 5/6', '已连续 5 期未达到 中银财富管理 的标准。', '2026年12月1日'],
  ])('%s: %s, what keeps the tier, and until when', async (persona, title, missed, fallDay) => {
    await showHome(persona)
    expect(await screen.findByRole('heading', { name: title })).toBeVisible()
    expect(screen.getByText(new RegExp(missed))).toBeVisible()
    expect(screen.getByText('达到以下标准即可保持：')).toBeVisible()
    expect(screen.getByText('100万')).toBeVisible()
    expect(screen.getByText(`若持续未达标，${fallDay}起将调整为 中银理财。`)).toBeVisible()
  })

  test.each([
    ['fallen', '11月1日起，您的等级由 中银理财 调整为 大众客户。'],
    ['frozen', '您的等级目前冻结，评定结果暂不影响等级。'],
    ['protected', '您的等级目前受保护，评定结果暂不影响等级。'],
  ])('%s is told so', async (persona, words) => {
    await showHome(persona)
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(words)
  })

  test.each(['wealth', 'recovered', 'almost', 'private'])('%s sees no watch and no notice', async (persona) => {
    await showHome(persona)
    await screen.findByRole('button', { name: '显示金额' })
    expect(screen.queryByText(/观察期/)).toBeNull()
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a rise this month is congratulated', async () => {
    const standing = await readStanding('wealth')
    const lastChange = { outcome: 'UP', fromTierId: 'wealth', toTierId: 'wealthManagement', effectiveDay: '2026-11-01' }
    answerWith('/ladder/standing', 200, { ...standing, lastChange })
    await showHome('wealth')
    expect(await screen.findByText('恭喜！11月1日起，您已升至 中银财富管理。')).toBeVisible()
  })

  test('a watched customer whose balance suffices now is told that the watch will end', async () => {
    const standing = await readStanding('watch-2')
    const roads = (standing.keep?.roads ?? []).map((road) => ({ ...road, balanceFen: 200_000_000 }))
    answerWith('/ladder/standing', 200, { ...standing, keep: { ...standing.keep, roads } })
    await showHome('watch-2')
    expect(await screen.findByText('按目前的余额，本期可以达标，观察期将清零。')).toBeVisible()
  })
})

describe('amounts', () => {
  test('are hidden until asked for, everywhere at once, and the choice is kept', async () => {
    const { user } = await showHome('almost')
    await screen.findByRole('button', { name: '显示金额' })
    expect(screen.queryByText(/¥\d/)).toBeNull()
    expect(screen.getByText('本月日均再多 ¥ ****，即可升至 中银理财')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '显示金额' }))
    expect(screen.getByText('¥194,308.78')).toBeVisible()
    expect(screen.queryByText(/\*\*\*\*/)).toBeNull()
    expect(localStorage.getItem('amounts-shown')).toContain('true')
    await user.click(screen.getByRole('button', { name: '隐藏金额' }))
    expect(screen.queryByText(/¥\d/)).toBeNull()
    expect(localStorage.getItem('amounts-shown')).toContain('false')
  })
})

describe('other roads', () => {
  test('are folded; loans and spending are for information only', async () => {
    const { user } = await showHome('almost')
    const fold = await screen.findByRole('button', { name: '其他路径 2 条' })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText('仅供参考')).toBeNull()
    await user.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getAllByText('仅供参考')).toHaveLength(2)
    expect(screen.getByText('月末正常类个人贷款余额')).toBeVisible()
    expect(screen.getByText('近12个月卡消费')).toBeVisible()
    await user.click(fold)
    expect(screen.queryByText('仅供参考')).toBeNull()
  })

  test('never suggest to borrow or to spend: the sentence is about the average', async () => {
    await showHome('card-only')
    expect(await screen.findByText(/^本月日均再多 .+，即可升至 中银财富管理$/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /其他路径/ })).toBeNull()
  })
})

test('pulling the page down asks the bank again', async () => {
  await showHome('almost')
  await screen.findByRole('button', { name: '显示金额' })
  await screenBank().signInAs('private')
  pullDown()
  expect(await screen.findByRole('img', { name: '共 4 级，您在第 4 级：私人银行' })).toBeVisible()
  expect(device.pullsEnded).toBe(1)
})

describe('every scheme is data to Home', () => {
  const table = [
    ['boc-wealth-classic', 'loan-only', /到下一级|您已在最高一级/],
    ['branch-six-step', 'almost', /^本季日均再多/],
    ['ladder-score', 'learner', /再多 .+ 分，即可升至|起将升至/],
    ['silver-gold-platinum', 'almost', /即可升至|起将升至/],
  ] as const
  test.each(table)('%s, for %s', async (schemeId, persona, words) => {
    await screenBank().guest.send('put', '/api/sandbox/scheme', { schemeId })
    await showHome(persona)
    const stairs = await screen.findByRole('img', { name: /^共 \d 级/ })
    expect(stairs).toBeVisible()
    expect(screen.getAllByText(words)).not.toHaveLength(0)
  })
})
