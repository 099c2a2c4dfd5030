import { initialsOf, nearness, toHalves, toHoursLines } from '../../../src/features/manager/manager-view'
import { toBusinessDay } from '../../../src/domain/date/business-day'

test('neighbouring days of the same hours are one line', () => {
  const at = (weekday: number, from = '09:00') => ({ weekday, from, to: '18:00' })
  expect(toHoursLines([at(1), at(2), at(4), at(5, '10:00'), at(6, '10:00')])).toEqual([
    { first: 1, last: 2, from: '09:00', to: '18:00' },
    { first: 4, last: 4, from: '09:00', to: '18:00' },
    { first: 5, last: 6, from: '10:00', to: '18:00' },
  ])
})

test.each([
  ['顾言', '顾言'],
  ['沈书宁', '书宁'],
  ['理财服务团队', '团队'],
  ['Shen Shuning', 'SS'],
  ['Wealth service team', 'WS'],
])('%s is drawn as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test('noon begins the afternoon, whatever offset an instant came in', () => {
  const startsAt = ['2026-11-24T11:30:00+08:00', '2026-11-24T04:00:00Z']
  expect(toHalves({ day: toBusinessDay('2026-11-24'), startsAt })).toMatchObject({
    count: 2,
    morning: [startsAt[0]],
    afternoon: [startsAt[1]],
  })
})

test.each([
  ['2026-11-22T23:59:59+08:00', 'today'],
  ['2026-11-23T00:00:00+08:00', 'tomorrow'],
  ['2026-11-24T00:00:00+08:00', 'later'],
])('%s is %s', (instant, near) => {
  expect(nearness(instant, toBusinessDay('2026-11-22'), toBusinessDay('2026-11-23'))).toBe(near)
})
