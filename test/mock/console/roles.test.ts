import { basePath, type Endpoint } from '../../../src/contract/endpoint'
import { endpoints } from '../../../src/contract/endpoints'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

/** One demo member of staff for each role. */
const memberOf = { editor: 'editor', reviewer: 'reviewer', staff: 'staff', admin: 'admin' } as const

let bank: TestBank
const callers: Record<string, Caller> = {}
beforeAll(async () => {
  bank = await openTestBank()
  for (const id of Object.values(memberOf)) callers[id] = await bank.signInAsStaff(id)
  callers['customer'] = await bank.signInAs('wealth')
}, openTimeoutMs)

/** Calls an endpoint with an input that no endpoint takes: who may call is told about it, who may not is sent away before. */
const knock = async ({ method, path, access }: Endpoint, caller: Caller) => {
  const url = basePath(access) + path.replace(/:\w+/g, 'x')
  const { status, code } = await (method === 'get' || method === 'delete'
    ? caller.send(method, `${url}?nobody-takes-this=1`)
    : caller.send(method, url, { 'nobody-takes-this': 1 }))
  return { status, code }
}

const staffEndpoints = endpoints.filter(({ access }) => access === 'staff').map((each) => [each.id, each] as const)
const customerEndpoints = endpoints.filter(({ access }) => access === 'customer').map((each) => [each.id, each] as const)

const admitted = { status: 400, code: 'REQUEST.INVALID' }
const noRole = { status: 403, code: 'CONSOLE.ROLE' }
const noSession = { status: 401, code: 'SESSION.REQUIRED' }

describe.each(staffEndpoints)('%s', (_, each) => {
  test.each(Object.entries(memberOf))('called by %s', async (role, id) => {
    const isAllowed = each.roles?.some((allowed) => allowed === role)
    expect(await knock(each, callers[id] ?? bank.guest)).toEqual(isAllowed ? admitted : noRole)
  })

  test('without a session, and with a customer’s', async () => {
    expect(await knock(each, bank.guest)).toEqual(noSession)
    expect(await knock(each, callers['customer'] ?? bank.guest)).toEqual(noSession)
  })
})

test.each(customerEndpoints)('%s, for customers, is closed to every member of staff', async (_, each) => {
  for (const id of Object.values(memberOf)) expect(await knock(each, callers[id] ?? bank.guest)).toEqual(noSession)
})

test('an endpoint for staff stands below /console, names its roles, and no other has any', () => {
  for (const { access, path, roles } of endpoints) {
    expect(roles === undefined).toBe(access !== 'staff')
    if (access === 'staff') expect(path).toMatch(/^\/console\//)
  }
})

test('a role that was taken away counts at once', async () => {
  const caller = await bank.signInAsStaff('second-editor')
  await bank.db.updateTable('staffMember').set({ role: 'staff' }).where('id', '=', 'second-editor').execute()
  expect((await caller.send('get', '/api/v1/console/session')).body).toMatchObject({ staff: { role: 'staff' } })
  await bank.db.updateTable('staffMember').set({ role: 'editor' }).where('id', '=', 'second-editor').execute()
})
