import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Ticket } from '../../../src/contract/events-tickets'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
let folder: string
beforeAll(async () => {
  bank = await openTestBank()
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ticket-'))
}, openTimeoutMs)
beforeEach(() => bank.reset())
afterAll(() => fs.rmSync(folder, { recursive: true }))

/** The steps of docs/how-to/check-a-ticket.md. */
const steps = fs
  .readFileSync(path.resolve(__dirname, '../../../docs/how-to/check-a-ticket.md'), 'utf8')
  .split('```sh\n')[1]!
  .split('```')[0]!

function isGood(ticket: string): boolean {
  try {
    execFileSync('bash', ['-ec', steps], { cwd: folder, env: { ...process.env, TICKET: ticket }, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('anybody with OpenSSL and the public key can check a ticket, as the documentation says', async () => {
  const elder = await bank.signInAs('elder')
  const { text } = (await elder.send('get', '/api/v1/event-signups/tea-evening-elder/ticket')).body as Ticket
  const { pem } = (await bank.guest.send('get', '/api/v1/events/ticket-key')).body as { pem: string }
  fs.writeFileSync(path.join(folder, 'ticket.pem'), pem)
  expect(isGood(text)).toBe(true)
  expect(isGood(text.replace('.2.2.', '.2.3.'))).toBe(false)
})
