import { cleanup, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { queryClient } from '../../../src/app/wiring'
import { HomeScreen } from '../../../src/features/ladder/HomeScreen'
import { answerWith, connect, disconnect, network, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const minutesMs = (minutes: number) => minutes * 60_000
const stairs = () => screen.findByRole('img', { name: /^共 4 级/ })

const problem = (status: number, code: string) => ({ type: `urn:${code}`, title: code, status, code, traceId: 't' })
const offline = '网络连接不上。请检查网络后重试。'
const broken = '服务暂时出了问题，我们正在处理。请稍后重试。'

describe('when the first answer cannot be had, the reason is said and a retry works', () => {
  test.each([
    ['no connection', disconnect, offline],
    [
      'a gateway in between says 502',
      () => network.use(http.all('*/api/*', () => new HttpResponse('<h1>Bad Gateway</h1>', { status: 502 }))),
      offline,
    ],
    ['the bank breaks', () => answerWith('/ladder/standing', 500, problem(500, 'SERVER.BROKEN')), broken],
    ['the answer is not what the contract says', () => answerWith('/ladder/standing', 200, { tierId: 'base' }), broken],
    ['the bank refuses', () => answerWith('/ladder/standing', 403, problem(403, 'SOMETHING.NEW')), '这项操作没有成功，请稍后再试。'],
  ])('%s', async (_, fail, words) => {
    fail()
    const { user } = await renderScreen(<HomeScreen />, { as: 'almost' })
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    connect()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await stairs()).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a retry that fails too says so again', async () => {
    disconnect()
    const { user } = await renderScreen(<HomeScreen />, { as: 'almost', language: 'en' })
    expect(await screen.findByRole('alert')).toHaveTextContent("You're offline. Check the connection and try again.")
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByText('Trying again…')).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Retry' })).toBeVisible()
  })
})

describe('when the bank cannot be reached later', () => {
  async function restartOffline() {
    await renderScreen(<HomeScreen />, { as: 'watch-5' })
    await stairs()
    cleanup()
    queryClient.clear()
    disconnect()
    return renderScreen(<HomeScreen />)
  }

  test('the last known standing stays, with its day, and a retry', async () => {
    const { user } = await restartOffline()
    expect(await screen.findByText('观察期 5/6')).toBeVisible()
    expect(await screen.findByRole('alert')).toHaveTextContent('暂时连不上服务，以下是 2026年11月21日 的数据。')
    connect()
    await user.click(screen.getByRole('button', { name: '重试' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(screen.getByText('观察期 5/6')).toBeVisible()
  })

  test('a kept standing that this version cannot read is as good as none', async () => {
    localStorage.setItem('standing', JSON.stringify(JSON.stringify({ tierId: 'base', tiers: [] })))
    disconnect()
    await renderScreen(<HomeScreen />, { as: 'almost' })
    expect(await screen.findByRole('alert')).toHaveTextContent(offline)
  })
})

describe('without a session', () => {
  test('a stranger is asked to sign in, and comes back here', async () => {
    const { user } = await renderScreen(<HomeScreen />)
    expect(await screen.findByText('登录后可查看您的等级、资产与升级路径。')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '登录' }))
    expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/account/sign-in/index?returnTo=%2Fpages%2Fhome%2Findex' }])
  })

  test('an expired session says so, and no figures are left in sight', async () => {
    await renderScreen(<HomeScreen />, { as: 'almost' })
    await stairs()
    cleanup()
    queryClient.clear()
    screenBank().clock.advance(minutesMs(31))
    await renderScreen(<HomeScreen />)
    expect(await screen.findByText('登录已过期，请重新登录。您的内容都还在。')).toBeVisible()
    expect(screen.queryByRole('img', { name: /^共 4 级/ })).toBeNull()
  })
})
