import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { before, describe, test } from 'node:test'
import { readPersonas, signInForCookie } from '../support/personas'
import { dist, noNetwork, usePhone } from './phone'

const phone = usePhone()

const at = { loginCode: 'demo-newcomer', path: 'packages/check-in/door/index' }

/** The text of a customer's ticket for an event. */
async function ticketOf(personaId: string, eventId: string): Promise<string> {
  const customer = (await readPersonas(phone.url())).find(({ id }) => id === personaId)
  const headers = { cookie: await signInForCookie(phone.url(), customer?.phone ?? '') }
  const read = async (from: string) => (await fetch(`${phone.url()}/api/v1${from}`, { headers })).json()
  const { signups } = (await read('/event-signups')) as { signups: { id: string; event: { id: string } }[] }
  const own = signups.find(({ event }) => event.id === eventId)
  return ((await read(`/event-signups/${own?.id}/ticket`)) as { text: string }).text
}

describe('the door in the compiled mini-program', () => {
  before(() => phone.moveClock('2026-11-28T13:30:00+08:00'))

  test('staff sign in, scan and type; without a network and after a restart the queue is still there', async () => {
    const ticket = await ticketOf('wealth', 'bond-basics')
    const app = await phone.open(at)
    await app.input('一个字母加四位数字', 'S3001')
    await app.tap('获取验证码')
    await app.tap('填入')
    await app.tap('登录')
    await app.tap('债券')
    await app.waitText('/ 1')
    await app.mock('scanCode', { result: ticket, scanType: 'QR_CODE' })
    await app.tap('扫票券')
    await app.waitText('签到成功')
    await app.waitText('全部已同步')
    await app.tap('扫票券')
    await app.waitText('已经签到过')
    await app.mock('scanCode', { result: 'https://example.com' })
    await app.tap('扫票券')
    await app.waitText('查无此票')
    assert.deepEqual(app.errors(), [])
    const storage = await app.storage()
    await app.close()

    const offline = await phone.open({ storage, ...at, ...noNetwork })
    await offline.tap('债券')
    await offline.mock('scanCode', { result: ticket })
    await offline.tap('扫票券')
    await offline.waitText('已经签到过')
    await offline.waitText('待同步')
    const waiting = await offline.storage()
    await offline.close()

    const later = await phone.open({ storage: waiting, ...at })
    await later.tap('债券')
    await later.waitText('全部已同步')
    assert.deepEqual(later.errors(), [])
    await later.close()
  })

  test('what is the staff’s is in the package of the door, and nowhere else', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    const holding = files.filter((file) => /console\/(check-ins|session)|door-scans/.test(readFileSync(path.join(dist, file), 'utf8')))
    assert.deepEqual(
      holding.map((file) => file.split(path.sep).slice(0, 2).join('/')).filter((folder) => folder !== 'packages/check-in'),
      [],
    )
    assert.ok(holding.length > 0)
  })
})
