/** @jest-environment <rootDir>/test/support/screen-environment.cjs */
import { setupServer } from 'msw/node'
import { bankHandler } from '../../mock/node'
import { openTestBank, openTimeoutMs, type TestBank } from '../support/bank'

let bank: TestBank
const network = setupServer()
beforeAll(async () => {
  bank = await openTestBank()
  network.use(bankHandler(bank.app, bank.browser))
  network.listen({ onUnhandledRequest: 'error' })
}, openTimeoutMs)
afterAll(() => network.close())

const api = 'http://bank.test/api/v1'
const json = { 'content-type': 'application/json' }

test('the whole API answers behind the network mock, bodies and statuses alike', async () => {
  const refused = await fetch(`${api}/ladder/standing`)
  expect([refused.status, refused.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
  const signedIn = await fetch(`${api}/session/wechat`, { method: 'POST', headers: json, body: '{"code":"demo-wealth"}' })
  const { accessToken } = (await signedIn.json()) as { accessToken: string }
  const standing = await fetch(`${api}/ladder/standing`, { headers: { authorization: `Bearer ${accessToken}` } })
  expect(await standing.json()).toMatchObject({ tierId: 'wealthManagement' })
})

describe('the page’s cookie', () => {
  const who = async () => (await (await fetch(`${api}/session`)).json()) as { customer?: { id: string }; code?: string }

  test('is kept from a sign-in, sent along, and gone after the sign-out', async () => {
    const { csrfToken } = await bank.signInAs('elder')
    expect(await who()).toMatchObject({ customer: { id: 'elder' } })
    await fetch(`${api}/session`, { method: 'DELETE', headers: { 'x-csrf-token': csrfToken } })
    expect(await who()).toMatchObject({ code: 'SESSION.REQUIRED' })
    const sent = await fetch(`${api}/session/codes`, { method: 'POST', headers: json, body: '{"phone":"13800000003"}' })
    const { sandboxCode: code } = (await sent.json()) as { sandboxCode: string }
    await fetch(`${api}/session/phone`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ phone: '13800000003', code, carrier: 'cookie' }),
    })
    expect(await who()).toMatchObject({ customer: { id: 'card-only' } })
  })
})
