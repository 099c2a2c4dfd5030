import type { readRoster, RosterLine, RosterMessage } from '../../../src/contract/console/roster'
import type { OutputOf } from '../../../src/contract/endpoint'
import { sendDueToRosters } from '../../../mock/console/roster-messages'
import { toCsv } from '../../../mock/console/to-csv'
import { seedNowMs } from '../../../mock/seed/seed-now'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'
import { readCsv } from '../../support/read-csv'

let bank: TestBank
let editor: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  editor = await bank.signInAsStaff('editor')
})

let keys = 0
const newKey = () => `roster-request-${(keys += 1)}`
const reason = '核对到场名单所需'
const minuteMs = 60_000

const roster = async (eventId: string, query = '', who = editor) =>
  (await who.send('get', `/api/v1/console/events/${eventId}/roster${query}`)).body as OutputOf<typeof readRoster>
const lineOf = async (eventId: string, customerId: string): Promise<RosterLine> => {
  const signups = await bank.db.selectFrom('eventSignup').select(['id', 'number']).where('customerId', '=', customerId).execute()
  const found = (await roster(eventId)).lines.find(({ signupId }) => signups.some(({ id }) => id === signupId))
  if (!found) throw new Error(`${customerId} is not on the roster of ${eventId}`)
  return found
}
const act = (signupId: string, what: string, body: object = { reason }, who = editor) =>
  who.send('post', `/api/v1/console/event-signups/${signupId}/${what}`, { requestId: newKey(), ...body })
const signUp = (who: Caller, eventId: string, more: object = {}) =>
  who.send('post', `/api/v1/events/${eventId}/signups`, {
    ...{ companions: [], answers: {}, consentVersion: '2026-11', requestId: newKey() },
    ...more,
  })
const inbox = async (who: Caller) =>
  ((await who.send('get', '/api/v1/inbox')).body as { messages: { kind: string; text: { 'zh-CN': string } }[] }).messages
const auditRows = () => bank.db.selectFrom('auditEntry').selectAll().where('action', 'like', 'ROSTER.%').orderBy('seq').execute()
const audited = async () => (await auditRows()).map(({ action, reason: why }) => [action, why])

test('names and phones are masked, states counted, filters narrow', async () => {
  const all = await roster('tea-evening')
  expect(all).toMatchObject({ counts: { CONFIRMED: 4, WAITING: 2 }, page: 1, pages: 1, total: 6, event: { capacity: 6, taken: 6 } })
  expect(all.lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  const facts = await bank.db.selectFrom('customer').select(['name', 'phone']).execute()
  const text = JSON.stringify(all)
  expect(facts.filter(({ name, phone }) => text.includes(name) || text.includes(phone))).toEqual([])
  expect(text).not.toContain('老伴')
  expect((await roster('tea-evening', '?state=WAITING')).lines.map(({ ahead }) => ahead)).toEqual([0, 1])
  expect((await roster('tea-evening', '?q=3')).lines.map(({ number }) => number)).toEqual([3])
  expect((await roster('tea-evening', '?page=9')).page).toBe(1)
})

test('pages have fifty lines', async () => {
  const [row] = await bank.db.selectFrom('eventSignup').selectAll().where('eventId', '=', 'wine-cancelled').execute()
  if (!row) throw new Error('no sign-up')
  const json = (value: unknown) => JSON.stringify(value)
  const rows = Array.from({ length: 60 }, (_, at) => ({
    ...row,
    id: `x${at}`,
    number: 100 + at,
    poolIds: json([]),
    companions: json([]),
    answers: json({}),
  }))
  await bank.db
    .insertInto('eventSignup')
    .values(rows as never)
    .execute()
  const second = await roster('wine-cancelled', '?page=2')
  expect(second).toMatchObject({ total: 61, pages: 2, page: 2 })
  expect(second.lines).toHaveLength(11)
})

test('staff of a branch know the events of theirs alone; the door’s staff and reviewers none', async () => {
  const branch = await bank.signInAsStaff('branch-editor')
  expect(await branch.send('get', '/api/v1/console/events/tea-evening/roster')).toMatchObject({ code: 'EVENT.UNKNOWN' })
  expect((await branch.send('get', '/api/v1/console/events/museum-day/roster')).status).toBe(200)
  const { signupId } = await lineOf('tea-evening', 'wealth')
  for (const what of ['cancel', 'move-up']) expect((await act(signupId, what, { reason }, branch)).code).toBe('SIGNUP.UNKNOWN')
  for (const id of ['staff', 'reviewer']) {
    const who = await bank.signInAsStaff(id)
    expect((await who.send('get', '/api/v1/console/events/tea-evening/roster')).code).toBe('CONSOLE.ROLE')
  }
})

test('a party moved up is first in line, and gets the next seat', async () => {
  const { signupId, ahead } = await lineOf('tea-evening', 'rising')
  expect(ahead).toBe(1)
  expect((await act(signupId, 'move-up')).body).toMatchObject({ state: 'WAITING' })
  expect((await lineOf('tea-evening', 'rising')).ahead).toBe(0)
  const elder = await lineOf('tea-evening', 'elder')
  expect((await act(elder.signupId, 'cancel')).body).toMatchObject({ state: 'CANCELLED' })
  expect((await lineOf('tea-evening', 'rising')).state).toBe('OFFERED')
  expect((await act(signupId, 'move-up')).code).toBe('ROSTER.NOT_WAITING')
  expect(await audited()).toEqual([
    ['ROSTER.MOVE_UP', reason],
    ['ROSTER.CANCEL', reason],
  ])
})

test('whom the bank cancels is told why, once, also after customers themselves can no longer', async () => {
  await bank.moveClock('2026-11-27T12:00:00+08:00')
  editor = await bank.signInAsStaff('editor')
  const { signupId } = await lineOf('tea-evening', 'forex')
  const body = { reason: '场地临时缩减，请见谅', requestId: newKey() }
  const [one, again] = [await act(signupId, 'cancel', body), await act(signupId, 'cancel', body)]
  expect(one.body).toEqual(again.body)
  expect((await act(signupId, 'cancel')).code).toBe('SIGNUP.OVER')
  const told = (await inbox(await bank.signInAs('forex'))).filter(({ text }) => text['zh-CN'].includes('场地临时缩减'))
  expect(told).toHaveLength(1)
})

test('a request is approved, or rejected with a reason that the customer reads', async () => {
  const dinner = { answers: { hasDiet: false } }
  await bank.db.deleteFrom('eventSignup').where('eventId', '=', 'family-office').execute()
  const customer = await bank.signInAs('private')
  expect((await signUp(customer, 'family-office', dinner)).body).toMatchObject({ state: 'REQUESTED' })
  const { signupId, can } = await lineOf('family-office', 'private')
  expect(can).toMatchObject({ decide: true, moveUp: false })
  expect((await act(signupId, 'decision', { decision: 'reject' })).code).toBe('ROSTER.REASON')
  expect((await act(signupId, 'decision', { decision: 'reject', reason: '本场名额已留给首次参加的客户' })).body).toMatchObject({
    state: 'REJECTED',
  })
  expect((await act(signupId, 'decision', { decision: 'approve' })).code).toBe('SIGNUP.NO_REQUEST')
  expect((await inbox(customer)).filter(({ text }) => text['zh-CN'].includes('首次参加'))).toHaveLength(1)
})

test('one person is seen in full for a reason, and that is on record', async () => {
  const { signupId } = await lineOf('tea-evening', 'elder')
  expect((await act(signupId, 'unmask', { reason: '太短', requestId: undefined })).status).toBe(400)
  expect(await audited()).toEqual([])
  const { name, phone } = await bank.db.selectFrom('customer').selectAll().where('id', '=', 'elder').executeTakeFirstOrThrow()
  const seen = await editor.send('post', `/api/v1/console/event-signups/${signupId}/unmask`, { reason })
  expect(seen.body).toEqual({ signupId, name, phone, companions: ['老伴'] })
  expect(await audited()).toEqual([['ROSTER.UNMASK', reason]])
  expect(JSON.stringify(await auditRows())).not.toContain(phone)
})

describe('the file', () => {
  test('opens in a spreadsheet, masked unless asked otherwise, and is on record', async () => {
    const send = (isUnmasked: boolean) =>
      editor.send('post', '/api/v1/console/events/tea-evening/roster-export', { language: 'zh-CN', isUnmasked, reason })
    const { fileName, text } = (await send(false)).body as { fileName: string; text: string }
    expect(fileName).toMatch(/^[^\s/]+-名单-2026-11-22\.csv$/)
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const [head, ...lines] = readCsv(text)
    expect(head?.slice(0, 4)).toEqual(['编号', '状态', '姓名', '手机'])
    expect(lines).toHaveLength(6)
    expect(lines.every((line) => line.length === head?.length)).toBe(true)
    expect(lines[1]).toEqual(expect.arrayContaining(['2', '已确认', '是', '少糖']))
    const { phone } = await bank.db.selectFrom('customer').select('phone').where('id', '=', 'elder').executeTakeFirstOrThrow()
    expect(text).not.toContain(phone)
    expect(((await send(true)).body as { text: string }).text).toContain(phone)
    expect(await audited()).toEqual([
      ['ROSTER.EXPORT', reason],
      ['ROSTER.EXPORT', reason],
    ])
  })

  test.each([
    ['=HYPERLINK("https://evil.example","x")', '\'=HYPERLINK("https://evil.example","x")'],
    ['+86 138', "'+86 138"],
    ['-1', "'-1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\tx', "'\tx"],
    ['\r=x', "'\r=x"],
    ['＝1+1', "'＝1+1"],
    ['a\nb', 'a\nb'],
    ['a\r=1', 'a\r=1'],
    ['a,"b"\n c', 'a,"b"\n c'],
    ['王**', '王**'],
  ])('a cell %j is %j', (cell, shown) => {
    expect(readCsv(toCsv(['x'], [[cell]]))[1]).toEqual([shown])
  })
})

describe('a message', () => {
  const write = (body: object = {}) =>
    editor.send('post', '/api/v1/console/events/tea-evening/messages', {
      text: '请提前十分钟到场。',
      to: ['CONFIRMED'],
      requestId: newKey(),
      ...body,
    })
  const listed = async () =>
    ((await editor.send('get', '/api/v1/console/events/tea-evening/messages')).body as { messages: RosterMessage[] }).messages
  const received = async () => bank.db.selectFrom('message').select(['customerId', 'text']).where('kind', '=', 'event-message').execute()

  test('is held for ten minutes and then sent once, to those who are in its states by then', async () => {
    expect((await write()).body).toMatchObject({ state: 'HELD', recipients: 4, dueAt: '2026-11-22T09:40:00+08:00', writtenBy: '沈知夏' })
    await sendDueToRosters(bank.db, seedNowMs + 10 * minuteMs - 1)
    expect(await received()).toEqual([])
    await act((await lineOf('tea-evening', 'stocks')).signupId, 'cancel')
    await bank.db.deleteFrom('message').execute()
    bank.clock.advance(10 * minuteMs)
    await Promise.all([1, 2, 3].map(() => sendDueToRosters(bank.db, bank.clock.nowMs())))
    expect((await received()).map(({ customerId }) => customerId).sort()).toEqual(['elder', 'forex', 'private'])
    expect(await listed()).toMatchObject([{ state: 'SENT', recipients: 3 }])
  })

  test('can be recalled until it is due, and not after', async () => {
    const { id } = (await write()).body as RosterMessage
    const recall = (messageId: string) => editor.send('post', `/api/v1/console/event-messages/${messageId}/recall`, { requestId: newKey() })
    expect((await recall(id)).body).toMatchObject({ state: 'RECALLED' })
    const second = (await write()).body as RosterMessage
    bank.clock.advance(10 * minuteMs)
    expect((await recall(second.id)).code).toBe('ROSTER.SENT')
    await sendDueToRosters(bank.db, bank.clock.nowMs())
    expect((await received()).length).toBe(4)
    expect((await recall('nobody')).code).toBe('ROSTER.MESSAGE_UNKNOWN')
  })

  test('with a promise is refused at its words; to nobody it is not written', async () => {
    const refused = await write({ text: '到场即赠，保本收益' })
    expect(refused).toMatchObject({ code: 'ROSTER.BANNED', body: { fields: [{ path: 'text', message: '5-7 guaranteed-return' }] } })
    expect((await write({ to: ['ENTERED'] })).code).toBe('ROSTER.NOBODY')
    expect(await listed()).toEqual([])
  })
})

describe('where a sign-up came from', () => {
  const source = { channel: 'sms', branchId: 'shanghai-lujiazui', inviter: 'S1003' }

  test('is written with it: the link’s, or the app’s', async () => {
    await signUp(await bank.signInAs('wealth'), 'museum-day', { answers: { children: 1 }, source })
    await signUp(await bank.signInAs('learner'), 'museum-day', { answers: { children: 1 } })
    expect((await lineOf('museum-day', 'wealth')).source).toMatchObject({
      channel: 'sms',
      branchName: { en: 'Lujiazui branch, Shanghai' },
      inviterName: '罗佳宁',
    })
    expect((await lineOf('museum-day', 'learner')).source).toEqual({ channel: 'h5', branchName: null, inviterName: null })
    expect((await lineOf('museum-day', 'wealth')).tierName).not.toBeNull()
  })

  test('an old link’s branch and inviter are left out; nobody is turned away', async () => {
    const old = { channel: 'poster', branchId: 'gone', inviter: 'Z0000' }
    expect((await signUp(await bank.signInAs('wealth'), 'museum-day', { answers: { children: 1 }, source: old })).status).toBe(200)
    expect((await lineOf('museum-day', 'wealth')).source).toEqual({ channel: 'poster', branchName: null, inviterName: null })
  })

  test('the store refuses to change it', async () => {
    await signUp(await bank.signInAs('wealth'), 'museum-day', { answers: { children: 1 }, source })
    await expect(bank.db.updateTable('signupSource').set({ channel: 'h5' }).execute()).rejects.toThrow('does not change')
  })
})
