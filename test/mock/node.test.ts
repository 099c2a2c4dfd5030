import { setupServer } from 'msw/node'
import { bankHandler } from '../../mock/node'
import { openTestBank, openTimeoutMs, type TestBank } from '../support/bank'

let bank: TestBank
const network = setupServer()
beforeAll(async () => {
  bank = await openTestBank()
  network.use(bankHandler(bank.app))
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

test('cookies travel as in a browser', async () => {
  const { cookie } = await bank.signInAs('elder')
  const session = await fetch(`${api}/session`, { headers: { cookie } })
  expect(await session.json()).toMatchObject({ customer: { id: 'elder' } })
})
