import { sql } from 'kysely'
import { audit } from '../../../mock/console/audit'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)

const line = (subjectId: string) => ({
  staff: { staffId: 'editor', name: '沈知夏', role: 'editor' as const, branchId: null },
  ...{ atMs: 1, action: 'TEST.DONE', subjectKind: 'test', subjectId, reason: '核对', details: { list: [1, 2] } },
})

const count = async () => (await bank.db.selectFrom('auditEntry').select('seq').execute()).length

test.each([
  ['changed', sql`update audit_entry set action = 'NOTHING'`],
  ['removed', sql`delete from audit_entry`],
  ['emptied', sql`truncate audit_entry`],
])('a line that was written cannot be %s, by anybody who has the store', async (_, statement) => {
  await audit(bank.db, line('kept'))
  const before = await count()
  await expect(statement.execute(bank.db)).rejects.toThrow('the audit log can only be added to')
  expect(await count()).toBe(before)
})

test('a line and the act that it records are kept or lost together', async () => {
  const before = await count()
  const failing = bank.db.transaction().execute(async (trx) => {
    await audit(trx, line('lost'))
    throw new Error('the act failed')
  })
  await expect(failing).rejects.toThrow('the act failed')
  expect(await count()).toBe(before)
})

test('putting the sandbox back to its seed leaves the log', async () => {
  await audit(bank.db, line('before the reset'))
  const before = await count()
  await bank.guest.send('post', '/api/sandbox/reset', {})
  expect(await count()).toBe(before)
})
