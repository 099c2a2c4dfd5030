import { screen, within } from '@testing-library/react'
import { FootprintsScreen } from '../../../../src/features/ladder/footprints/FootprintsScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'

serveScreens()

const show = (as: string, openPeriod?: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  renderScreen(<FootprintsScreen openPeriod={openPeriod} />, { as, language })

const problem = (status: number, code: string) => ({ type: `urn:${code}`, title: code, status, code, traceId: 't' })

describe('the time line', () => {
  test('tells every evaluation, the newest first, in words', async () => {
    await show('fallen')
    expect(await screen.findByText('共 18 次评定')).toBeVisible()
    expect(screen.getAllByRole('heading', { name: /^\d{4}年$/ }).map((heading) => heading.textContent)).toEqual(['2026年', '2025年'])
    const rows = screen.getAllByRole('button', { name: /^\d+月/ }).map((row) => row.textContent)
    expect(rows).toHaveLength(18)
    expect(rows[0]).toContain('10月降级中银理财 → 大众客户')
    expect(rows[1]).toContain('9月观察 5/6中银理财')
    expect(rows[5]).toContain('5月观察 1/6中银理财')
    expect(rows[6]).toContain('4月保持中银理财')
  })

  test.each([
    ['frozen', /^10月 保留（冻结）/],
    ['protected', /^10月 保留（保护）/],
    ['recovered', /^9月 观察 3\/6/],
    ['watch-2', /^10月 观察 2\/6/],
  ])('%s', async (persona, words) => {
    await show(persona)
    expect((await screen.findAllByRole('button', { name: words }))[0]).toBeVisible()
  })

  test('hides amounts until they are asked for', async () => {
    const { user } = await show('fallen')
    expect((await screen.findAllByText('金融资产月日均 ¥ ****'))[0]).toBeVisible()
    expect(screen.queryByText(/¥\d/)).toBeNull()
    await user.click(screen.getByRole('button', { name: '显示金额' }))
    expect(screen.getByText('金融资产月日均 ¥149,306.11')).toBeVisible()
  })

  test('who was never evaluated is told when that is', async () => {
    await show('newcomer')
    expect(await screen.findByText('您的第一次评定将于 2026年12月1日生效，届时可在这里查看依据与结果。')).toBeVisible()
    expect(screen.queryByText(/次评定$/)).toBeNull()
  })

  test.each([
    ['月报', '/packages/ladder/report/index'],
    ['什么计入', '/packages/ladder/counted/index'],
    ['我的申请', '/packages/ladder/cases/index'],
  ])('leads to %s', async (name, url) => {
    const { user } = await show('fallen')
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }))
    expect(device.visits).toEqual([{ how: 'navigateTo', url }])
  })

  test('every scheme has its own periods', async () => {
    await screenBank().guest.send('put', '/api/sandbox/scheme', { schemeId: 'branch-six-step' })
    await show('wealth')
    expect((await screen.findAllByRole('button', { name: /^第\d季度/ }))[0]).toBeVisible()
    expect(screen.getByRole('button', { name: /^季报/ })).toBeVisible()
  })
})

describe('when the evaluations cannot be had', () => {
  test.each([
    ['no connection', disconnect, '网络连接不上。请检查网络后重试。'],
    [
      'the bank breaks',
      () => answerWith('/ladder/footprints', 500, problem(500, 'SERVER.BROKEN')),
      '服务暂时出了问题，我们正在处理。请稍后重试。',
    ],
    [
      'the answer is not what the contract says',
      () => answerWith('/ladder/footprints', 200, { footprints: [] }),
      '服务暂时出了问题，我们正在处理。请稍后重试。',
    ],
    ['the bank refuses', () => answerWith('/ladder/footprints', 403, problem(403, 'SOMETHING.NEW')), '这项操作没有成功，请稍后再试。'],
  ])('%s: says so, and a retry works', async (_, fail, words) => {
    fail()
    const { user } = await show('fallen')
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    connect()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('共 18 次评定')).toBeVisible()
  })

  test('a stranger is asked to sign in, and comes back here', async () => {
    const { user } = await renderScreen(<FootprintsScreen />)
    await user.click(await screen.findByRole('button', { name: '登录' }))
    const returnTo = encodeURIComponent('/packages/ladder/footprints/index')
    expect(device.visits).toEqual([{ how: 'navigateTo', url: `/packages/account/sign-in/index?returnTo=${returnTo}` }])
  })
})

describe('why', () => {
  const sheet = () => screen.findByRole('dialog', { name: '2026年10月评定' })

  test('a fall is a letter, the rule with its figures, and the result', async () => {
    const { user } = await show('fallen', '2026-10')
    const why = within(await sheet())
    expect(why.getByRole('heading', { name: '等级调整告知书' })).toBeVisible()
    expect(await why.findByText('尊敬的孙**：')).toBeVisible()
    expect(why.getByText('经2026年10月评定，您的等级自 2026年11月1日起由 中银理财 调整为 大众客户。')).toBeVisible()
    expect(why.getByText('连续 6 期未达到 中银理财 的标准，调整为本期所达到的最高等级 大众客户。未达标次数清零。')).toBeVisible()
    expect(why.getByText('中银理财：达到以下任意一项')).toBeVisible()
    expect(why.getAllByText('未达到')).toHaveLength(3)
    expect(why.getByText('Σ 每日余额 ¥ ****')).toBeVisible()
    await user.click(why.getByRole('button', { name: '显示金额' }))
    expect(why.getByText('Σ 每日余额 ¥4,628,489.41')).toBeVisible()
    expect(why.getByText('< 20万 × 31 天 = 620万')).toBeVisible()
    expect(why.getByText('即日均 ¥149,306.11，向下取到分')).toBeVisible()
    expect(why.getByText('评定规则：中银财富阶梯 2020.1 版')).toBeVisible()
  })

  test('a rise is a letter too', async () => {
    await show('fallen', '2025-05')
    const why = within(await screen.findByRole('dialog', { name: '2025年5月评定' }))
    expect(why.getByRole('heading', { name: '升级告知书' })).toBeVisible()
    expect(why.getByText('达到 中银理财 的标准，由 大众客户 升级。未达标次数清零。')).toBeVisible()
    expect(why.getAllByText('达到')[0]).toBeVisible()
  })

  test.each([
    ['watch-5', /连续第 5 期；连续满 6 期才会调整等级/],
    ['frozen', /等级冻结期间评定不影响等级/],
    ['protected', /等级受保护期间评定不影响等级/],
    ['wealth', /^达到 中银财富管理 的标准，等级保持/],
    ['almost', /^等级保持 大众客户，尚未达到 中银理财 的标准/],
  ])('%s: %s, and no letter', async (persona, words) => {
    await show(persona, '2026-10')
    const why = within(await sheet())
    expect(why.getByText(words)).toBeVisible()
    expect(why.queryByRole('heading', { name: /告知书/ })).toBeNull()
  })

  test('the other tiers are folded', async () => {
    const { user } = await show('watch-5', '2026-10')
    const why = within(await sheet())
    expect(why.queryByText('私人银行：达到以下标准')).toBeNull()
    await user.click(why.getByRole('button', { name: '其他等级的标准' }))
    expect(why.getByText('私人银行：达到以下标准')).toBeVisible()
  })

  test('a score shows its parts', async () => {
    await screenBank().guest.send('put', '/api/sandbox/scheme', { schemeId: 'ladder-score' })
    const { user } = await show('learner')
    await user.click((await screen.findAllByRole('button', { name: /^\d+月|^第\d季度/ }))[0]!)
    const why = within(await screen.findByRole('dialog'))
    expect(why.getAllByText(/^\d+\.\d \/ \d+\.\d$/).length).toBeGreaterThan(1)
    expect(why.getAllByText('按精确得分比较，显示的分数向下取到一位小数')[0]).toBeVisible()
  })

  test('closes by Escape, by its button and by the veil; the focus goes back to the row', async () => {
    const { user } = await show('fallen')
    const row = await screen.findByRole('button', { name: /^10月 降级/ })
    const ways = [
      () => user.keyboard('{Escape}'),
      () => user.click(screen.getByRole('button', { name: '关闭' })),
      () => user.click(document.querySelector('.backdrop')!),
    ]
    for (const close of ways) {
      await user.click(row)
      expect(await sheet()).toHaveFocus()
      await close()
      expect(screen.queryByRole('dialog')).toBeNull()
      expect(row).toHaveFocus()
    }
  })

  test('a period that was never evaluated opens nothing', async () => {
    await show('fallen', '1999-01')
    expect(await screen.findByText('共 18 次评定')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('in English', async () => {
    await show('watch-5', '2026-10', 'en')
    const why = within(await screen.findByRole('dialog', { name: 'Evaluation of Oct 2026' }))
    expect(why.getByText(/were missed, 5 in a row; only 6 in a row end a tier/)).toBeVisible()
    expect(why.getByText('< ¥1,000,000 × 31 days = ¥31,000,000')).toBeVisible()
  })
})
