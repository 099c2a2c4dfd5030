import type { articleSchema } from '../../../src/contract/articles'
import type { OutputOf } from '../../../src/contract/endpoint'
import type { listCards } from '../../../src/contract/cards'
import type { listLearning } from '../../../src/contract/learning'
import type { searchLearning } from '../../../src/contract/learning-search'
import type { ArticleSummary, CourseSummary } from '../../../src/contract/learning-items'
import type * as z from '../../../src/contract/schema'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const list = async (who: Caller = bank.guest) => (await who.send('get', '/api/v1/learning')).body as OutputOf<typeof listLearning>
const article = async (id: string, who: Caller = bank.guest, query = '') =>
  (await who.send('get', `/api/v1/articles/${id}${query}`)).body as z.infer<typeof articleSchema>
const save = (who: Caller, id: string, readPpm: number, agoMs = 0) => who.send('put', `/api/v1/articles/${id}/reading`, { readPpm, agoMs })
const search = async (q: string, who: Caller = bank.guest) =>
  (await who.send('get', `/api/v1/learning/search?q=${encodeURIComponent(q)}`)).body as OutputOf<typeof searchLearning>
const byId = <T extends { id: string }>(all: readonly T[], id: string) => all.find((each) => each.id === id) as T

describe('a visitor', () => {
  test('sees all there is, and nothing of anybody’s', async () => {
    const { articles, courses, collections, card, own } = await list()
    expect(articles.length).toBeGreaterThanOrEqual(20)
    expect(courses.length).toBeGreaterThanOrEqual(4)
    expect(collections.map(({ stage }) => stage)).toEqual(['new-customer', 'family', 'mid-career', 'retirement'])
    expect(collections.every(({ items }) => items.length >= 3)).toBe(true)
    expect(card).toMatchObject({ month: 11 })
    expect(own).toBeNull()
    expect([...articles.map(({ reading }) => reading), ...courses.map(({ progress }) => progress)].every((each) => each === null)).toBe(
      true,
    )
  })

  test('reads general education, and of what is riskier the summary with the way to it', async () => {
    expect((await article('deposit-insurance')).body?.blocks.length).toBeGreaterThan(3)
    expect(await article('structured-deposits-explained')).toMatchObject({
      article: {
        title: { en: expect.any(String) as string },
        gate: { isOpen: false, closedBecause: ['LEARNING.RISK_UNKNOWN'], remedy: { kind: 'signIn' } },
      },
      body: null,
    })
  })

  test('with a session that has ended: by cookie a visitor, by token told so', async () => {
    const stale = await bank.guest.send('get', '/api/v1/learning', undefined, { cookie: 'ladder_session=gone' })
    expect([stale.status, (stale.body as OutputOf<typeof listLearning>).own]).toEqual([200, null])
    expect(await bank.guest.send('get', '/api/v1/learning', undefined, { authorization: 'Bearer gone' })).toMatchObject({
      status: 401,
      code: 'SESSION.EXPIRED',
    })
  })

  test.each([
    ['put', '/api/v1/articles/deposit-insurance/reading'],
    ['put', '/api/v1/learning/bookmarks/article/deposit-insurance'],
    ['get', '/api/v1/risk/profile'],
  ])('%s %s asks to sign in', async (method, path) => {
    expect(await bank.guest.send(method, path, method === 'get' ? undefined : {})).toMatchObject({ status: 401, code: 'SESSION.REQUIRED' })
  })
})

describe('an article', () => {
  test.each([
    ['en', 'deposit-insurance', 'en'],
    ['zh-CN', 'deposit-insurance', 'zh-CN'],
    ['zh-HK', 'deposit-insurance', 'zh-CN'],
    ['en', 'mortgage-prepayment-arithmetic', 'zh-CN'],
  ])('asked for in %s, %s comes in %s', async (language, id, given) => {
    expect((await article(id, bank.guest, `?language=${language}`)).body?.language).toBe(given)
  })

  test('names its sources, and others to read', async () => {
    const { sources, related } = await article('deposit-insurance')
    expect(sources.length).toBeGreaterThan(0)
    expect(related).toHaveLength(3)
    expect(related).not.toContainEqual({ kind: 'article', id: 'deposit-insurance' })
  })

  test('that is not there is refused', async () => {
    expect(await bank.guest.send('get', '/api/v1/articles/none')).toMatchObject({ status: 404, code: 'LEARNING.UNKNOWN' })
  })

  test('is finished at 95 %, and stays so when read again', async () => {
    const caller = await bank.signInAs('newcomer')
    expect((await save(caller, 'deposit-insurance', 949_999)).body).toMatchObject({ isFinished: false })
    expect((await save(caller, 'deposit-insurance', 950_000)).body).toMatchObject({ isFinished: true })
    expect((await save(caller, 'deposit-insurance', 100_000)).body).toMatchObject({ readPpm: 100_000, isFinished: true })
  })

  test('of two devices the later word counts, whichever arrives last', async () => {
    const caller = await bank.signInAs('newcomer')
    await save(caller, 'deposit-insurance', 600_000)
    const late = await save(caller, 'deposit-insurance', 200_000, 60_000)
    expect(late.body).toMatchObject({ readPpm: 600_000, at: '2026-11-22T09:30:00+08:00' })
    expect(byId<ArticleSummary>((await list(caller)).articles, 'deposit-insurance').reading).toMatchObject({ readPpm: 600_000 })
  })

  test('read without a network counts on the day it was read', async () => {
    const caller = await bank.signInAs('newcomer')
    await save(caller, 'deposit-insurance', 500_000, 2 * 86_400_000)
    const { own } = await list(caller)
    expect(own?.rhythm.days.filter(({ isLearnt }) => isLearnt).map(({ day }) => day)).toEqual(['2026-11-20'])
  })

  test('that is closed takes no place', async () => {
    expect(await save(await bank.signInAs('learner'), 'structured-deposits-explained', 1)).toMatchObject({
      status: 403,
      code: 'LEARNING.RISK_TOO_LOW',
    })
  })
})

describe('what is the customer’s', () => {
  test('where they stopped, newest first, to go on with', async () => {
    const { own } = await list(await bank.signInAs('wealth'))
    expect(own?.stopped).toEqual([
      { item: { kind: 'course', id: 'read-a-wealth-product' }, chapterId: 'fees', progressPpm: 400_000, at: '2026-11-20T21:10:00+08:00' },
      { item: { kind: 'article', id: 'net-value-and-drawdown' }, chapterId: null, progressPpm: 460_000, at: '2026-11-18T21:30:00+08:00' },
    ])
  })

  test('the rhythm of the week', async () => {
    const { own } = await list(await bank.signInAs('wealth'))
    expect(own?.rhythm).toMatchObject({ weekKey: '2026-W47', daysLearnt: 2, weeksInARow: 3 })
  })

  test('recommendations with their reason, none of them begun, finished or closed', async () => {
    const { own, articles, courses } = await list(await bank.signInAs('wealth'))
    expect(own?.recommendations).toHaveLength(4)
    expect(own?.recommendations.map(({ reason: { kind } }) => kind)).toEqual(['topic', 'topic', 'stage', 'stage'])
    for (const { item } of own?.recommendations ?? []) {
      const found = item.kind === 'article' ? byId<ArticleSummary>(articles, item.id) : byId<CourseSummary>(courses, item.id)
      expect(found.gate.isOpen).toBe(true)
      expect('reading' in found ? found.reading : found.progress).toBeNull()
    }
  })

  test('a new customer is met with the first steps', async () => {
    const { own } = await list(await bank.signInAs('newcomer'))
    expect(own).toMatchObject({ stopped: [], isPersonalised: true, rhythm: { daysLearnt: 0, weeksInARow: 0 } })
    expect(own?.recommendations[0]).toEqual({
      item: { kind: 'course', id: 'first-steps' },
      reason: { kind: 'stage', stage: 'new-customer' },
    })
  })

  test('where the scheme counts courses, one comes first', async () => {
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId: 'ladder-score' })
    const { own } = await list(await bank.signInAs('newcomer'))
    expect(own?.recommendations[0]?.reason).toEqual({ kind: 'ladder' })
  })

  test('recommendations are switched off and on, and what was read stays', async () => {
    const caller = await bank.signInAs('wealth')
    expect((await caller.send('put', '/api/v1/learning/personalisation', { isOn: false })).body).toEqual({ isPersonalised: false })
    const { own } = await list(caller)
    expect(own).toMatchObject({ isPersonalised: false, recommendations: [] })
    expect(own?.stopped).toHaveLength(2)
    await caller.send('put', '/api/v1/learning/personalisation', { isOn: true })
    expect((await list(caller)).own?.recommendations).toHaveLength(4)
  })

  test('bookmarks: added and dropped, each twice at no harm', async () => {
    const caller = await bank.signInAs('elder')
    const path = '/api/v1/learning/bookmarks/course/first-steps'
    const isKept = async () => byId<CourseSummary>((await list(caller)).courses, 'first-steps').isBookmarked
    for (const method of ['put', 'put']) expect((await caller.send(method, path, {})).body).toEqual({ isBookmarked: true })
    expect(await isKept()).toBe(true)
    for (const method of ['delete', 'delete']) expect((await caller.send(method, path)).body).toEqual({ isBookmarked: false })
    expect(await isKept()).toBe(false)
    expect(await caller.send('put', '/api/v1/learning/bookmarks/article/none', {})).toMatchObject({ code: 'LEARNING.UNKNOWN' })
  })
})

describe('the gate', () => {
  const structured = async (who: Caller) => byId<ArticleSummary>((await list(who)).articles, 'structured-deposits-explained').gate

  test.each([
    ['wealth', true, [], null],
    ['learner', false, ['LEARNING.RISK_TOO_LOW'], '2026-11-22'],
    ['elder', false, ['LEARNING.RISK_EXPIRED', 'LEARNING.RISK_TOO_LOW'], '2026-11-22'],
    ['watch-5', false, ['LEARNING.RISK_EXPIRED'], '2026-11-22'],
    ['nothing', false, ['LEARNING.RISK_UNKNOWN'], '2026-11-22'],
  ])('for %s is open: %s %s', async (persona, isOpen, closedBecause, fromDay) => {
    const gate = await structured(await bank.signInAs(persona))
    expect(gate).toEqual({ isOpen, neededLevel: gate.neededLevel, closedBecause, remedy: fromDay && { kind: 'assess', fromDay } })
  })

  test('closes on the day after the assessment was last good', async () => {
    const caller = await bank.signInAs('wealth')
    await bank.moveClock('2027-03-17T23:59:50+08:00')
    expect((await structured(caller)).isOpen).toBe(true)
    await bank.moveClock('2027-03-18T00:00:00+08:00')
    expect((await structured(caller)).closedBecause).toEqual(['LEARNING.RISK_EXPIRED'])
  })

  test('a tier does not open it', async () => {
    await bank.db.deleteFrom('riskAssessment').where('customerId', '=', 'private').execute()
    expect((await structured(await bank.signInAs('private'))).isOpen).toBe(false)
  })
})

describe('search', () => {
  test.each([
    ['日均余额', 'term', 'daily-average'],
    ['存款保险', 'term', undefined],
    ['日均結餘', 'term', 'daily-average'],
    ['deposit insurance', 'term', undefined],
  ])('"%s" finds first a %s', async (q, kind, id) => {
    const [first] = (await search(q)).results
    expect(first).toMatchObject({ kind, ...(id && { id }) })
    expect(first?.snippet.text.length).toBeGreaterThan(0)
  })

  test('finds words of bodies, in a chapter with its course', async () => {
    const { results } = await search('日终 日均')
    expect(results.some(({ kind, courseId }) => kind === 'chapter' && courseId !== null)).toBe(true)
    const { snippet } = results[0] ?? { snippet: { text: '', matches: [] } }
    for (const [from, to] of snippet.matches) expect(snippet.text.slice(from, to)).toMatch(/日终|日均/)
  })

  test('does not tell what a closed body says', async () => {
    const { body } = await article('structured-deposits-explained', await bank.signInAs('wealth'))
    const words = JSON.stringify(body).match(/[\p{Script=Han}]{12}/gu) ?? []
    const inside = words[3] ?? ''
    const ids = async (who: Caller) => (await search(inside, who)).results.map(({ id }) => id)
    expect(await ids(await bank.signInAs('wealth'))).toContain('structured-deposits-explained')
    expect(await ids(bank.guest)).not.toContain('structured-deposits-explained')
  })

  test('names twenty at most, and says how many there are', async () => {
    const { results, total } = await search('的')
    expect(results).toHaveLength(20)
    expect(total).toBeGreaterThan(20)
  })

  test.each([
    ['zzzz', 200],
    ['%', 200],
    ['—', 200],
    ['', 400],
    ['x'.repeat(51), 400],
  ])('"%s" is answered with %i', async (q, status) => {
    const answer = await bank.guest.send('get', `/api/v1/learning/search?q=${encodeURIComponent(q)}`)
    expect(answer.status).toBe(status)
    if (status === 200) expect(answer.body).toEqual({ results: [], total: 0 })
  })
})

describe('a card that something brings', () => {
  const first = async (who: Caller) => {
    const { cards } = (await who.send('get', '/api/v1/learning/cards')).body as OutputOf<typeof listCards>
    expect((await list(who)).card).toEqual(cards[0])
    return cards[0]
  }

  test('takes the month’s place for whom it is, and says why; with personalisation off it does not come', async () => {
    const who = await bank.signInAs('saver')
    expect(await first(who)).toMatchObject({
      id: 'card-mortgage-renovation',
      month: null,
      why: { 'zh-CN': '为您挑选：住房贷款进入第 6 个月' },
    })
    await who.send('put', '/api/v1/learning/personalisation', { isOn: false })
    expect(await first(who)).toMatchObject({ month: 11, why: null })
  })

  test.each([
    ['a month later', 'saver', '2026-12-01T09:00:00+08:00', 12],
    ['a mortgage from before the books', 'loan-only', '2026-11-22T10:00:00+08:00', 11],
    ['nothing known', 'almost', '2026-11-22T10:00:00+08:00', 11],
  ])('%s: the month’s own', async (_, personaId, now, month) => {
    await bank.moveClock(now)
    expect(await first(await bank.signInAs(personaId))).toMatchObject({ month, why: null })
  })
})

test('the glossary has sixty terms and more, by sound; the cards begin with the running month’s', async () => {
  const { terms } = (await bank.guest.send('get', '/api/v1/glossary')).body as { terms: { term: { 'zh-CN': string } }[] }
  expect(terms.length).toBeGreaterThanOrEqual(60)
  expect(terms.findIndex(({ term }) => term['zh-CN'] === '复利')).toBeLessThan(terms.findIndex(({ term }) => term['zh-CN'] === '债券'))
  const { cards } = (await bank.guest.send('get', '/api/v1/learning/cards')).body as { cards: { month: number }[] }
  expect(cards.map(({ month }) => month)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 12])
})
