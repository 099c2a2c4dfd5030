import { screen, waitFor, within } from '@testing-library/react'
import { LearnScreen } from '../../../src/features/learn/LearnScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const heading = (name: string) => screen.findByRole('heading', { name })
const cardOf = async (name: string) => (await heading(name)).closest<HTMLElement>('.card')!

describe('what is mine', () => {
  test('what was begun comes first, and goes on where it stopped', async () => {
    const { user } = await renderScreen(<LearnScreen />, { as: 'wealth' })
    const stopped = within(await cardOf('继续学习'))
    const [course, article] = stopped.getAllByRole('button')
    expect(course).toHaveTextContent('学完 2/')
    expect(article).toHaveTextContent('读到 46%')
    await user.click(course!)
    await user.click(article!)
    expect(device.visits.map(({ url }) => url)).toEqual([
      '/packages/courses/chapter/index?course=read-a-wealth-product&chapter=fees',
      '/packages/learn/article/index?article=net-value-and-drawdown',
    ])
  })

  test('the week is said in words, and each of its days', async () => {
    await renderScreen(<LearnScreen />, { as: 'wealth' })
    const week = within(await cardOf('本周'))
    expect(week.getByText('本周学了 2 天')).toBeVisible()
    expect(week.getAllByRole('listitem').map((day) => day.getAttribute('aria-label'))).toEqual([
      '周一，没有学习',
      '周二，没有学习',
      '周三，学习了',
      '周四，没有学习',
      '周五，学习了',
      '周六，没有学习',
      '周日，没有学习',
    ])
  })

  test('each recommendation says why; switched off, it says what that means; and on again', async () => {
    const { user } = await renderScreen(<LearnScreen />, { as: 'wealth' })
    const recommended = within(await cardOf('为您推荐'))
    expect(recommended.getAllByText(/^因为您(读过|在学)《.+》$/).length).toBeGreaterThan(0)
    const before = recommended.getAllByRole('button').length
    const toggle = recommended.getByRole('switch', { name: '个性化推荐' })
    expect(toggle).toBeChecked()
    await user.click(toggle)
    expect(await recommended.findByText(/^已关闭：不再用您的年龄段和阅读记录作推荐/)).toBeVisible()
    expect(toggle).not.toBeChecked()
    expect(recommended.queryAllByRole('button')).toHaveLength(0)
    await user.click(toggle)
    expect(await recommended.findAllByRole('button')).toHaveLength(before)
  })

  test('a switch that did not get through says so, and stays as it was', async () => {
    const { user } = await renderScreen(<LearnScreen />, { as: 'wealth' })
    const recommended = within(await cardOf('为您推荐'))
    disconnect()
    await user.click(recommended.getByRole('switch'))
    expect(await recommended.findByRole('alert')).toHaveTextContent('网络连接不上')
    expect(recommended.getByRole('switch')).toBeChecked()
  })

  test('where a finished course counts on the ladder, that is a reason', async () => {
    await screenBank().guest.send('put', '/api/sandbox/scheme', { schemeId: 'ladder-score' })
    await renderScreen(<LearnScreen />, { as: 'newcomer' })
    expect(await screen.findByText('完成一门课程可计入等级评定')).toBeVisible()
  })
})

describe('what there is', () => {
  test('by stage of life, with how long, how risky, how far, and why it is closed', async () => {
    const { user } = await renderScreen(<LearnScreen />, { as: 'wealth' })
    const all = within(await cardOf('按人生阶段'))
    await user.click(all.getByRole('radio', { name: '全部' }))
    expect(all.getAllByRole('button')).toHaveLength(7)
    await user.click(all.getByRole('button', { name: /^显示全部 \d+ 项$/ }))
    expect(all.getByRole('button', { name: /净值.*R2 中低风险.*读到 46%/ })).toBeVisible()
    expect(all.getByRole('button', { name: /R4 中高风险.*高于您的测评结果，暂不开放/ })).toBeVisible()
    expect(all.getAllByRole('button', { name: /已收藏/ })).toHaveLength(2)
    const many = all.getAllByRole('button').length
    await user.click(all.getByRole('radio', { name: '退休前后' }))
    expect(all.getByRole('radio', { name: '退休前后' })).toBeChecked()
    const few = all.getAllByRole('button').length
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThan(many)
  })

  test('the card of the month, and the ways to everything else', async () => {
    const { user } = await renderScreen(<LearnScreen />, { as: 'wealth' })
    expect(await screen.findByText('本月知识卡')).toBeVisible()
    for (const name of ['搜索文章、课程、术语', /^我的收藏/, /^金融术语/, /^知识卡/, /^我的证书/, /^风险测评/]) {
      await user.click(screen.getByRole('button', { name }))
    }
    expect(device.visits.map(({ url }) => url.split('/').slice(2, 4).join('/'))).toEqual([
      'learn/search',
      'learn/bookmarks',
      'learn/glossary',
      'learn/cards',
      'courses/certificates',
      'courses/risk',
    ])
  })

  test('a visitor sees all of it, what is closed to them, and what signing in gives', async () => {
    const { user } = await renderScreen(<LearnScreen />)
    const all = within(await cardOf('按人生阶段'))
    await user.click(all.getByRole('radio', { name: '全部' }))
    await user.click(all.getByRole('button', { name: /^显示全部/ }))
    expect(all.getAllByText('登录并完成风险测评后可读').length).toBeGreaterThan(0)
    expect(screen.queryByText('为您推荐')).toBeNull()
    await user.click(screen.getByRole('button', { name: '登录' }))
    expect(device.visits[0]?.url).toBe('/packages/account/sign-in/index?returnTo=%2Fpages%2Flearn%2Findex')
  })
})

describe('when the bank does not answer', () => {
  test('with nothing kept: said, with a retry that works', async () => {
    disconnect()
    const { user } = await renderScreen(<LearnScreen />)
    expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
    connect()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await heading('按人生阶段')).toBeVisible()
  })

  test('a bank at fault is not called a lost connection', async () => {
    answerWith('/learning', 500, { type: 'urn:x', title: 'x', status: 500, code: 'SERVER.BROKEN', traceId: 't' })
    await renderScreen(<LearnScreen />)
    expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时出了问题')
  })

  test('what was read without a network is sent when the tab comes up, and shows', async () => {
    const place = { articleId: 'emergency-fund', readPpm: 620_000, atMs: Date.now() - 60_000 }
    await screenBank().signInAs('almost')
    localStorage.setItem('readings', JSON.stringify(JSON.stringify([place])))
    await renderScreen(<LearnScreen />)
    expect(within(await cardOf('继续学习')).getByRole('button', { name: /读到 62%/ })).toBeVisible()
    await waitFor(() => expect(localStorage.getItem('readings')).toBe(JSON.stringify('[]')))
  })
})
