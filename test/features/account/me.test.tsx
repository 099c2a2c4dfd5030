import { cleanup, screen, waitFor } from '@testing-library/react'
import { api, queryClient } from '../../../src/app/wiring'
import { MeScreen } from '../../../src/features/account/MeScreen'
import { HomeScreen } from '../../../src/features/ladder/HomeScreen'
import { connect, disconnect, renderScreen, serveScreens } from '../../support/render-screen'
import { useAmountsShown } from '../../../src/ui/Money/amounts-shown'
import { device } from '../../support/taro'

serveScreens()

const radio = (name: string) => screen.getByRole('radio', { name })
const stored = (key: string): unknown => JSON.parse(JSON.parse(localStorage.getItem(key) ?? '"null"') as string)

describe('who is signed in', () => {
  test('is shown masked', async () => {
    await renderScreen(<MeScreen />, { as: 'almost' })
    expect(await screen.findByText('138****0001')).toBeVisible()
    expect(screen.queryByText(/13800000001/)).toBeNull()
    expect(screen.queryByText('林晓雨')).toBeNull()
  })

  test('a stranger is asked to sign in, may still choose how the app looks, and cannot sign out', async () => {
    const { user } = await renderScreen(<MeScreen />)
    await user.click(await screen.findByRole('button', { name: '登录' }))
    expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/account/sign-in/index?returnTo=%2Fpages%2Fme%2Findex' }])
    expect(radio('深色')).toBeVisible()
    expect(screen.queryByRole('button', { name: '退出登录' })).toBeNull()
  })

  test('without a connection: said, with a retry that works, and the appearance stays within reach', async () => {
    disconnect()
    const { user } = await renderScreen(<MeScreen />, { as: 'almost' })
    expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
    expect(radio('深色')).toBeVisible()
    connect()
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('138****0001')).toBeVisible()
  })
})

describe('appearance', () => {
  test('theme and text size are in force at once and kept', async () => {
    const { user } = await renderScreen(<MeScreen />)
    expect(radio('跟随系统')).toBeChecked()
    await user.click(radio('深色'))
    await user.click(radio('特大'))
    expect(radio('深色')).toBeChecked()
    expect(radio('跟随系统')).not.toBeChecked()
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(document.querySelector('.screen')).toHaveClass('dark', 'elder')
    expect(stored('appearance')).toEqual({ theme: 'dark', scale: 'elder' })
  })

  test('the language changes every text at once, the document’s too', async () => {
    const { user } = await renderScreen(<MeScreen />, { as: 'almost' })
    expect(await screen.findByRole('heading', { name: '我的' })).toBeVisible()
    await user.click(radio('English'))
    expect(screen.getByRole('heading', { name: 'Me' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Appearance' })).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Sign out' })).toBeVisible()
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toBe('Me')
    expect(document.body).not.toHaveTextContent(/[登录退出外观语言]/)
    await user.click(radio('繁體'))
    expect(screen.getByRole('button', { name: '登出' })).toBeVisible()
    expect(document.documentElement.lang).toBe('zh-HK')
  })
})

describe('signing out', () => {
  const leaveTraces = async () => {
    await renderScreen(<HomeScreen />, { as: 'private' })
    await screen.findByRole('img', { name: /私人银行/ })
    expect(localStorage.getItem('standing')).not.toBeNull()
    cleanup()
  }

  test('forgets everything of the customer on this device, and the bank ends the session', async () => {
    await leaveTraces()
    const { user } = await renderScreen(<MeScreen />)
    await user.dblClick(await screen.findByRole('button', { name: '退出登录' }))
    await waitFor(() => expect(device.visits).toEqual([{ how: 'reLaunch', url: '/pages/me/index' }]))
    expect(localStorage.getItem('standing')).toBeNull()
    expect(queryClient.getQueryCache().findAll({ queryKey: ['ladder'] })).toEqual([])
    cleanup()
    await renderScreen(<HomeScreen />)
    expect(await screen.findByText('登录后查看')).toBeVisible()
    expect(screen.queryByText('私人银行')).toBeNull()
  })

  test('without a connection the device forgets all the same', async () => {
    await leaveTraces()
    const { user } = await renderScreen(<MeScreen />)
    const signOut = await screen.findByRole('button', { name: '退出登录' })
    disconnect()
    await user.click(signOut)
    await waitFor(() => expect(device.visits).toHaveLength(1))
    expect(localStorage.getItem('standing')).toBeNull()
    expect(api.memory.read('standing')).toBeUndefined()
  })
})

test('the tab bar leads Home', async () => {
  const { user } = await renderScreen(<MeScreen />)
  expect(screen.getByRole('button', { name: '我的' })).toHaveAttribute('aria-current', 'page')
  await user.click(screen.getByRole('button', { name: '阶梯' }))
  expect(device.visits).toEqual([{ how: 'reLaunch', url: '/pages/home/index' }])
})

test('signing out hides the amounts for whoever comes next', async () => {
  useAmountsShown.getState().toggle()
  const { user } = await renderScreen(<MeScreen />, { as: 'wealth' })
  await user.click(await screen.findByRole('button', { name: '退出登录' }))
  await waitFor(() => expect(useAmountsShown.getState().isShown).toBe(false))
})

test('signing out without a network reaches the bank before anything else is asked', async () => {
  const { user } = await renderScreen(<MeScreen />, { as: 'wealth' })
  const signOut = await screen.findByRole('button', { name: '退出登录' })
  disconnect()
  await user.click(signOut)
  await waitFor(() => expect(stored('tokens')).toBe('signed-out'))
  cleanup()
  connect()
  await renderScreen(<HomeScreen />)
  expect(await screen.findByText('登录后查看')).toBeVisible()
  expect(stored('tokens')).toBeNull()
})
