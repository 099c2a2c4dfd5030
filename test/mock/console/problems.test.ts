import type { BannerBody } from '../../../src/contract/console/banner-body'
import type { EventBody } from '../../../src/contract/console/event-body'
import type { ArticleBody, CourseBody } from '../../../src/contract/console/learning-bodies'
import type { ProblemFacts } from '../../../mock/console/problems/facts'
import { problemsOf } from '../../../mock/console/problems/problems-of'
import { toEventRows } from '../../../mock/console/content/event-of'
import { eventBody, words } from '../../support/console'

const facts: ProblemFacts = {
  ...{ nowMs: Date.parse('2026-11-22T09:30:00+08:00'), live: null, seats: null, hasRedemptions: false },
  ...{
    coverIds: new Set(['cover']),
    articleIds: new Set(),
    monthsTaken: new Set(),
    triggersTaken: new Set(),
    tierIds: new Map([['boc-wealth', ['base', 'top']]]),
  },
}
const of = (body: EventBody, more: Partial<ProblemFacts> = {}) =>
  problemsOf({ kind: 'event', body }, { ...facts, ...more }).map(({ path, code }) => `${path} ${code}`)

const onDay = (day: string, time = '10:00') => `2026-12-${day}T${time}:00+08:00`
const yesNo = { id: 'meal', kind: 'yesNo' as const, text: words('用餐吗'), isRequired: true, onlyIf: null }
const single = { id: 'slot', kind: 'single' as const, text: words('时段'), isRequired: true, onlyIf: null }
const pool = { audience: 'upper' as const, capacity: 5, opensAt: '2026-11-20T08:00:00+08:00' }
const pools = { pools: [pool], mergeAt: onDay('10') }

test('a whole event has none, and is read as the files are', () => {
  expect(of(eventBody({ ...pools, coverId: 'cover', questions: [yesNo] }))).toEqual([])
  expect(toEventRows('x', eventBody(pools)).seats.capacity).toBe(25)
})

test.each<[string, Partial<EventBody>, string[]]>([
  ['a language missing', { title: { ...words('a'), en: ' ' } }, ['title.en REQUIRED']],
  ['a title of 81 characters', { title: words('字'.repeat(81)) }, ['title.zh-CN TOO_LONG', 'title.zh-HK TOO_LONG', 'title.en TOO_LONG']],
  ['a title of 80', { title: words('字'.repeat(80)) }, []],
  ['80 characters beyond the first plane', { title: words('𠮷'.repeat(80)) }, []],
  ['HTML in a title', { title: { ...words('a'), en: '<b>a</b>' } }, ['title.en HTML']],
  ['a tag left open', { title: { ...words('a'), en: 'a<img src=x onerror=alert(1)' } }, ['title.en HTML']],
  ['a comparison', { title: words('1 < 2，满 <10 人取消') }, []],
  ['no time', { startsAt: null }, ['startsAt REQUIRED']],
  ['an end before the start', { endsAt: onDay('19') }, ['endsAt TOO_EARLY']],
  ['an end at the start', { endsAt: onDay('20', '14:00') }, ['endsAt TOO_EARLY']],
  ['closing after the start', { closesAt: onDay('20', '14:01') }, ['startsAt TOO_EARLY']],
  ['closing at the start', { closesAt: onDay('20', '14:00') }, []],
  ['opening as it closes', { opensAt: onDay('18', '18:00') }, ['closesAt TOO_EARLY']],
  [
    'a start that has passed',
    { opensAt: '2026-11-01T08:00:00+08:00', closesAt: '2026-11-02T08:00:00+08:00', startsAt: '2026-11-22T09:30:00+08:00' },
    ['startsAt IN_THE_PAST'],
  ],
  ['a draw before it closes', { drawAt: onDay('17') }, ['drawAt TOO_EARLY']],
  ['a draw without a waitlist', { drawAt: onDay('19'), waitlist: 'none' }, ['waitlist DRAW_NEEDS_WAITLIST']],
  ['a draw and approval', { drawAt: onDay('19'), needsApproval: true }, ['needsApproval DRAW_DECIDES']],
  ['no capacity', { capacity: null }, ['capacity REQUIRED']],
  ['capacity 0', { capacity: 0 }, ['capacity OUT_OF_RANGE']],
  ['a pool without a merge', { pools: [pool] }, ['mergeAt REQUIRED']],
  ['a pool twice', { ...pools, pools: [pool, pool] }, ['pools.1.audience TWICE']],
  ['a pool that opens later', { ...pools, pools: [{ ...pool, opensAt: onDay('01') }] }, ['pools.0.opensAt TOO_LATE']],
  ['no agenda', { agenda: [] }, ['agenda OUT_OF_RANGE']],
  ['no such hour', { agenda: [{ at: '25:00', what: words('a') }] }, ['agenda.0.at TIME']],
  ['a material over http', { materials: [{ title: words('a'), url: 'http://a.test' }] }, ['materials.0.url LINK']],
  ['a script for a material', { materials: [{ title: words('a'), url: 'javascript:alert(1)' }] }, ['materials.0.url LINK']],
  ['an unknown venue', { venueId: 'moon' }, ['venueId UNKNOWN']],
  ['an unknown cover', { coverId: 'gone' }, ['coverId UNKNOWN']],
  ['risk that is not said', { needs: { ...eventBody().needs, riskLevel: 'R3' } }, ['hasRisk RISK_STATEMENT']],
  [
    'ages turned round',
    { needs: { ...eventBody().needs, childAges: { fromYears: 9, toYears: 6 } } },
    ['needs.childAges.toYears TOO_EARLY'],
  ],
  ['one option', { questions: [{ ...single, options: [{ id: 'a', text: words('a') }] }] }, ['questions.0.options OUT_OF_RANGE']],
  ['a question twice', { questions: [yesNo, yesNo] }, ['questions.1.id TWICE']],
  [
    'a condition on a later question',
    { questions: [{ ...yesNo, onlyIf: { questionId: 'slot', is: 'a' } }] },
    ['questions.0.onlyIf CONDITION'],
  ],
])('%s', (_, fields, expected) => {
  expect(of(eventBody(fields))).toEqual(expected)
})

describe('an event that people are signed up for', () => {
  const seats = (taken: number, offered = 0, held = 0) => ({
    isDrawn: false,
    pools: [
      { id: 'open', capacity: 20, taken, offered, held, opensAtMs: 0 },
      { id: 'upper', capacity: 5, taken: 2, offered: 0, held: 0, opensAtMs: 0 },
    ],
  })

  test.each<[string, Partial<EventBody>, ReturnType<typeof seats>, string[]]>([
    ['capacity at what was given out', { ...pools, capacity: 7 }, seats(5, 1, 1), []],
    ['capacity one below', { ...pools, capacity: 6 }, seats(5, 1, 1), ['capacity CAPACITY_BELOW_TAKEN']],
    ['a pool one below', { ...pools, pools: [{ ...pool, capacity: 1 }] }, seats(0), ['pools.0.capacity CAPACITY_BELOW_TAKEN']],
    ['a pool in use taken away', {}, seats(0), ['pools POOL_IN_USE']],
  ])('%s', (_, fields, given, expected) => {
    expect(of(eventBody(fields), { seats: given })).toEqual(expected)
  })

  test('a draw that was held cannot move, and a start that is not touched may have passed', () => {
    const body = eventBody({ drawAt: onDay('19') })
    const live = { kind: 'event' as const, body }
    const drawn = { isDrawn: true, pools: [] }
    expect(of({ ...body, drawAt: onDay('19', '11:00') }, { live, seats: drawn })).toEqual(['drawAt FIXED_BY_SIGNUPS'])
    expect(of(body, { live, seats: drawn, nowMs: Date.parse('2026-12-31T00:00:00+08:00') })).toEqual([])
  })
})

test('Markdown that customers would not see in whole is named with its place', () => {
  const markdown = { ...words(''), 'zh-CN': '## 好\n\n<script>alert(1)</script>\n' }
  const body: ArticleBody = {
    ...{ title: words('a'), summary: words('b'), topic: 'funds', stages: ['family'], risk: 'R1', sources: [], minutes: 3, markdown },
  }
  expect(problemsOf({ kind: 'article', body }, facts)).toEqual([
    { path: 'markdown.zh-CN', code: 'MARKDOWN', params: expect.objectContaining({ line: 3, column: 1 }) },
  ])
})

test('a question has the right number of right answers', () => {
  const option = (id: string, isRight: boolean) => ({ id, text: words('a'), isRight, why: words('b') })
  const question = { id: 'q', kind: 'single' as const, text: words('q'), options: [option('a', true), option('b', true)] }
  const chapter = { id: 'one', title: words('a'), minutes: 1, video: 'gone', markdown: words('x'), questions: [question] }
  const body: CourseBody = {
    ...{ title: words('a'), summary: words('b'), topic: 'funds', stages: ['family'], risk: 'R1', sources: [], passPercent: 80 },
    chapters: [chapter],
  }
  expect(problemsOf({ kind: 'course', body }, facts).map(({ path, code }) => `${path} ${code}`)).toEqual([
    ...['chapters.0.video UNKNOWN', 'chapters.0.questions.0.options ANSWERS'],
  ])
})

test.each<[string, Partial<BannerBody>, string[]]>([
  ['a whole one', {}, []],
  ['one that is over', { until: '2026-11-22T09:30:00+08:00' }, ['until IN_THE_PAST']],
  ['one that ends before it begins', { from: onDay('02') }, ['until TOO_EARLY']],
  ['an unknown tier', { target: { tierIds: ['nobody'], cities: [], interests: [] } }, ['target.tierIds.0 UNKNOWN']],
])('a banner: %s', (_, fields, expected) => {
  const body: BannerBody = {
    ...{ place: 'events', title: words('a'), text: words(''), path: '', coverId: null, weight: 1 },
    ...{ from: '2026-11-20T00:00:00+08:00', until: onDay('01'), target: { tierIds: ['top'], cities: [], interests: [] } },
    ...fields,
  }
  expect(problemsOf({ kind: 'banner', body }, facts).map(({ path, code }) => `${path} ${code}`)).toEqual(expected)
})
