import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runRefusedStart, startServerProcess, type ServerProcess } from '../../support/server-process'
import { HttpCaller } from '../../support/http-caller'

jest.setTimeout(120_000)

let dataDir: string
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'ladder-data-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const goalDay = (index: number) => `2027-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`

/** Writes goals one after another until the server is gone; yields those that were answered, and the one that was not. */
async function writeUntilGone(caller: HttpCaller, onAnswer: () => void): Promise<{ requestId: string; targetDay: string }[]> {
  const answered = []
  for (let index = 0; ; index += 1) {
    const goal = { tierId: 'private', targetDay: goalDay(index), requestId: `request-${index}` }
    try {
      const { status } = await caller.send('PUT', '/api/v1/ladder/goal', goal)
      if (status !== 200) continue
      answered.push(goal)
      onAnswer()
    } catch {
      return answered
    }
  }
}

/** What a first start leaves that was cut short while it created the store. */
function leaveHalfAStore(folder: string) {
  mkdirSync(join(folder, 'bank'))
  writeFileSync(join(folder, 'bank', 'PG_VERSION'), '18')
}

test('kill -9 during writes loses nothing that was answered, and the folder is taken over', async () => {
  leaveHalfAStore(dataDir)
  const first = await startServerProcess({ DATA_DIR: dataDir })
  const callers = await Promise.all(['almost', 'elder', 'rising', 'wealth'].map((id) => HttpCaller.signIn(first.url, id)))
  let answers = 0
  const onAnswer = () => {
    answers += 1
    if (answers === 200) void first.end('SIGKILL')
  }
  const answered = await Promise.all(callers.map((caller) => writeUntilGone(caller, onAnswer)))
  expect(await first.ended).toBeNull()

  const second = await startServerProcess({ DATA_DIR: dataDir })
  for (const [index, caller] of callers.entries()) {
    const again = caller.at(second.url)
    const own = answered[index] ?? []
    for (const goal of own.slice(-25)) {
      // A repeat is answered from what was stored: had it been lost, the key would be free.
      const repeat = await again.send('PUT', '/api/v1/ladder/goal', { ...goal, tierId: 'wealth' })
      expect(repeat.code).toBe('REQUEST.KEY_REUSED')
    }
    const { body } = await again.send('GET', '/api/v1/ladder/goal')
    const kept = (body as { goal: { targetDay: string } }).goal.targetDay
    // The last answered, or the one that was under way when the server was killed.
    expect([own.at(-1)?.targetDay, goalDay(own.length)]).toContain(kept)
  }
  expect(await second.end('SIGTERM')).toBe(0)
})

describe('a start that cannot be', () => {
  let running: ServerProcess
  beforeAll(async () => {
    running = await startServerProcess({ DATA_DIR: dataDir })
  })
  afterAll(() => running.end('SIGTERM'))

  test('prints where it is and whom to sign in as', () => {
    expect(running.output()).toMatch(/App\s+http:\/\/localhost:\d+\/\n/)
    expect(running.output()).toContain('13800000005  黄丽华  中银财富管理')
  })

  test('on a folder in use', async () => {
    const { code, output } = await runRefusedStart({ DATA_DIR: dataDir })
    expect(code).toBe(1)
    expect(output).toBe(`${dataDir} is in use by process ${running.pid}. Stop that process, or set DATA_DIR to another folder.\n`)
  })

  test('on a port in use', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => holder.once('listening', done))
    const { port } = holder.address() as { port: number }
    const { code, output } = await runRefusedStart({ DATA_DIR: join(dataDir, 'other'), PORT: String(port) })
    holder.close()
    expect(code).toBe(1)
    expect(output).toBe(`Port ${port} is in use. Stop what uses it, or start with another: PORT=${port + 1} npm start\n`)
  })

  test('in production with the sandbox on', async () => {
    const { code, output } = await runRefusedStart({ NODE_ENV: 'production', SANDBOX: '1' })
    expect(code).toBe(1)
    expect(output).toBe('A production start refuses the sandbox: unset SANDBOX, or do not set NODE_ENV=production.\n')
  })

  test('on a scheme there is not', async () => {
    const { code, output } = await runRefusedStart({ LADDER_SCHEME: 'mine', DATA_DIR: join(dataDir, 'other') })
    expect(code).toBe(1)
    expect(output).toMatch(/^LADDER_SCHEME must be one of boc-wealth, .*, not "mine"\.\n$/)
  })
})
