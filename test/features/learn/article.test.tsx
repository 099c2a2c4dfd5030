import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { queryClient } from '../../../src/app/wiring'
import type { OutputOf } from '../../../src/contract/endpoint'
import type { listLearning } from '../../../src/contract/learning'
import { ArticleScreen } from '../../../src/features/learn/article/ArticleScreen'
import type { Language } from '../../../src/i18n/message'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device, scrollPage } from '../../support/taro'

serveScreens()

const open = (article: string, as?: string, language: Language = 'zh-CN') => {
  device.params = { article }
  return renderScreen(<ArticleScreen />, { ...(as ? { as } : {}), language })
}
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

/** What the bank knows of a customer's reading. */
async function readingOf(personaId: string, articleId: string) {
  const { browser, signInAs } = screenBank()
  const { cookie } = browser
  const caller = await signInAs(personaId)
  browser.cookie = cookie
  const { articles } = (await caller.send('get', '/api/v1/learning')).body as OutputOf<typeof listLearning>
  return articles.find(({ id }) => id === articleId)?.reading ?? null
}

/** A page of 800 px over a text of 2,000 px that begins 200 px down: 1,400 px to scroll. */
function layOut() {
  const page = document.documentElement
  Object.defineProperty(page, 'clientHeight', { value: 800, configurable: true })
  page.scrollTop = 0
  const spy = jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect')
  spy.mockImplementation(() => ({ top: 200 - page.scrollTop, height: 2_000 }) as DOMRect)
  return {
    page,
    scroll: (topPx: number) => {
      page.scrollTop = topPx
      scrollPage()
    },
  }
}
afterEach(() => jest.restoreAllMocks())

describe('an open article', () => {
  test('says what it is, shows its text, its sources and what to read next', async () => {
    const { user } = await open('emergency-fund', 'almost')
    expect(await title(/./)).toBeVisible()
    for (const fact of [/^\d+ 分钟 ·$/, 'R1 低风险 ·', /^20\d\d年\d+月\d+日发布$/])
      expect((await screen.findAllByText(fact))[0]).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(3)
    expect(screen.getByRole('table')).toBeVisible()
    expect(screen.getByRole('heading', { name: '资料来源' })).toBeVisible()
    const related = within((await screen.findByRole('heading', { name: '接着读' })).closest<HTMLElement>('.card')!)
    await user.click(related.getAllByRole('button')[0]!)
    expect(device.visits[0]?.url).toMatch(/^\/packages\/learn\/article\/index\?article=/)
  })

  test('a source with an address is a link out', async () => {
    await open('reading-a-wealth-product', 'almost')
    const link = await screen.findByRole('link')
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\//))
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })

  test('in English where there is English, else in Chinese with a word about it', async () => {
    await open('emergency-fund', undefined, 'en')
    expect(await screen.findByRole('heading', { name: 'Sources' })).toBeVisible()
    expect(screen.queryByText(/in Chinese/)).toBeNull()
    cleanup()
    await open('insurance-basics', undefined, 'en')
    expect(await screen.findByText('The text is in Chinese (simplified) only for now.')).toBeVisible()
  })

  test('is bookmarked, and dropped again', async () => {
    const { user } = await open('emergency-fund', 'almost')
    await user.click(await screen.findByRole('button', { name: '收藏' }))
    await user.click(await screen.findByRole('button', { name: '取消收藏' }))
    expect(await screen.findByRole('button', { name: '收藏' })).toBeVisible()
  })

  test('a visitor who bookmarks is told what signing in gives, and comes back', async () => {
    const { user } = await open('emergency-fund')
    await user.click(await screen.findByRole('button', { name: '收藏' }))
    expect(await screen.findByText('登录后可以收藏，并记住读到哪里。')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '登录' }))
    expect(decodeURIComponent(device.visits[0]!.url)).toContain('returnTo=/packages/learn/article/index?article=emergency-fund')
  })

  test('a bookmark that does not get through says so', async () => {
    const { user } = await open('emergency-fund', 'almost')
    const button = await screen.findByRole('button', { name: '收藏' })
    disconnect()
    await user.click(button)
    expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
    expect(screen.getByRole('button', { name: '收藏' })).toBeVisible()
  })
})

describe('where the reader is', () => {
  test('is kept while they scroll, sent when they leave, and found again', async () => {
    const { scroll, page } = layOut()
    await open('emergency-fund', 'almost')
    await screen.findByRole('table')
    scroll(700)
    await waitFor(() => expect(localStorage.getItem('readings')).toContain('500000'))
    cleanup()
    await waitFor(() => expect(localStorage.getItem('readings')).toBe(JSON.stringify('[]')))
    expect(await readingOf('almost', 'emergency-fund')).toMatchObject({ readPpm: 500_000, isFinished: false })

    page.scrollTop = 0
    queryClient.clear()
    const { user } = await open('emergency-fund')
    expect(await screen.findByText('已回到上次读到的地方（约 50%）。')).toBeVisible()
    expect(page.scrollTop).toBe(700)
    await user.click(screen.getByRole('button', { name: '从头读' }))
    await waitFor(() => expect(page.scrollTop).toBe(0))
    expect(screen.queryByText(/已回到/)).toBeNull()
  })

  test('without a network it stays on the device, and reaches the bank later', async () => {
    const { scroll } = layOut()
    await open('emergency-fund', 'almost')
    await screen.findByRole('table')
    disconnect()
    scroll(1_400)
    await waitFor(() => expect(localStorage.getItem('readings')).toContain('1000000'))
    cleanup()
    connect()
    await open('deposit-insurance')
    await screen.findByRole('heading', { name: '资料来源' })
    cleanup()
    await waitFor(async () => expect(await readingOf('almost', 'emergency-fund')).toMatchObject({ isFinished: true }))
  })

  test('nothing is said of an article that was only opened', async () => {
    layOut()
    await open('emergency-fund', 'almost')
    await screen.findByRole('table')
    cleanup()
    expect(await readingOf('almost', 'emergency-fund')).toBeNull()
  })

  test('a visitor’s place stays on the device', async () => {
    const { scroll, page } = layOut()
    await open('emergency-fund')
    await screen.findByRole('table')
    scroll(700)
    await waitFor(() => expect(localStorage.getItem('readings')).toContain('500000'))
    cleanup()
    page.scrollTop = 0
    queryClient.clear()
    await open('emergency-fund')
    expect(await screen.findByText('已回到上次读到的地方（约 50%）。')).toBeVisible()
  })
})

describe('closed by its risk level', () => {
  test('to a visitor: what it is about, why, and that signing in is the first step', async () => {
    const { user } = await open('equity-funds-and-regular-investing')
    expect(await screen.findByRole('heading', { name: '暂未对您开放' })).toBeVisible()
    expect(screen.getByText(/R4 中高风险/)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(screen.getByRole('button', { name: /登录/ }))
    expect(decodeURIComponent(device.visits[0]!.url)).toContain('article=equity-funds-and-regular-investing')
  })

  test('to an assessment that has expired and is too low: both reasons, and the questionnaire', async () => {
    const { user } = await open('equity-funds-and-regular-investing', 'elder')
    const closed = (await screen.findByRole('heading', { name: '暂未对您开放' })).closest<HTMLElement>('.closed')!
    const reasons = within(closed).getAllByRole('listitem')
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('已过有效期'),
      expect.stringContaining('高于您的测评结果'),
    ])
    await user.click(screen.getByRole('button', { name: '去做风险测评' }))
    expect(device.visits[0]?.url).toBe('/packages/courses/risk/index')
  })

  test('open to one that is valid and high enough', async () => {
    await open('equity-funds-and-regular-investing', 'private')
    expect((await screen.findAllByRole('heading', { level: 2 })).length).toBeGreaterThan(3)
    expect(screen.queryByText('暂未对您开放')).toBeNull()
  })
})

describe('when there is none to show', () => {
  test('one that does not exist leads back', async () => {
    const { user } = await open('no-such-article')
    expect(await screen.findByText(/没有找到这项内容/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '回到学堂' }))
    expect(device.visits).toEqual([{ how: 'reLaunch', url: '/pages/learn/index' }])
  })

  test('without a network: one opened before is there with its day; another says so, with a retry', async () => {
    await open('emergency-fund', 'almost')
    await screen.findByRole('table')
    cleanup()
    queryClient.clear()
    disconnect()
    await open('emergency-fund')
    expect(await screen.findByRole('table')).toBeVisible()
    expect(await screen.findByText(/^暂时连不上服务，以下是 2026年11月22日 的内容。$/)).toBeVisible()
    cleanup()
    const { user } = await open('deposit-insurance')
    expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
    connect()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByRole('heading', { name: '资料来源' })).toBeVisible()
  })

  test('what a bank at fault sends is never drawn', async () => {
    answerWith('/articles/emergency-fund', 200, { article: '<script>' })
    await open('emergency-fund')
    expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时出了问题')
  })
})
