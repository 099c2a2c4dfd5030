import { sql } from 'kysely'
import type { Inbox } from '../../../src/contract/messages'
import type { JobQueue } from '../../../mock/jobs/queue'
import { doDue } from '../../../mock/jobs/run-jobs'
import { sandboxChannels, type Channels } from '../../../mock/messages/channels'
import { notify } from '../../../mock/messages/notify'
import { announceRules } from '../../../mock/messages/sources/of-tier'
import { ladderOf } from '../../../mock/ladder/ladders'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

// Letters of every customer at once take half a second, on a busy machine several.
jest.setTimeout(20_000)

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const inboxOf = async (caller: Caller) => (await caller.send('get', '/api/v1/inbox')).body as Inbox
const linesOf = async (caller: Caller) => (await inboxOf(caller)).messages.map(({ kind, sentAt }) => `${sentAt.slice(5, 16)} ${kind}`)

/** A queue in memory: what the tables decide is under test here, the real one in test/mock/processes. */
function memoryQueue(): JobQueue {
  const waiting = new Map<string, { name: string; data: never }>()
  return {
    add: (name, jobs) => Promise.resolve(jobs.forEach(({ key, data }) => waiting.set(`${name} ${key}`, { name, data: data as never }))),
    drain: async (name, work) => {
      const own = [...waiting].filter(([, job]) => job.name === name)
      for (const [key, { data }] of own) {
        waiting.delete(key)
        await work(data)
      }
      return own.length
    },
    stop: () => Promise.resolve(),
  }
}

const look = async (times = 3, channels: Channels = sandboxChannels) => {
  const store = {
    db: bank.db,
    runScript: () => Promise.reject(new Error('the test’s queue runs no scripts')),
    alone: <T>(work: () => Promise<T>) => work(),
  }
  const failures: unknown[] = []
  for (let each = 0; each < times; each += 1) {
    await doDue(memoryQueue(), { store, clock: bank.clock, channels }, (error) => failures.push(error))
  }
  expect(failures).toEqual([])
}
/** As if everybody else's letters had been written: the bank has only these to look after. */
const onlyFor = async (...customerIds: string[]) => {
  const others = bank.db.selectFrom('customer').where('id', 'not in', customerIds)
  const settled = others.select(({ ref, lit }) => [
    ref('id').as('customerId'),
    lit(0).as('sinceMs'),
    sql<number>`4e12::bigint`.as('settledAtMs'),
  ])
  await bank.db.insertInto('messageWatch').columns(['customerId', 'sinceMs', 'settledAtMs']).expression(settled).execute()
}
const sentTo = async (customerId: string) => {
  const { rows } = { rows: await bank.db.selectFrom('sandboxOutbox').innerJoin('message', 'message.id', 'messageId').selectAll().execute() }
  return rows
    .filter((row) => row.customerId === customerId)
    .map(({ channel, kind }) => `${channel} ${kind}`)
    .sort()
}

const grantsOf = async (caller: Caller) => (await caller.send('get', '/api/v1/inbox/wechat-grants')).body
/** As after a yes in WeChat's dialog. */
const allow = async (caller: Caller, group: string, requestId = `allow-${group}`) =>
  (await caller.send('post', '/api/v1/inbox/wechat-grants', { groups: [group], requestId })).body

test('a customer a month from the fall has had the notices of the last two misses, and answers as they came', async () => {
  const caller = await bank.signInAs('watch-5')
  const first = await linesOf(caller)
  expect(first.filter((line) => line.endsWith('watch'))).toEqual(['11-01T09:00 watch', '10-01T09:00 watch'])
  expect(await linesOf(caller)).toEqual(first)
})

test.each([
  ['2026-12-01T08:59:00+08:00', []],
  ['2026-12-01T09:00:00+08:00', ['12-01T09:00 tier-down']],
])('at %s the letter on the fall is there: %j', async (now, letters) => {
  await bank.moveClock(now)
  const caller = await bank.signInAs('watch-5')
  const lines = await linesOf(caller)
  expect(lines.filter((line) => line.endsWith('tier-down'))).toEqual(letters)
})

test('who joined two days ago is welcomed, who joined two weeks ago is not', async () => {
  expect(await linesOf(await bank.signInAs('nothing'))).toEqual(['11-20T09:00 welcome'])
  expect(await linesOf(await bank.signInAs('newcomer'))).not.toContain('11-08T09:00 welcome')
})

test.each([
  ['private', '2026-11-22T10:00:00+08:00', '11-17T11:00 appointment-survey', 'a meeting that took place'],
  ['wealth', '2027-02-04T09:00:00+08:00', '02-04T09:00 greeting', 'the first day of spring'],
  ['newcomer', '2027-03-05T09:00:00+08:00', '03-05T09:00 monthly-card', 'the fourth month'],
  ['card-only', '2027-01-03T09:00:00+08:00', '01-03T09:00 talk-offer', 'a quarter with fewer purchases'],
  ['wealth', '2026-11-23T09:00:00+08:00', '11-23T09:00 salon-invitation', 'the quarter’s closed salon'],
])('to %s at %s: %s, for %s', async (personaId, now, line) => {
  await bank.moveClock(now)
  expect(await linesOf(await bank.signInAs(personaId))).toContain(line)
})

test('to a closed salon one is invited once a quarter, and only to what one can sign up for', async () => {
  const invitations = async (personaId: string) => {
    const { messages } = await inboxOf(await bank.signInAs(personaId))
    return messages.filter(({ kind }) => kind === 'salon-invitation').map(({ subject }) => subject?.id)
  }
  expect(await invitations('wealth')).toEqual(['family-office'])
  // has a seat there; below the tiers it is for; a customer of two weeks
  expect(await invitations('private')).toEqual(['cio-dinner'])
  expect(await invitations('card-only')).toEqual([])
  expect(await invitations('newcomer')).toEqual([])
  await bank.moveClock('2026-12-05T09:00:00+08:00')
  expect(await invitations('wealth')).toEqual(['family-office'])
})

test('at work by itself the bank writes everybody’s letters once, and old ones do not leave the app', async () => {
  await look()
  const count = async () =>
    Number(
      (
        await bank.db
          .selectFrom('message')
          .select((row) => row.fn.countAll().as('all'))
          .executeTakeFirstOrThrow()
      ).all,
    )
  const written = await count()
  expect(written).toBeGreaterThan(20)
  await look()
  expect(await count()).toBe(written)
  expect((await sentTo('watch-5')).filter((line) => line.endsWith('watch'))).toEqual([])
})

test('outside the app nobody reads a tier, a name or a number', async () => {
  await onlyFor('watch-5', 'wealth')
  await bank.moveClock('2026-12-01T09:00:00+08:00')
  await look(1)
  const texts = await bank.db.selectFrom('sandboxOutbox').select('text').execute()
  expect(texts.length).toBeGreaterThan(0)
  for (const { text } of texts) expect(text).not.toMatch(/中银|私人银行|大众客户|\d/)
})

test('a letter of today leaves by the channels chosen, once; a month later it does not', async () => {
  await onlyFor('watch-5', 'watch-2')
  await bank.moveClock('2026-12-01T09:00:00+08:00')
  const caller = await bank.signInAs('watch-2')
  await allow(caller, 'tier')
  await allow(await bank.signInAs('watch-5'), 'tier')
  await caller.send('put', '/api/v1/inbox/preferences', {
    preferences: { channels: { wechat: [], sms: ['tier'] }, muted: [], isFewer: false },
  })
  await look(1)
  await look(1)
  expect(await sentTo('watch-5')).toEqual(expect.arrayContaining(['sms tier-down', 'wechat tier-down']))
  expect((await sentTo('watch-5')).filter((line) => line === 'sms tier-down')).toHaveLength(1)
  expect((await sentTo('watch-2')).filter((line) => line.startsWith('wechat'))).toEqual([])
  expect(await grantsOf(caller)).toEqual({ grants: [{ group: 'tier', left: 1 }] })
})

test('by WeChat goes one message for each time that the customer allowed it, and of that kind', async () => {
  await onlyFor('wealth')
  const caller = await bank.signInAs('wealth')
  expect(await grantsOf(caller)).toEqual({ grants: [] })
  await allow(caller, 'event')
  // a tap that was sent twice is one
  await allow(caller, 'service', 'the-first-tap')
  expect(await allow(caller, 'service', 'the-first-tap')).toEqual({ grants: ['event', 'service'].map((group) => ({ group, left: 1 })) })
  expect(await grantsOf(await bank.signInAs('private'))).toEqual({ grants: [] })
  for (const [place, text] of ['一', '二'].entries()) {
    await notify(bank.db, {
      ...{ customerIds: ['wealth'], kind: 'manager-reply', dedupeKey: `reply-${place}` },
      ...{ params: { staff: { 'zh-CN': '林', 'zh-HK': '林', en: 'Lin' }, text }, atMs: Date.parse('2026-11-22T10:00:00+08:00') },
    })
  }
  await bank.moveClock('2026-11-22T10:00:01+08:00')
  await look(1)
  expect((await sentTo('wealth')).filter((line) => line === 'wechat manager-reply')).toHaveLength(1)
  expect(await grantsOf(caller)).toEqual({ grants: [{ group: 'event', left: 1 }] })
})

describe('an event with a seat', () => {
  const signUp = async (caller: Caller) => {
    const event = await bank.db.selectFrom('event').selectAll().where('id', '=', 'macro-2027').executeTakeFirstOrThrow()
    const body = { companions: [], answers: { heard: 'app' }, consentVersion: '2026-11', requestId: 'sign-up-for-reminder' }
    expect((await caller.send('post', '/api/v1/events/macro-2027/signups', body)).status).toBe(200)
    return event.startsAtMs
  }
  const hourMs = 3_600_000
  test.each([
    ['a second before a day', -24 * hourMs - 1000, []],
    ['a day', -24 * hourMs, ['event-reminder']],
    ['a second before two hours', -2 * hourMs - 1000, ['event-reminder']],
    ['two hours', -2 * hourMs, ['event-reminder']],
    ['the start', 0, []],
  ])('is recalled at %s before it: %j', async (_, fromStartMs, kinds) => {
    const startsAtMs = await signUp(await bank.signInAs('wealth'))
    await bank.moveClock(new Date(startsAtMs + fromStartMs).toISOString())
    const caller = await bank.signInAs('wealth')
    const { messages } = await inboxOf(caller)
    expect(messages.filter(({ kind }) => kind === 'event-reminder').map(({ kind }) => kind)).toEqual(kinds)
  })

  test('a text message recalls it to who agreed to that, and no longer to who took it back', async () => {
    await onlyFor('wealth', 'private', 'rising')
    const [wealth, taken, silent] = [await bank.signInAs('wealth'), await bank.signInAs('private'), await bank.signInAs('rising')]
    let startsAtMs = 0
    for (const caller of [wealth, taken, silent]) startsAtMs = await signUp(caller)
    const say = async (caller: Caller, isOn: boolean) => {
      const { signups } = (await caller.send('get', '/api/v1/event-signups')).body as { signups: { id: string; event: { id: string } }[] }
      const id = signups.find(({ event }) => event.id === 'macro-2027')?.id ?? ''
      return caller.send('put', `/api/v1/event-signups/${id}/sms-reminder`, {
        isOn,
        version: '2026-11',
        requestId: `sms-${isOn}-${id}`.slice(0, 60),
      })
    }
    expect((await say(wealth, true)).body).toEqual({ isOn: true, isMuted: false })
    await say(taken, true)
    expect((await say(taken, false)).body).toEqual({ isOn: false, isMuted: false })
    await bank.moveClock(new Date(startsAtMs - 3 * hourMs).toISOString())
    await look(1)
    const texted = async (personaId: string) => (await sentTo(personaId)).filter((line) => line === 'sms event-reminder').length
    expect([await texted('wealth'), await texted('private'), await texted('rising')]).toEqual([1, 0, 0])
    expect(await linesOf(await bank.signInAs('rising'))).toEqual(expect.arrayContaining([expect.stringContaining('event-reminder')]))
    await bank.moveClock(new Date(startsAtMs).toISOString())
    expect((await say(await bank.signInAs('rising'), true)).code).toBe('SIGNUP.OVER')
  })

  test('both reminders come, each once, and not to who gave the seat up or wants fewer messages', async () => {
    const startsAtMs = await signUp(await bank.signInAs('wealth'))
    await signUp(await bank.signInAs('private'))
    for (const hours of [20, 10, 1]) {
      await bank.moveClock(new Date(startsAtMs - hours * hourMs).toISOString())
      if (hours === 20) {
        const caller = await bank.signInAs('private')
        const { preferences } = (await caller.send('get', '/api/v1/inbox/preferences')).body as { preferences: object }
        await caller.send('put', '/api/v1/inbox/preferences', { preferences: { ...preferences, isFewer: true } })
      }
      for (const personaId of ['wealth', 'private', 'wealth']) await linesOf(await bank.signInAs(personaId))
    }
    const reminders = async (id: string) => (await linesOf(await bank.signInAs(id))).filter((line) => line.endsWith('event-reminder'))
    expect(await reminders('wealth')).toHaveLength(2)
    expect(await reminders('private')).toEqual([])
  })
})

test('in the quiet hours nothing leaves; at 8 it does, unless it was read meanwhile', async () => {
  await onlyFor('wealth', 'private')
  const send = async (personaId: string) => {
    const caller = await bank.signInAs(personaId)
    const { staffId } = await bank.db
      .selectFrom('staffMessage')
      .select('staffId')
      .where('customerId', '=', personaId)
      .executeTakeFirstOrThrow()
    const { id } = (await caller.send('post', `/api/v1/staff/${staffId}/messages`, { text: '在吗', requestId: `ask-${personaId}` }))
      .body as { id: string }
    await bank.guest.send('post', `/api/sandbox/messages/${id}/answer`, { as: 'reply', text: '在的' })
    return caller
  }
  await bank.moveClock('2026-11-23T23:00:00+08:00')
  await allow(await send('wealth'), 'service')
  const reader = await send('private')
  await look(1)
  const { asOf, unread } = await inboxOf(reader)
  expect(unread).toBeGreaterThan(0)
  await reader.send('put', '/api/v1/inbox/read', { until: asOf })
  expect(await sentTo('wealth')).toEqual([])
  await bank.moveClock('2026-11-24T08:00:00+08:00')
  await look(1)
  expect(await sentTo('wealth')).toEqual(['wechat manager-reply'])
  expect(await sentTo('private')).toEqual([])
})

test('a channel that fails leaves the message due', async () => {
  await onlyFor('watch-5')
  await bank.moveClock('2026-12-01T09:30:00+08:00')
  const failing: Channels = { sms: { send: () => Promise.reject(new Error('the gateway is down')) } }
  await expect(look(1, failing)).rejects.toThrow('the gateway is down')
  await look(1)
  expect((await sentTo('watch-5')).filter((line) => line === 'sms tier-down')).toHaveLength(1)
})

test('new rules are announced from 60 days before, for each version but the first', () => {
  const ladder = ladderOf('boc-wealth')
  const [first] = ladder.versions
  const next = { ...first, scheme: { ...first.scheme, version: '2027.1', effectiveFrom: '2027-03-01' as never } }
  expect(announceRules(ladder, ['wealth'])).toEqual([])
  expect(announceRules({ ...ladder, versions: [first, next] }, ['wealth'])).toMatchObject([
    { kind: 'rule-change', dedupeKey: 'rules:boc-wealth:2027.1', params: { version: '2027.1', effectiveDay: '2027-03-01' } },
  ])
})
