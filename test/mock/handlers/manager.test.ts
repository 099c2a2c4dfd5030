import type { Appointment } from '../../../src/contract/appointments'
import type { ManagerAnswer } from '../../../src/contract/manager'
import type { StaffMessage } from '../../../src/contract/staff'
import { schemeIds } from '../../support/schemes'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
let caller: Caller
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  caller = await bank.signInAs('forex')
})

const instant = (time: string) => `2026-11-${time}:00+08:00`
let keys = 0
const key = () => `request-${(keys += 1)}`

const manager = async (who = caller) => (await who.send('get', '/api/v1/manager')).body as ManagerAnswer
const slotsOf = async (staffId: string, who = caller) =>
  ((await who.send('get', `/api/v1/staff/${staffId}/slots`)).body as { days: { day: string; startsAt: string[] }[] }).days
const book = (time: string, more: object = {}, who = caller) =>
  who.send('post', '/api/v1/appointments', { staffId: 'x-wei', startsAt: instant(time), channel: 'phone', requestId: key(), ...more })
const move = (id: string, time: string, who = caller) =>
  who.send('post', `/api/v1/appointments/${id}/reschedule`, { startsAt: instant(time), requestId: key() })
const cancel = (id: string, who = caller) => who.send('post', `/api/v1/appointments/${id}/cancel`, { requestId: key() })
const listed = async (who = caller) =>
  ((await who.send('get', '/api/v1/appointments')).body as { appointments: Appointment[] }).appointments
const idOf = ({ body }: { body: unknown }) => (body as Appointment).id
const close = (id: string, as: string) => bank.guest.send('post', `/api/sandbox/appointments/${id}/close`, { as })
const write = (text: string, staffId: string) => caller.send('post', `/api/v1/staff/${staffId}/messages`, { text, requestId: key() })
const answer = (id: string, as: string) => bank.guest.send('post', `/api/sandbox/messages/${id}/answer`, { as, text: '好的' })

describe('who serves me', () => {
  test('a manager, the experts of the tier, the hours, and the plan as a meter', async () => {
    const answer = await manager(await bank.signInAs('wealth'))
    expect(answer).toMatchObject({ asOfDay: '2026-11-22', isShared: false, ownManagerTier: null, isIllustrative: true })
    expect(answer.manager.role).toBe('manager')
    expect(answer.experts.map(({ role }) => role)).toEqual(['investment', 'insurance', 'tax'])
    expect(answer.promises).toEqual([
      { kind: 'contact', used: 1, total: 2, period: 'month', periodKey: '2026-11', perkId: null },
      { kind: 'salon', used: 1, total: 2, period: 'year', periodKey: '2026', perkId: null },
      { kind: 'gift', used: 0, total: 1, period: 'year', periodKey: '2026', perkId: 'yearly-gift' },
      { kind: 'birthday', used: 1, total: 1, period: 'year', periodKey: '2026', perkId: 'birthday-gift' },
    ])
    expect(answer.nextAppointment).toMatchObject({ startsAt: instant('25T14:30'), isChangeable: true })
    expect(answer.hours).toMatchObject({
      isOpen: false,
      opensAt: instant('23T09:00'),
      promiseNow: { draftAt: instant('22T11:30'), replyAt: instant('23T09:10') },
    })
  })

  test.each([
    ['boc-wealth', 'elder', ['contact 2', 'salon 2']],
    ['boc-wealth', 'private', ['contact 2', 'salon 3', 'gift 2', 'birthday 1', 'visit 2']],
    ['silver-gold-platinum', 'private', ['contact 2', 'salon 3', 'gift 2', 'birthday 1', 'visit 2']],
    ['boc-wealth', 'nothing', []],
  ])('%s promises %s: %j', async (schemeId, personaId, promised) => {
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId })
    const { promises } = await manager(await bank.signInAs(personaId))
    expect(promises.map(({ kind, total }) => `${kind} ${total}`)).toEqual(promised)
  })

  test('a gift is chosen by its perk, and then stands on the meter', async () => {
    const who = await bank.signInAs('wealth')
    const choose = (more: object) => who.send('post', '/api/v1/perks/yearly-gift/redemptions', { guests: 0, ...more })
    expect(await choose({ requestId: 'gift-without-choice' })).toMatchObject({ status: 422, body: { code: 'PERK.CHOICE' } })
    expect(await choose({ requestId: 'gift-unknown', choiceId: 'yacht' })).toMatchObject({ status: 422, body: { code: 'PERK.CHOICE' } })
    expect(await choose({ requestId: 'gift-chosen', choiceId: 'books' })).toMatchObject({
      status: 200,
      body: { choice: { en: 'Book card, ¥300' } },
    })
    expect((await manager(who)).promises).toContainEqual(expect.objectContaining({ kind: 'gift', used: 1, total: 1 }))
    const { body } = await who.send('get', '/api/v1/redemptions')
    expect((body as { redemptions: object[] }).redemptions[0]).toMatchObject({
      perkId: 'yearly-gift',
      choice: { 'zh-CN': '购书卡 300 元' },
    })
    const other = await who.send('post', '/api/v1/perks/coffee/redemptions', {
      guests: 0,
      choiceId: 'tea',
      requestId: 'coffee-with-choice',
    })
    expect(other).toMatchObject({ status: 422, body: { code: 'PERK.CHOICE' } })
  })

  test('a new month starts the meter afresh', async () => {
    const who = await bank.signInAs('wealth')
    await bank.moveClock('2026-12-01T09:00:00+08:00')
    const { promises, hours } = await manager(who)
    expect(promises[0]).toMatchObject({ kind: 'contact', used: 0, periodKey: '2026-12' })
    expect(hours).toMatchObject({ isOpen: true, promiseNow: { draftAt: null, replyAt: '2026-12-01T09:10:00+08:00' } })
  })

  test('without a manager of one’s own: the shared team, bookable, and the tier that brings one', async () => {
    const who = await bank.signInAs('fallen')
    const answer = await manager(who)
    expect(answer).toMatchObject({ isShared: true, experts: [], promises: [], ownManagerTier: { 'zh-CN': '中银理财' } })
    expect((await slotsOf(answer.manager.id, who)).length).toBeGreaterThan(5)
  })

  test.each(schemeIds)('under %s everybody is served', async (schemeId) => {
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId })
    for (const persona of ['fallen', 'private']) {
      const answer = await manager(await bank.signInAs(persona))
      expect(answer.isShared).toBe(answer.manager.role === 'service')
    }
  })

  test('those who do not serve the customer are unknown', async () => {
    for (const staffId of ['p-jiang', 'x-tang', 'nobody']) {
      expect(await caller.send('get', `/api/v1/staff/${staffId}/slots`)).toMatchObject({ status: 404, code: 'STAFF.UNKNOWN' })
      expect(await book('24T10:00', { staffId })).toMatchObject({ code: 'STAFF.UNKNOWN' })
      expect(await write('您好', staffId)).toMatchObject({ code: 'STAFF.UNKNOWN' })
    }
  })
})

describe('appointments', () => {
  test('one is booked with its promise, and its slot is gone for everybody', async () => {
    const staffId = (await manager()).manager.id
    const [monday] = await slotsOf(staffId)
    expect(monday).toMatchObject({ day: '2026-11-23' })
    const startsAt = monday?.startsAt[0] ?? ''
    const { status, body } = await book('', { staffId, startsAt, topic: '年末资产配置' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...{ startsAt, channel: 'phone', topic: '年末资产配置', state: 'BOOKED', isComing: true, isChangeable: true },
      promise: { draftAt: instant('22T11:30'), replyAt: instant('23T09:10') },
      changes: [{ kind: 'BOOKED', at: instant('22T09:30'), fromAt: null, toAt: startsAt }],
    })
    expect((await slotsOf(staffId))[0]?.startsAt).not.toContain(startsAt)
    expect((await manager()).nextAppointment).toEqual(body)
  })

  test('a taken slot is refused to another, and free again once cancelled', async () => {
    const other = await bank.signInAs('recovered')
    const id = idOf(await book('24T15:00'))
    expect(await book('24T15:00', {}, other)).toMatchObject({ status: 409, code: 'APPOINTMENT.SLOT_TAKEN' })
    expect((await cancel(id)).body).toMatchObject({ state: 'CANCELLED', isComing: false, changes: [{}, { kind: 'CANCELLED' }] })
    expect((await cancel(id)).status).toBe(200)
    expect((await book('24T15:00', {}, other)).status).toBe(200)
  })

  test.each([
    { what: 'less than two hours away', now: instant('24T09:00').replace(':00+', ':01+'), time: '24T11:00', staffId: 'x-wei' },
    { what: 'at lunch', now: instant('22T09:30'), time: '24T12:30', staffId: 'x-wei' },
    { what: 'not on the half-hour', now: instant('22T09:30'), time: '24T15:10', staffId: 'x-wei' },
    { what: 'on a day the expert is away', now: instant('22T09:30'), time: '23T14:00', staffId: 'x-lu' },
    { what: 'past', now: instant('22T09:30'), time: '20T15:00', staffId: 'x-wei' },
  ])('a slot $what is not offered', async ({ now, time, staffId }) => {
    await bank.moveClock(now)
    expect(await book(time, { staffId })).toMatchObject({ status: 422, code: 'APPOINTMENT.SLOT_UNFIT' })
  })

  test('two at one time, or a fourth, are refused; a repeated request is one', async () => {
    const requestId = key()
    const first = await book('24T15:00', { requestId })
    expect(await book('24T15:00', { requestId })).toMatchObject({ status: 200, body: first.body })
    expect(await book('24T15:00', { staffId: 'x-lu' })).toMatchObject({ status: 409, code: 'APPOINTMENT.SAME_TIME' })
    await book('24T15:30', { staffId: 'x-lu' })
    await book('24T16:00')
    expect(await book('25T15:00')).toMatchObject({ status: 409, code: 'APPOINTMENT.TOO_MANY' })
    expect((await listed()).map(({ startsAt }) => startsAt)).toEqual([instant('24T15:00'), instant('24T15:30'), instant('24T16:00')])
  })

  test('moved, it stays the same, with a line in its history, and the old slot is free', async () => {
    const other = await bank.signInAs('recovered')
    const id = idOf(await book('24T15:00'))
    await book('24T16:00', {}, other)
    expect(await move(id, '24T16:00')).toMatchObject({ status: 409, code: 'APPOINTMENT.SLOT_TAKEN' })
    expect(await move(id, '24T15:00')).toMatchObject({ status: 409, code: 'APPOINTMENT.SAME_TIME' })
    expect(await move(id, '24T12:30')).toMatchObject({ status: 422, code: 'APPOINTMENT.SLOT_UNFIT' })
    expect((await move(id, '25T10:00')).body).toMatchObject({
      ...{ id, startsAt: instant('25T10:00'), state: 'BOOKED' },
      changes: [{ kind: 'BOOKED' }, { kind: 'RESCHEDULED', fromAt: instant('24T15:00'), toAt: instant('25T10:00') }],
    })
    expect(await listed()).toHaveLength(1)
    expect((await book('24T15:00', {}, other)).status).toBe(200)
  })

  test('until two hours before; afterwards the bank says how it went', async () => {
    const id = idOf(await book('24T15:00'))
    expect(await close(id, 'DONE')).toMatchObject({ status: 409, code: 'APPOINTMENT.TOO_EARLY' })
    await bank.moveClock(instant('24T13:00'))
    expect(await cancel(id)).toMatchObject({ status: 409, code: 'APPOINTMENT.TOO_LATE' })
    expect(await move(id, '25T10:00')).toMatchObject({ code: 'APPOINTMENT.TOO_LATE' })
    await bank.moveClock(instant('24T15:00'))
    expect(await cancel(id)).toMatchObject({ status: 409, code: 'APPOINTMENT.OVER' })
    const before = (await manager()).promises.find(({ kind }) => kind === 'contact')?.used ?? 0
    expect((await close(id, 'DONE')).body).toMatchObject({ state: 'DONE' })
    expect(await close(id, 'MISSED')).toMatchObject({ status: 409, code: 'APPOINTMENT.OVER' })
    expect((await manager()).promises.find(({ kind }) => kind === 'contact')?.used).toBe(before + 1)
  })

  test('nobody sees or changes another’s', async () => {
    const id = idOf(await book('24T15:00'))
    const other = await bank.signInAs('recovered')
    expect(await listed(other)).toEqual([])
    expect(await move(id, '25T10:00', other)).toMatchObject({ status: 404, code: 'APPOINTMENT.UNKNOWN' })
    expect(await cancel(id, other)).toMatchObject({ status: 404, code: 'APPOINTMENT.UNKNOWN' })
  })

  test('an appointment outlives the tier that gave its manager', async () => {
    const who = await bank.signInAs('private')
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId: 'boc-wealth-classic' })
    expect((await manager(who)).experts.map(({ role }) => role)).not.toContain('tax')
    expect((await slotsOf('x-lu', who)).length).toBeGreaterThan(0)
    expect((await move('private-m2', '26T15:00', who)).body).toMatchObject({ state: 'BOOKED', staff: { id: 'x-lu' } })
  })
})

describe('messages', () => {
  test('off-hours: a draft and then the reply, each once; late when one does not come', async () => {
    const staffId = (await manager()).manager.id
    const sent = (await write('下周能见面吗？', staffId)).body as StaffMessage
    expect(sent).toMatchObject({
      promise: { draftAt: instant('22T11:30'), replyAt: instant('23T09:10') },
      ...{ draft: null, reply: null, isLate: false },
    })
    await bank.moveClock('2026-11-22T11:30:01+08:00')
    const read = async () => ((await caller.send('get', '/api/v1/messages')).body as { messages: StaffMessage[] }).messages[0]
    expect((await read())?.isLate).toBe(true)
    expect((await answer(sent.id, 'draft')).body).toMatchObject({ draft: { text: '好的' }, reply: null, isLate: false })
    expect(await answer(sent.id, 'draft')).toMatchObject({ status: 409, code: 'MESSAGE.ANSWERED' })
    await bank.moveClock('2026-11-23T09:10:01+08:00')
    expect((await read())?.isLate).toBe(true)
    await answer(sent.id, 'reply')
    expect(await read()).toMatchObject({ reply: { text: '好的' }, isLate: false })
    expect(await answer(sent.id, 'reply')).toMatchObject({ status: 409, code: 'MESSAGE.ANSWERED' })
    expect(await answer('nothing', 'reply')).toMatchObject({ status: 404, code: 'MESSAGE.UNKNOWN' })
  })

  test('within hours the reply comes in ten minutes, and a repeated request is one message', async () => {
    await bank.moveClock(instant('23T10:00'))
    const staffId = (await manager()).manager.id
    const body = { text: '在吗？', requestId: key() }
    const send = () => caller.send('post', `/api/v1/staff/${staffId}/messages`, body)
    expect((await send()).body).toMatchObject({ promise: { draftAt: null, replyAt: instant('23T10:10') } })
    await send()
    expect((await caller.send('get', '/api/v1/messages')).body).toMatchObject({ messages: [{ text: '在吗？' }] })
  })

  test.each([
    ['nothing', ''],
    ['only space', '   '],
    ['more than 500 characters', '话'.repeat(501)],
    ['a control character', '\u0007'],
  ])('%s is no message', async (_, text) => {
    const staffId = (await manager()).manager.id
    expect(await write(text, staffId)).toMatchObject({ status: 400, code: 'REQUEST.INVALID' })
  })
})

test('each story keeps to the rules: its slots are offered, its promises kept or running', async () => {
  for (const persona of ['wealth', 'elder', 'watch-5', 'private']) {
    const who = await bank.signInAs(persona)
    const { manager: mine, experts, nextAppointment } = await manager(who)
    const known = [mine, ...experts].map(({ id }) => id)
    expect(nextAppointment).not.toBeNull()
    expect((await listed(who)).every(({ staff }) => known.includes(staff.id))).toBe(true)
    const { messages } = (await who.send('get', '/api/v1/messages')).body as { messages: StaffMessage[] }
    expect(messages.length).toBeGreaterThan(0)
    expect(messages.some(({ isLate }) => isLate)).toBe(false)
    await bank.db
      .deleteFrom('appointment')
      .where('id', '=', nextAppointment?.id ?? '')
      .execute()
    const free = await slotsOf(nextAppointment?.staff.id ?? '', who)
    expect(free.flatMap(({ startsAt }) => startsAt)).toContain(nextAppointment?.startsAt)
  }
})
