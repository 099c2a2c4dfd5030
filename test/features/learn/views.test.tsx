import type { Found } from '../../../src/contract/learning-search'
import type { Gate } from '../../../src/contract/learning-items'
import { seeAlsoOf, termsLike } from '../../../src/features/learn/glossary/glossary-view'
import { lockOf, percentOf } from '../../../src/features/learn/learn-view'
import { groupsOf, pathOf, piecesOf, queryOf } from '../../../src/features/learn/search/search-view'
import { isFarFrom, isWorthResuming, placeIn, scrollTopFor } from '../../../src/ui/reading/place-in'

describe('where a reader is in a text', () => {
  // A text of 2,000 px that begins 200 px down, seen 800 px at a time: 1,400 px to scroll until its end is in sight.
  const text = { topPx: 200, heightPx: 2_000, viewPx: 800 }

  test.each([
    { name: 'at the top', scrollTopPx: 0, placePpm: 0 },
    { name: 'half way', scrollTopPx: 700, placePpm: 500_000 },
    { name: 'its end just in sight', scrollTopPx: 1_400, placePpm: 1_000_000 },
    { name: 'past it, among what is related', scrollTopPx: 1_900, placePpm: 1_000_000 },
    { name: 'pulled down over the top', scrollTopPx: -60, placePpm: 0 },
  ])('$name', ({ scrollTopPx, placePpm }) => {
    expect(placeIn({ ...text, scrollTopPx })).toBe(placePpm)
  })

  test('a place is found again on a page of another size', () => {
    const wider = { topPx: 120, heightPx: 900, viewPx: 700, scrollTopPx: 0 }
    const scrollTopPx = scrollTopFor(500_000, wider)
    expect(scrollTopPx).toBe(160)
    expect(placeIn({ ...wider, scrollTopPx })).toBe(500_000)
  })

  test('a text that is in sight as a whole is read; one not laid out yet is nowhere', () => {
    expect(placeIn({ topPx: 100, heightPx: 300, viewPx: 800, scrollTopPx: 0 })).toBe(1_000_000)
    expect(placeIn({ topPx: 100, heightPx: 0, viewPx: 800, scrollTopPx: 0 })).toBeNull()
  })

  test.each([
    [29_999, false],
    [30_000, true],
    [949_999, true],
    [950_000, false],
  ])('going back to %d: %s', (placePpm, isWorth) => expect(isWorthResuming(placePpm)).toBe(isWorth))

  test.each([
    [540_000, false],
    [540_001, true],
    [459_999, true],
  ])('from 500,000 to %d is moved on: %s', (placePpm, isFar) => expect(isFarFrom(500_000, placePpm)).toBe(isFar))
})

describe('a lock names what has to be done first', () => {
  const assess = { kind: 'assess' as const, fromDay: '2026-11-22' as never }
  const closed = (closedBecause: Gate['closedBecause'], remedy: Gate['remedy']): Gate => ({
    isOpen: false,
    neededLevel: 'R4',
    closedBecause,
    remedy,
  })
  test.each([
    { gate: closed(['LEARNING.RISK_UNKNOWN'], { kind: 'signIn' }), lock: 'signIn' },
    { gate: closed(['LEARNING.RISK_UNKNOWN'], assess), lock: 'assess' },
    { gate: closed(['LEARNING.RISK_EXPIRED', 'LEARNING.RISK_TOO_LOW'], assess), lock: 'expired' },
    { gate: closed(['LEARNING.RISK_TOO_LOW'], assess), lock: 'tooLow' },
  ])('$lock', ({ gate, lock }) => expect(lockOf(gate)).toBe(lock))

  test('none when open', () => {
    expect(lockOf({ isOpen: true, neededLevel: 'R1', closedBecause: [], remedy: null })).toBeNull()
  })
})

test('100 % is said of nothing that is unfinished', () => {
  expect([percentOf(0), percentOf(9_999), percentOf(10_000), percentOf(999_999)]).toEqual([0, 0, 1, 99])
})

const found = (over: Partial<Found>): Found => ({
  kind: 'article',
  id: 'a',
  courseId: null,
  title: { 'zh-CN': '标题', 'zh-HK': '標題', en: 'Title' },
  snippet: { text: '', matches: [] },
  isOpen: true,
  ...over,
})

describe('what a search found', () => {
  test.each([
    { name: 'in the middle', matches: [[2, 5]], pieces: ['先存', '*备用金', '再说'] },
    {
      name: 'at both ends',
      matches: [
        [0, 2],
        [5, 7],
      ],
      pieces: ['*先存', '备用金', '*再说'],
    },
    { name: 'nowhere', matches: [], pieces: ['先存备用金再说'] },
    { name: 'all of it', matches: [[0, 7]], pieces: ['*先存备用金再说'] },
  ] as const)('a match $name', ({ matches, pieces }) => {
    const snippet = { text: '先存备用金再说', matches: matches.map(([from, to]): [number, number] => [from, to]) }
    expect(piecesOf(snippet).map(({ text, isMatch }) => (isMatch ? `*${text}` : text))).toEqual(pieces)
  })

  test('the kind of the best result stands first, and each kind keeps the order of the bank', () => {
    const groups = groupsOf([found({ kind: 'term', id: 't' }), found({ id: 'a1' }), found({ kind: 'term', id: 't2' }), found({ id: 'a2' })])
    expect(groups.map(({ kind, results }) => [kind, ...results.map(({ id }) => id)])).toEqual([
      ['term', 't', 't2'],
      ['article', 'a1', 'a2'],
    ])
  })

  test.each([
    { result: found({ id: 'emergency-fund' }), path: '/packages/learn/article/index?article=emergency-fund' },
    { result: found({ kind: 'course', id: 'first-steps' }), path: '/packages/courses/course/index?course=first-steps' },
    {
      result: found({ kind: 'chapter', id: 'fees', courseId: 'read-a-wealth-product' }),
      path: '/packages/courses/chapter/index?course=read-a-wealth-product&chapter=fees',
    },
    { result: found({ kind: 'term', id: 'aum' }), path: '/packages/learn/glossary/index?term=aum' },
  ])('$path', ({ result, path }) => expect(pathOf(result)).toBe(path))

  test('a query is bounded and has no white space at its ends', () => {
    expect(queryOf('  备用金 ')).toBe('备用金')
    expect(queryOf(`${'长'.repeat(49)} 尾`)).toBe('长'.repeat(49))
    expect(queryOf('   ')).toBe('')
  })
})

describe('terms', () => {
  const term = (id: string, name: string, meaning: string, seeAlso: string[] = []) => ({
    id,
    term: { 'zh-CN': name, 'zh-HK': name, en: id },
    meaning: { 'zh-CN': meaning, 'zh-HK': meaning, en: `about ${id}` },
    seeAlso,
  })
  const terms = [term('drawdown', '回撤', '净值从高点跌了多少', ['net value', 'gone']), term('net value', '净值', '每份值多少')]

  test.each([
    { typed: '净值', ids: ['net value', 'drawdown'] },
    { typed: ' NET ', ids: ['net value'] },
    { typed: 'ＮＥＴ', ids: ['net value'] },
    { typed: '', ids: ['drawdown', 'net value'] },
    { typed: '(.*', ids: [] },
  ])('like “$typed”', ({ typed, ids }) => expect(termsLike(terms, typed, 'zh-CN').map(({ id }) => id)).toEqual(ids))

  test('a term that is not there any more is not pointed to', () => {
    expect(seeAlsoOf(terms[0]!, terms).map(({ id }) => id)).toEqual(['net value'])
  })
})
