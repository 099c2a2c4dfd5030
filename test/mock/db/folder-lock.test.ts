import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FolderInUse, lockFolder } from '../../../mock/db/folder-lock'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ladder-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder is locked once, and free again after the release', () => {
  const release = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  release()
  expect(readdirSync(folder)).toEqual([])
  lockFolder(folder)()
})

test('the lock of another living process stands, and the message says what to do', () => {
  writeFileSync(join(folder, 'lock'), String(process.ppid))
  expect(() => lockFolder(folder)).toThrow(
    `${folder} is in use by process ${process.ppid}. Stop that process, or set DATA_DIR to another folder.`,
  )
  expect(readdirSync(folder)).toEqual(['lock'])
})

test('the lock of a dead process is taken over', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((done) => child.once('exit', done))
  writeFileSync(join(folder, 'lock'), String(child.pid))
  const release = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  release()
})

test.each([
  ['our own pid, left by an earlier container', String(process.pid)],
  ['nothing readable', 'garbage'],
  ['nothing', ''],
])('a lock with %s is taken over', (_, content) => {
  writeFileSync(join(folder, 'lock'), content)
  lockFolder(folder)()
  expect(readdirSync(folder)).toEqual([])
})
