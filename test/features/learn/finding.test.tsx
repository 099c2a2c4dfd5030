import { screen, waitFor, within } from '@testing-library/react'
import type { OutputOf } from '../../../src/contract/endpoint'
import type { searchLearning } from '../../../src/contract/learning-search'
import { BookmarksScreen } from '../../../src/features/learn/bookmarks/BookmarksScreen'
import { CardsScreen } from '../../../src/features/learn/cards/CardsScreen'
import { GlossaryScreen } from '../../../src/features/learn/glossary/GlossaryScreen'
import { SearchScreen } from '../../../src/features/learn/search/SearchScreen'
import { suggestions } from '../../../src/features/learn/search/messages'
import { connect, disconnect, network, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

describe('search', () => {
  const field = () => screen.getByRole('textbox', { name: '搜索文章、课程、术语' })

  test('asks once the typing has settled, groups what it finds, and marks the words', async () => {
    const { user } = await renderScreen(<SearchScreen />)
    const asked: string[] = []
    network.events.on('request:start', ({ request }) => void asked.push(request.url))
    await user.type(field(), '备用金')
    const total = await screen.findByText(/^找到 \d+ 项/)
    expect(total).toBeVisible()
    expect(asked).toHaveLength(1)
    const articles = within(screen.getByRole('heading', { name: '文章' }).closest<HTMLElement>('.card')!)
    const [first] = articles.getAllByRole('button')
    expect(within(first!).getAllByText('备用金')[0]).toHaveClass('match')
    await user.click(first!)
    expect(device.visits[0]?.url).toBe('/packages/learn/article/index?article=emergency-fund')
    expect(field()).toHaveValue('备用金')
    network.events.removeAllListeners()
  })

  test('nothing found: said with the words, and other words to try', async () => {
    const { user } = await renderScreen(<SearchScreen />)
    await user.type(field(), '<b>火星</b>')
    expect(await screen.findByText(/^没有找到“<b>火星<\/b>”/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '存款保险' }))
    expect(await screen.findByRole('heading', { name: '文章' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '清空' }))
    expect(field()).toHaveValue('')
    expect(await screen.findByText('可以搜这些')).toBeVisible()
  })

  test('what is closed is found by its title, and says so', async () => {
    const { user } = await renderScreen(<SearchScreen />)
    await user.type(field(), '定投')
    expect(await screen.findByText('需完成风险测评')).toBeVisible()
  })

  test('what is too long to be sent is cut, and that is said', async () => {
    const { user } = await renderScreen(<SearchScreen />)
    await user.click(field())
    await user.paste('钱'.repeat(80))
    expect(field()).toHaveValue('钱'.repeat(50))
    expect(screen.getByText('最多 50 个字')).toBeVisible()
    expect(await screen.findByText(/^没有找到/)).toBeVisible()
  })

  test('without a network: said, with a retry that works, and nothing typed is lost', async () => {
    const { user } = await renderScreen(<SearchScreen />)
    disconnect()
    await user.type(field(), '净值')
    expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
    expect(field()).toHaveValue('净值')
    connect()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText(/^找到 \d+ 项/)).toBeVisible()
  })

  test('every suggestion, in every language, finds an article', async () => {
    for (const q of new Set(Object.values(suggestions).flatMap((words) => Object.values(words)))) {
      const { body } = await screenBank().guest.send('get', `/api/v1/learning/search?q=${encodeURIComponent(q)}`)
      const kinds = (body as OutputOf<typeof searchLearning>).results.map(({ kind }) => kind)
      expect({ q, kinds }).toEqual({ q, kinds: expect.arrayContaining(['article']) })
    }
  })
})

describe('glossary', () => {
  const terms = () => screen.getAllByRole('heading', { level: 2 })

  test('all terms, those like what is typed, and jumps from one to another', async () => {
    const { user } = await renderScreen(<GlossaryScreen />)
    const [, all] = /共 (\d+) 个术语/.exec((await screen.findByText(/^共 \d+ 个术语$/)).textContent ?? '')!
    expect(Number(all)).toBeGreaterThanOrEqual(60)
    expect(terms()).toHaveLength(Number(all))
    await user.type(screen.getByRole('textbox', { name: '查找术语' }), 'AUM')
    expect(terms().map(({ textContent }) => textContent)).toEqual(['资产管理规模（AUM）'])
    const other = within(document.getElementById('term-aum')!).getAllByRole('button')[0]!
    const name = other.textContent
    await user.click(other)
    expect(terms()).toHaveLength(Number(all))
    expect(screen.getByRole('heading', { name: name ?? '' }).parentElement).toHaveClass('chosen')
  })

  test('opens at the term of the address', async () => {
    device.params = { term: 'aum' }
    await renderScreen(<GlossaryScreen />)
    await waitFor(() => expect(document.getElementById('term-aum')).toHaveClass('chosen'))
  })

  test('no such term: the search may know', async () => {
    const { user } = await renderScreen(<GlossaryScreen />)
    await user.type(await screen.findByRole('textbox', { name: '查找术语' }), '火星')
    expect(screen.getByText(/^没有这个术语/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '去搜索' }))
    expect(device.visits[0]?.url).toBe('/packages/learn/search/index')
  })

  test('without a network: said, with a retry', async () => {
    disconnect()
    await renderScreen(<GlossaryScreen />)
    expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
  })
})

test('twelve cards, this month’s first, each with the article it comes from', async () => {
  const { user } = await renderScreen(<CardsScreen />)
  expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(12)
  expect(screen.getByText('本月')).toBeVisible()
  expect(screen.getByText('10月')).toBeVisible()
  await user.click(screen.getAllByRole('button', { name: '读相关文章' })[0]!)
  expect(device.visits[0]?.url).toMatch(/^\/packages\/learn\/article\/index\?article=/)
})

test('a card chosen for the customer stands first, says why, and how to have no more', async () => {
  await renderScreen(<CardsScreen />, { as: 'saver' })
  const [first] = await screen.findAllByRole('heading', { level: 2 })
  expect(first).toHaveTextContent('装修预算：先留两成给意外')
  expect(screen.getByText('为您挑选：住房贷款进入第 6 个月')).toBeVisible()
  expect(screen.getByText(/可在学堂关闭个性化推荐/)).toBeVisible()
})

describe('bookmarks', () => {
  test('what is kept, and dropped right there until none is left', async () => {
    const { user } = await renderScreen(<BookmarksScreen />, { as: 'wealth' })
    const drops = await screen.findAllByRole('button', { name: /^取消收藏《/ })
    expect(drops).toHaveLength(2)
    await user.click(drops[0]!)
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^取消收藏《/ })).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: /^取消收藏《/ }))
    expect(await screen.findByText(/^还没有收藏/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '回到学堂' }))
    expect(device.visits).toEqual([{ how: 'reLaunch', url: '/pages/learn/index' }])
  })

  test('a visitor is asked to sign in, and comes back', async () => {
    const { user } = await renderScreen(<BookmarksScreen />)
    await user.click(await screen.findByRole('button', { name: '登录' }))
    expect(decodeURIComponent(device.visits[0]!.url)).toContain('returnTo=/packages/learn/bookmarks/index')
  })

  test('one that could not be dropped stays, and that is said', async () => {
    const { user } = await renderScreen(<BookmarksScreen />, { as: 'wealth' })
    const [drop] = await screen.findAllByRole('button', { name: /^取消收藏《/ })
    disconnect()
    await user.click(drop!)
    expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
    expect(screen.getAllByRole('button', { name: /^取消收藏《/ })).toHaveLength(2)
  })
})
