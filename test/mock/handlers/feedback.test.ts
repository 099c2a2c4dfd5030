import type { Case } from '../../../src/contract/cases'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
let caller: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  caller = await bank.signInAs('private')
})

describe('feedback', () => {
  const feedback = { kind: 'complaint', text: '周五下午网点排队一个小时。', mayContact: true, requestId: 'feedback-1' }
  const give = (more: object = {}) => caller.send('post', '/api/v1/feedback', { ...feedback, ...more })
  const listed = async (who = caller) => ((await who.send('get', '/api/v1/cases')).body as { cases: Case[] }).cases

  test('is a case with the promise of an answer, once for each key', async () => {
    const { status, body } = await give()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      kind: 'complaint',
      periodKey: null,
      mayContact: true,
      state: 'OPEN',
      promisedAt: '2026-11-25T18:00:00+08:00',
    })
    expect((await give()).body).toEqual(body)
    expect(await listed()).toEqual([body])
    expect(await listed(await bank.signInAs('wealth'))).toEqual([])
  })

  test('answered, it is told in the messages', async () => {
    const { id } = (await give()).body as Case
    await bank.guest.send('post', `/api/sandbox/cases/${id}/answer`, { text: '已加开两个窗口。' })
    const { messages } = (await caller.send('get', '/api/v1/inbox?group=service')).body as { messages: { kind: string; text: object }[] }
    expect(messages[0]).toMatchObject({
      kind: 'case-answered',
      text: { 'zh-CN': '您 2026年11月22日 提交的申请，答复如下：\n已加开两个窗口。' },
    })
  })

  test.each([
    ['a kind that is none', { kind: 'objection' }, 'kind'],
    ['too short', { text: ' 差评 ' }, 'text'],
    ['too long', { text: '长'.repeat(1001) }, 'text'],
  ])('%s is refused at its field', async (_, more, path) => {
    expect(await give(more)).toMatchObject({ status: 400, body: { fields: [{ path }] } })
    expect(await listed()).toEqual([])
  })
})

test('what was said and done is public, the newest first', async () => {
  const { improvements } = (await bank.guest.send('get', '/api/v1/improvements')).body as { improvements: { day: string }[] }
  const days = improvements.map(({ day }) => day)
  expect(days).toEqual([...days].sort().reverse())
  expect(days.length).toBeGreaterThan(0)
})

describe('a meeting', () => {
  const meetingOf = async (customerId: string, state: 'DONE' | 'BOOKED') => {
    const row = await bank.db
      .selectFrom('appointment')
      .select('id')
      .where('customerId', '=', customerId)
      .where('state', '=', state)
      .executeTakeFirst()
    return `/api/v1/appointments/${row?.id}/survey`
  }
  const say = async (path: string, more: object = {}) =>
    caller.send('put', path, { nps: 9, comment: '很专业', requestId: 'survey-1', ...more })

  test('that took place is judged, and judged anew', async () => {
    const path = await meetingOf('private', 'DONE')
    expect((await caller.send('get', path)).body).toMatchObject({ survey: null })
    expect((await say(path)).body).toMatchObject({ survey: { nps: 9, comment: '很专业', at: '2026-11-22T09:30:00+08:00' } })
    await say(path, { nps: 0, comment: '', requestId: 'survey-2' })
    expect((await caller.send('get', path)).body).toMatchObject({ survey: { nps: 0, comment: '' } })
  })

  test.each([
    ['of somebody else', 'wealth', 'DONE', 'APPOINTMENT.UNKNOWN'],
    ['still to come', 'private', 'BOOKED', 'SURVEY.NOT_THERE'],
  ] as const)('%s is not judged', async (_, customerId, state, code) => {
    const path = await meetingOf(customerId, state)
    expect((await say(path)).code).toBe(code)
    expect((await caller.send('get', path)).code).toBe(code)
  })

  test.each([-1, 11, 5.5])('a mark of %s is refused', async (nps) => {
    expect((await say(await meetingOf('private', 'DONE'), { nps })).status).toBe(400)
  })
})

test('a new customer’s first steps are ticked as they are done', async () => {
  caller = await bank.signInAs('nothing')
  const done = async () => {
    const { steps } = (await caller.send('get', '/api/v1/first-steps')).body as { steps: { id: string; isDone: boolean }[] }
    return steps.filter(({ isDone }) => isDone).map(({ id }) => id)
  }
  expect(await done()).toEqual([])
  await caller.send('put', '/api/v1/inbox/preferences', { preferences: { channels: { wechat: [], sms: [] }, muted: [], isFewer: true } })
  expect(await done()).toContain('preferences')
})
