import type { EventSummary } from '../../../../src/contract/events'
import { toBusinessDay } from '../../../../src/domain/date/business-day'
import { parsePeriod } from '../../../../src/domain/date/period'
import { dayAfterKey, weeksOf } from '../../../../src/features/events/calendar/month-view'
import { changed, narrowingsOf, rangeAfter, unfiltered, wishIn, without } from '../../../../src/features/events/find/find-view'
import { byMonth, hoursOf } from '../../../../src/features/events/list/event-line'
import { inParts, shownRows, topOf } from '../../../../src/ui/LongList/shown-rows'

const day = toBusinessDay
const month = (key: string) => parsePeriod(key)!

describe('a list by month', () => {
  const at = (startsAt: string) => ({ id: startsAt, startsAt, endsAt: startsAt }) as EventSummary

  test('names each month once, before its first event, and keeps the events as they are', () => {
    const events = ['2026-11-30T23:30:00+08:00', '2026-12-01T00:00:00+08:00', '2026-12-31T09:00:00+08:00', '2027-01-01T09:00:00+08:00'].map(
      at,
    )
    expect(byMonth(events)).toEqual(['2026-11', events[0], '2026-12', events[1], events[2], '2027-01', events[3]])
    expect(byMonth(events)[1]).toBe(events[0])
    expect(byMonth([])).toEqual([])
  })

  test('hours are those of the bank', () => {
    expect(hoursOf({ startsAt: '2026-11-30T09:30:00+08:00', endsAt: '2026-11-30T11:00:00+08:00' })).toBe('09:30–11:00')
  })
})

describe('the rows in sight', () => {
  const tens = { count: 100, heightOf: () => 10 }

  test.each([
    { name: 'the beginning', fromPx: -30, toPx: 45, first: 0, end: 5, beforePx: 0, afterPx: 950 },
    { name: 'the middle', fromPx: 495, toPx: 521, first: 49, end: 53, beforePx: 490, afterPx: 470 },
    { name: 'an edge belongs to the row after it', fromPx: 500, toPx: 510, first: 50, end: 51, beforePx: 500, afterPx: 490 },
    { name: 'the end', fromPx: 985, toPx: 2_000, first: 98, end: 100, beforePx: 980, afterPx: 0 },
    { name: 'beyond the end the last row stays', fromPx: 5_000, toPx: 6_000, first: 99, end: 100, beforePx: 990, afterPx: 0 },
    { name: 'above the beginning the first row stays', fromPx: -900, toPx: -100, first: 0, end: 1, beforePx: 0, afterPx: 990 },
  ])('$name', ({ fromPx, toPx, name: _, ...rows }) => {
    expect(shownRows({ ...tens, fromPx, toPx })).toEqual(rows)
  })

  test('of none there are none', () => {
    expect(shownRows({ count: 0, heightOf: () => 10, fromPx: 0, toPx: 100 })).toEqual({ first: 0, end: 0, beforePx: 0, afterPx: 0 })
  })

  test('the heights before, between and after are always the whole', () => {
    const heightOf = (row: number) => 50 + (row % 7) * 13
    const whole = topOf(300, heightOf)
    for (let fromPx = -500; fromPx < whole + 500; fromPx += 331) {
      const { first, end, beforePx, afterPx } = shownRows({ count: 300, heightOf, fromPx, toPx: fromPx + 900 })
      expect(beforePx + topOf(end, heightOf) - topOf(first, heightOf) + afterPx).toBe(whole)
    }
  })

  test('parts hold so many at most, in order', () => {
    expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(inParts([], 20)).toEqual([])
  })
})

describe('what is looked for', () => {
  test('is read from an address; what does not fit is left out', () => {
    const asked = {
      q: '%E5%88%A9%E7%8E%87',
      city: 'shanghai',
      where: 'moon',
      category: 'salon',
      from: '2026-12-01',
      to: '2026-02-30',
      when: 'past',
    }
    expect(wishIn(asked)).toEqual({ q: '利率', city: 'shanghai', category: 'salon', from: '2026-12-01', when: 'past' })
    expect(wishIn({ branchId: '<script>', q: '%', when: 'upcoming' })).toEqual({ q: '%' })
    expect(wishIn({ q: 'x'.repeat(200) }).q).toHaveLength(60)
  })

  test('counts both days as one filter, and words and time as none', () => {
    const wish = wishIn({ q: 'x', when: 'past', city: 'beijing', from: '2026-12-01', to: '2026-12-02' })
    expect(narrowingsOf(wish)).toEqual(['city', 'days'])
    expect(without(wish, 'days')).toEqual({ q: 'x', when: 'past', city: 'beijing' })
    expect(unfiltered(wish)).toEqual({ q: 'x', when: 'past' })
    expect(changed(wish, { q: undefined }).q).toBeUndefined()
  })

  test.each([
    { name: 'the first press begins', before: {}, pressed: '2026-12-05', after: { from: '2026-12-05', to: undefined } },
    { name: 'the second ends', before: { from: '2026-12-05' }, pressed: '2026-12-09', after: { from: '2026-12-05', to: '2026-12-09' } },
    {
      name: 'or begins, when it is before',
      before: { from: '2026-12-05' },
      pressed: '2026-12-01',
      after: { from: '2026-12-01', to: '2026-12-05' },
    },
    { name: 'one day is a range', before: { from: '2026-12-05' }, pressed: '2026-12-05', after: { from: '2026-12-05', to: '2026-12-05' } },
    {
      name: 'the third begins anew',
      before: { from: '2026-12-01', to: '2026-12-05' },
      pressed: '2026-12-03',
      after: { from: '2026-12-03', to: undefined },
    },
  ])('days: $name', ({ before, pressed, after }) => {
    expect(rangeAfter(wishIn(before), day(pressed))).toEqual(after)
  })
})

describe('a month', () => {
  test.each([
    { key: '2026-11', weeks: 6, first: 6 },
    { key: '2026-02', weeks: 5, first: 6 },
    { key: '2027-02', weeks: 4, first: 0 },
  ])('$key has $weeks weeks from Monday', ({ key, weeks, first }) => {
    const cells = weeksOf(month(key))
    expect(cells).toHaveLength(weeks)
    expect(cells[0]?.indexOf(month(key).firstDay)).toBe(first)
    expect(cells.flat().filter(Boolean)).toHaveLength(month(key).days)
  })

  test.each([
    { key: 'ArrowRight', from: '2026-11-30', to: '2026-12-01' },
    { key: 'ArrowUp', from: '2026-11-03', to: '2026-10-27' },
    { key: 'Home', from: '2026-11-17', to: '2026-11-01' },
    { key: 'End', from: '2026-11-17', to: '2026-11-30' },
    { key: 'Enter', from: '2026-11-17', to: null },
  ])('$key leads from $from to $to', ({ key, from, to }) => {
    expect(dayAfterKey(key, day(from), month('2026-11'))).toBe(to)
  })
})
