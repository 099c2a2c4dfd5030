import { act, render, screen, waitFor } from '@testing-library/react'
import { draftsOf, keepDraft } from '../../src/api/kept-drafts'
import { Guard } from '../../src/app/guard'
import { IdleGuard } from '../../src/app/IdleGuard'
import { Providers } from '../../src/app/Providers'
import { api } from '../../src/app/wiring'
import { MeScreen } from '../../src/features/account/MeScreen'
import { navigation } from '../../src/platform/navigation'
import { readStored, writeStored } from '../../src/platform/storage/storage'
import { useIdle } from '../../src/ui/IdleBar/idle'
import { useAmountsShown } from '../../src/ui/Money/amounts-shown'
import { screenBank, serveScreens } from '../support/render-screen'

serveScreens()

const minuteMs = 60_000
let restarts = 0
beforeEach(() => {
  restarts = 0
  useIdle.setState({ state: 'active' })
  jest.spyOn(navigation, 'restartHere').mockImplementation(() => void (restarts += 1))
})
afterEach(() => jest.restoreAllMocks())

/** Shows Me to a customer, and lets time pass as the guard sees it. */
async function open() {
  await screenBank().signInAs('wealth')
  render(
    <Providers>
      <IdleGuard />
      <MeScreen />
    </Providers>,
  )
  await screen.findByText('138****0009')
}
const untouchedFor = (ms: number) => writeStored('touched-ms', Date.now() - ms)
const look = () => act(() => void document.dispatchEvent(new Event('visibilitychange')))
const touch = () => act(() => void document.dispatchEvent(new Event('pointerdown')))

test('is warned after nine minutes, and any touch goes on', async () => {
  await open()
  untouchedFor(9 * minuteMs - 1000)
  look()
  expect(screen.queryByRole('alert')).toBeNull()
  untouchedFor(9 * minuteMs)
  look()
  expect(screen.getByRole('alert')).toHaveTextContent('1 分钟后将退出登录')
  touch()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(api.client.isSignedIn()).toBe(true)
})

test('after ten the session has ended at the bank, what was typed is there, what was shown is not', async () => {
  await open()
  keepDraft(api.memory, 'wealth', 'message:someone', 'half a sentence')
  writeStored('standing', { of: 'the customer' })
  untouchedFor(10 * minuteMs)
  touch()
  await waitFor(() => expect(restarts).toBe(1))
  expect(draftsOf(api.memory, 'wealth')).toEqual({ 'message:someone': 'half a sentence' })
  expect(readStored('standing')).toBeUndefined()
  expect(useIdle.getState().state).toBe('ended')
  const sessions = await screenBank().db.selectFrom('session').select('id').where('customerId', '=', 'wealth').execute()
  expect(sessions).toEqual([])
})

test('nobody signed in, nobody signed out', () => {
  render(
    <Providers>
      <IdleGuard />
    </Providers>,
  )
  untouchedFor(60 * minuteMs)
  look()
  expect(restarts).toBe(0)
})

test('amounts hide when the app goes out of sight, also before the rest of the guard is there', async () => {
  render(<Guard />)
  act(() => useAmountsShown.setState({ isShown: true }))
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  look()
  expect(useAmountsShown.getState().isShown).toBe(false)
})
