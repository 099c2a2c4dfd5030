import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { http, HttpResponse, type DefaultBodyType } from 'msw'
import { setupServer } from 'msw/node'
import type { ReactElement } from 'react'
import { bankHandler } from '../../mock/node'
import { Providers } from '../../src/app/Providers'
import { api, queryClient } from '../../src/app/wiring'
import type { Language } from '../../src/i18n/message'
import { useAppearance } from '../../src/ui/appearance/appearance'
import { useAmountsShown } from '../../src/ui/Money/amounts-shown'
import { openTestBank, openTimeoutMs, type TestBank } from './bank'
import { resetDevice } from './taro'

// How long the app waits before it asks again is nobody's assertion, and was most of the time of tests of what goes wrong.
const { queries = {} } = queryClient.getDefaultOptions()
queryClient.setDefaultOptions({ queries: { ...queries, retryDelay: 100 } })

/** Requests of the page under test. */
export const network = setupServer()
let bank: TestBank | undefined

/** The bank behind the screens of this file. */
export function screenBank(): TestBank {
  if (!bank) throw new Error('call serveScreens() at the top of the test file')
  return bank
}

/** Puts the sandbox bank behind every request of this file's screens; each test finds it and the device as new. */
export function serveScreens(): void {
  beforeAll(async () => {
    bank = await openTestBank()
    network.listen({ onUnhandledRequest: 'error' })
  }, openTimeoutMs)
  beforeEach(async () => {
    await screenBank().reset()
    connect()
    forgetDevice()
  })
  afterAll(() => network.close())
}

function forgetDevice(): void {
  resetDevice()
  queryClient.clear()
  api.client.keepCsrfToken(undefined)
  useAmountsShown.setState(useAmountsShown.getInitialState())
  useAppearance.setState({ ...useAppearance.getInitialState(), language: 'zh-CN' })
}

/** Requests reach the bank again. */
export const connect = (): void => network.resetHandlers(bankHandler(screenBank().app, screenBank().browser))

/** No request gets an answer. */
export const disconnect = (): void => network.use(http.all('*/api/*', () => HttpResponse.error()))

/** Every request to paths that match gets this answer instead of the bank's. */
export const answerWith = (path: string, status: number, body: DefaultBodyType): void =>
  network.use(http.all(`*/api/v1${path}`, () => HttpResponse.json(body, { status })))

type Options = { as?: string; language?: Language }

/** Shows a screen as the app would: to a signed-in demo customer or, without one, to somebody unknown. */
export async function renderScreen(screen: ReactElement, { as, language = 'zh-CN' }: Options = {}): Promise<{ user: UserEvent }> {
  if (as) await screenBank().signInAs(as)
  useAppearance.setState({ language })
  render(<Providers>{screen}</Providers>)
  return { user: userEvent.setup() }
}
