import type { Content, ContentItem } from '../../../src/contract/console/content'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'
import { anEvent, deskOf, item, words } from '../../support/console'

let bank: TestBank
let editor: ReturnType<typeof deskOf>
let second: ReturnType<typeof deskOf>
let reviewer: ReturnType<typeof deskOf>
let admin: ReturnType<typeof deskOf>
let customer: Caller | undefined
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  editor = deskOf(() => bank.signInAsStaff('editor'))
  second = deskOf(() => bank.signInAsStaff('second-editor'))
  reviewer = deskOf(() => bank.signInAsStaff('reviewer'))
  admin = deskOf(() => bank.signInAsStaff('admin'))
  customer = undefined
})

const written = async (content: Content = anEvent()) => item(editor.save(await item(editor.create(content.kind)), content))
const submitted = async (content?: Content) => item(editor.move(await written(content), 'submit'))
const approved = async (content?: Content) => item(reviewer.review(await submitted(content), 'approve'))
const published = async (content?: Content) => item(editor.move(await approved(content), 'publish'))
const customerOnce = async () => (customer ??= await bank.signInAs('wealth'))
const eventOf = async ({ subjectId }: ContentItem) => (await customerOnce()).send('get', `/api/v1/events/${subjectId}`)
const signUp = async ({ subjectId }: ContentItem, who?: Caller) =>
  (who ?? (await customerOnce())).send('post', `/api/v1/events/${subjectId}/signups`, {
    companions: [],
    answers: {},
    consentVersion: '2026-11',
    requestId: 'sign-up-1',
  })
const messagesOf = async (who?: Caller) => JSON.stringify((await (who ?? (await customerOnce())).send('get', '/api/v1/inbox')).body)

test('from the first word to customers: written, handed in, approved by another, published, found and signed up for', async () => {
  const made = await item(editor.create('event', { templateId: 'salon' }))
  expect(made).toMatchObject({ state: 'DRAFT', liveState: null, version: { number: 1, makers: ['沈知夏'] } })
  expect(made.problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['title.zh-CN', 'startsAt']))
  const ready = await item(editor.save(made, anEvent()))
  expect(ready).toMatchObject({ problems: [], findings: [], actions: ['edit', 'submit', 'cancel'] })
  const handed = await item(editor.move(ready, 'submit'))
  expect((await eventOf(handed)).code).toBe('EVENT.UNKNOWN')
  const passed = await item(reviewer.review(handed, 'approve', '可以'))
  expect(passed).toMatchObject({ state: 'APPROVED', version: { checkedBy: '何若云', comment: '可以' } })
  const live = await item(editor.move(passed, 'publish'))
  expect(live).toMatchObject({ state: 'PUBLISHED', liveState: 'PUBLISHED', actions: ['edit', 'pause', 'end', 'cancel'] })
  expect((await eventOf(live)).body).toMatchObject({ title: words('插花与年末问候'), capacity: 20, phase: 'OPEN' })
  expect((await signUp(live)).status).toBe(200)
  expect(live.history.map(({ action, staffName }) => `${action} ${staffName}`)).toEqual([
    ...['publish 沈知夏', 'approve 何若云', 'submit 沈知夏', 'edit 沈知夏', 'create 沈知夏'],
  ])
})

describe('maker and checker', () => {
  test('whoever wrote any of it does not approve it; another may', async () => {
    const handed = await submitted()
    const taken = await item(admin.move(handed, 'withdraw'))
    const touched = await item(admin.save(taken, anEvent({ capacity: 21 })))
    const again = await item(editor.move(touched, 'submit'))
    expect(again.version.makers).toEqual(['沈知夏', '郑启明'])
    expect(await admin.review(again, 'approve')).toMatchObject({ status: 403, code: 'CONTENT.MAKER' })
    expect(await item(reviewer.review(again, 'approve'))).toMatchObject({ state: 'APPROVED' })
  })

  test('what is handed in is not edited: it is taken back first', async () => {
    expect((await editor.save(await submitted(), anEvent({ capacity: 30 }))).code).toBe('CONTENT.STATE')
  })

  test('returning and rejecting say why', async () => {
    const handed = await submitted()
    expect((await reviewer.review(handed, 'return')).code).toBe('CONTENT.COMMENT')
    const back = await item(reviewer.review(handed, 'return', '请写清集合地点'))
    expect(back).toMatchObject({ state: 'RETURNED', version: { comment: '请写清集合地点' } })
    const mended = await item(editor.save(back, anEvent({ summary: words('一楼大堂集合。') })))
    expect(mended).toMatchObject({ state: 'RETURNED', version: { comment: '请写清集合地点' } })
    const rejected = await item(reviewer.review(await item(editor.move(mended, 'submit')), 'reject', '与年度计划不符'))
    expect((await editor.move(rejected, 'submit')).code).toBe('CONTENT.STATE')
  })
})

describe('an approval is of the very words that were read', () => {
  test('other words than the reviewer read', async () => {
    const handed = await submitted()
    const changed = await item(editor.save(await item(editor.move(handed, 'withdraw')), anEvent({ capacity: 99 })))
    await editor.move(changed, 'submit')
    expect((await reviewer.review(handed, 'approve')).code).toBe('CONTENT.CHANGED')
  })

  test('any edit voids it', async () => {
    const edited = await item(second.save(await approved(), anEvent({ capacity: 21 })))
    expect(edited).toMatchObject({ state: 'DRAFT', version: { checkedBy: null } })
    expect((await editor.move(edited, 'publish')).code).toBe('CONTENT.STATE')
  })

  test('words changed in the store, behind everybody’s back, do not go out', async () => {
    const passed = await approved()
    const { body } = anEvent({ title: words('另一个标题') })
    await bank.db
      .updateTable('contentVersion')
      .set({ body: JSON.stringify(body) as never })
      .where('id', '=', passed.version.id)
      .execute()
    expect((await editor.move(passed, 'publish')).code).toBe('CONTENT.CHANGED')
    expect(await item(editor.read(passed.id))).toMatchObject({ state: 'DRAFT', liveState: null })
  })

  test('the store itself keeps no approval of other words', async () => {
    const { version } = await approved()
    const change = bank.db.updateTable('contentVersion').set({ bodyHash: 'other' }).where('id', '=', version.id).execute()
    await expect(change).rejects.toThrow('approval_is_of_these_words')
  })
})

test('two editors at once: the later one is told who, when and what, and loses nothing', async () => {
  const made = await written()
  await item(second.save(made, anEvent({ capacity: 50 })))
  const refused = await editor.save(made, anEvent({ capacity: 60 }))
  expect(refused).toMatchObject({ status: 409, code: 'CONTENT.CONFLICT' })
  const { conflict } = refused.body as { conflict: { revision: number; content: Content } }
  expect(conflict).toMatchObject({ staffName: '陆明远', revision: made.version.revision + 1, content: { body: { capacity: 50 } } })
  const mine = { ...made, version: { ...made.version, revision: conflict.revision } }
  expect(await item(editor.save(mine, anEvent({ capacity: 60 })))).toMatchObject({ version: { content: { body: { capacity: 60 } } } })
})

test('a save whose answer was lost can be sent again', async () => {
  const made = await written()
  const first = await item(editor.save(made, anEvent({ capacity: 40 })))
  expect((await item(editor.save(made, anEvent({ capacity: 40 })))).version.revision).toBe(first.version.revision)
})

describe('a live event', () => {
  test('stays up while a new version of it is written, and who is signed up keeps the seat', async () => {
    const live = await published()
    await signUp(live)
    const fork = await item(second.save(live, anEvent({ title: words('插花与新年问候') })))
    expect(fork).toMatchObject({ state: 'DRAFT', liveState: 'PUBLISHED', version: { number: 2 }, live: { number: 1 }, signedUp: 1 })
    expect((await eventOf(live)).body).toMatchObject({ title: words('插花与年末问候') })
    const { body } = await reviewer.difference(fork)
    expect(body).toMatchObject({ liveNumber: 1, number: 2 })
    expect((body as { fields: unknown[] }).fields).toContainEqual({
      path: 'title.zh-CN',
      before: '插花与年末问候',
      after: '插花与新年问候',
    })
    const passed = await item(reviewer.review(await item(second.move(fork, 'submit')), 'approve'))
    await item(second.move(passed, 'publish'))
    expect((await eventOf(live)).body).toMatchObject({ title: words('插花与新年问候'), mine: 'CONFIRMED', seatsLeft: 19 })
    expect(await messagesOf()).not.toContain('活动有变')
  })

  test('with another time or place, tells everybody signed up', async () => {
    const live = await published()
    await signUp(live)
    const fork = await item(editor.save(live, anEvent({ venueId: 'bj-financial-street' })))
    await item(editor.move(await item(reviewer.review(await item(editor.move(fork, 'submit')), 'approve')), 'publish'))
    expect(await messagesOf()).toContain('活动有变：插花与年末问候')
    expect(await messagesOf(await bank.signInAs('private'))).not.toContain('插花')
  })

  test.each([
    ['called off', async (fork: ContentItem) => item(editor.move(fork, 'cancel'))],
    ['rejected', async (fork: ContentItem) => item(reviewer.review(await item(editor.move(fork, 'submit')), 'reject', '不必改'))],
  ])('whose new version was %s is as it was, and can be edited again', async (_, undo) => {
    const live = await published()
    const left = await undo(await item(editor.save(live, anEvent({ capacity: 30 }))))
    expect(left).toMatchObject({ state: 'PUBLISHED', liveState: 'PUBLISHED', live: null, version: { number: 1 } })
    const again = await item(editor.save(left, anEvent({ capacity: 40 })))
    expect(again).toMatchObject({ state: 'DRAFT', version: { number: 3, content: { body: { capacity: 40 } } } })
  })

  test('cannot become smaller than what was given out', async () => {
    const live = await published(anEvent({ capacity: 2 }))
    await signUp(live)
    await signUp(live, await bank.signInAs('private'))
    const fork = await item(editor.save(live, anEvent({ capacity: 1 })))
    expect(fork.problems).toEqual([{ path: 'capacity', code: 'CAPACITY_BELOW_TAKEN', params: { least: 2 } }])
    expect((await editor.move(fork, 'submit')).code).toBe('CONTENT.PROBLEMS')
  })

  test('is paused out of sight, and comes back', async () => {
    const live = await published()
    const listed = async () =>
      JSON.stringify((await (await customerOnce()).send('get', '/api/v1/events?q=插花')).body).includes(live.subjectId)
    const paused = await item(editor.move(live, 'pause'))
    expect(await listed()).toBe(false)
    expect((await signUp(live)).code).toBe('EVENT.CLOSED')
    await item(editor.move(paused, 'resume'))
    expect(await listed()).toBe(true)
  })

  test('is called off with a reason, which everybody signed up is told, with whatever was under way', async () => {
    const live = await published()
    await signUp(live)
    const fork = await item(editor.save(live, anEvent({ capacity: 30 })))
    expect((await editor.move(fork, 'cancel', { version: 'live' })).code).toBe('CONTENT.REASON')
    const off = await item(editor.move(fork, 'cancel', { version: 'live', reason: '讲师临时有事' }))
    expect(off).toMatchObject({ state: 'CANCELLED', liveState: 'CANCELLED', live: null })
    expect((await eventOf(live)).body).toMatchObject({ phase: 'CANCELLED' })
    expect(await messagesOf()).toContain('讲师临时有事')
  })
})

describe('a schedule', () => {
  const later = '2026-11-25T09:00:00+08:00'

  test('goes out at its time, when the next one looks, whoever that is', async () => {
    const set = await item(editor.move(await approved(), 'schedule', { publishAt: later }))
    expect(set).toMatchObject({ state: 'SCHEDULED', publishAt: later })
    await bank.moveClock('2026-11-25T08:59:59+08:00')
    expect((await eventOf(set)).code).toBe('EVENT.UNKNOWN')
    await bank.moveClock(later)
    expect((await eventOf(set)).status).toBe(200)
    expect((await item(editor.read(set.id))).history[0]).toMatchObject({ action: 'publish', staffName: '到点自动' })
  })

  test('gives back what has become impossible', async () => {
    const set = await item(editor.move(await approved(), 'schedule', { publishAt: later }))
    await bank.moveClock('2026-12-21T09:00:00+08:00')
    const back = await item(editor.read(set.id))
    expect(back).toMatchObject({ state: 'RETURNED', publishAt: null, liveState: null })
    expect(back.problems).toContainEqual(expect.objectContaining({ path: 'startsAt', code: 'IN_THE_PAST' }))
  })

  test.each([
    ['no time', {}],
    ['a time that has passed', { publishAt: '2026-11-20T09:00:00+08:00' }],
    ['a time after the event begins', { publishAt: '2026-12-20T14:00:00+08:00' }],
  ])('%s is refused', async (_, more) => {
    expect((await editor.move(await approved(), 'schedule', more)).code).toBe('CONTENT.PUBLISH_TIME')
  })

  test('an event that is over has ended, and can still get its materials', async () => {
    const live = await published()
    await bank.moveClock('2026-12-20T16:00:00+08:00')
    const ended = await item(editor.read(live.id))
    expect(ended).toMatchObject({ state: 'ENDED', actions: ['edit', 'archive'] })
    const fork = await item(editor.save(ended, anEvent({ materials: [{ title: words('花材清单'), url: 'https://example.com/list.pdf' }] })))
    expect(fork.problems).toEqual([])
    await item(editor.move(await item(reviewer.review(await item(editor.move(fork, 'submit')), 'approve')), 'publish'))
    expect(await item(editor.read(live.id))).toMatchObject({ state: 'ENDED', liveState: 'ENDED', version: { number: 2 } })
  })
})

describe('the copy lint', () => {
  const bad = anEvent({ summary: words('保本保收益，稳赚不赔。') })

  test('stops banned words at the door, at their place', async () => {
    const draft = await written(bad)
    expect(draft.findings[0]).toMatchObject({ path: 'summary.zh-CN', severity: 'ban', rule: 'guaranteed-return' })
    const refused = await editor.move(draft, 'submit')
    expect(refused).toMatchObject({ status: 422, code: 'CONTENT.BANNED' })
    expect((refused.body as { fields: object[] }).fields).toContainEqual({ path: 'summary.zh-CN', message: 'guaranteed-return' })
  })

  test('“不保本” is a warning of risk, and passes', async () => {
    const content = anEvent({ summary: words('本活动介绍的产品不保本，投资有风险。'), hasRisk: true })
    expect((await written(content)).findings.filter(({ severity }) => severity === 'ban')).toEqual([])
  })
})

describe('a branch', () => {
  test('sees, edits and makes its own only', async () => {
    const branch = deskOf(await bank.signInAsStaff('branch-editor'))
    const head = await written()
    expect((await branch.read(head.id)).code).toBe('CONTENT.UNKNOWN')
    expect((await branch.save(head, anEvent({ capacity: 1 }))).code).toBe('CONTENT.UNKNOWN')
    expect((await branch.move(head, 'cancel')).code).toBe('CONTENT.UNKNOWN')
    expect((await branch.create('event', { branchId: 'beijing-financial-street' })).code).toBe('CONTENT.BRANCH')
    const own = await item(branch.create('event'))
    expect(own.branchId).toBe('shanghai-lujiazui')
    expect(await item(editor.read(own.id))).toMatchObject({ id: own.id })
    const ready = await item(branch.move(await item(branch.save(own, anEvent({ venueId: null }))), 'submit'))
    const live = await item(branch.move(await item(reviewer.review(ready, 'approve')), 'publish'))
    expect((await eventOf(live)).body).toMatchObject({ branchId: 'shanghai-lujiazui', place: null })
  })
})

test('a repeated tap on create makes one item', async () => {
  const { send } = await bank.signInAsStaff('editor')
  const wish = { kind: 'banner', requestId: 'tapped-twice' }
  const [one, other] = [await send('post', '/api/v1/console/content', wish), await send('post', '/api/v1/console/content', wish)]
  expect((one.body as ContentItem).id).toBe((other.body as ContentItem).id)
})

describe('hostile bodies', () => {
  test.each<[string, object]>([
    ['a text of 20,001 characters', { title: { ...words('x'), en: 'x'.repeat(20_001) } }],
    ['a field nobody named', { evil: 1 }],
    ['control characters', { title: words('a\u0000b') }],
    ['51 speakers', { speakers: Array.from({ length: 51 }, () => ({ name: words('a'), role: words('b') })) }],
  ])('%s is refused', async (_, fields) => {
    const made = await item(editor.create('event'))
    expect((await editor.save(made, anEvent(fields))).code).toBe('REQUEST.INVALID')
  })

  test('another kind’s body is refused', async () => {
    const made = await item(editor.create('event'))
    const card: Content = { kind: 'card', body: { month: 1, title: words('a'), text: words('b'), articleId: null } }
    expect((await editor.save(made, card)).code).toBe('CONTENT.KIND')
  })
})

test('a copy is a new draft, and a series keeps the hour on each date', async () => {
  const live = await published()
  expect(await item(editor.copy(live))).toMatchObject({ state: 'DRAFT', liveState: null, title: words('插花与年末问候') })
  const weekly = await editor.series(live, { kind: 'weeks', every: 2, times: 2 })
  expect((weekly.body as { items: ContentItem[] }).items.map(({ startsAt }) => startsAt)).toEqual([
    '2027-01-03T14:00:00+08:00',
    '2027-01-17T14:00:00+08:00',
  ])
  const days = await editor.series(live, { kind: 'days', days: ['2027-02-01'] })
  const [first] = (days.body as { items: ContentItem[] }).items
  const copy = await item(editor.read(first?.id ?? ''))
  expect(copy.version.content.body).toMatchObject({ opensAt: '2027-01-04T08:00:00+08:00', endsAt: '2027-02-01T16:00:00+08:00' })
})
