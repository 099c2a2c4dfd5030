import { toBusinessDay } from '../../../src/domain/date/business-day'
import { settle } from '../../../src/domain/perks/settle'
import type { Redemption } from '../../../src/domain/perks/redemption'
import { perkSteps, runningTrial, trialFrom } from '../../../src/domain/perks/trial'

const tierIds = ['base', 'silver', 'gold', 'top']
const totals: Readonly<Record<string, number>> = { base: 0, silver: 1, gold: 3, top: 9 }
/** `2026-11-05 silver`, … */
const steps = (...texts: string[]) => texts.map((text) => ({ day: toBusinessDay(text.slice(0, 10)), tierId: text.slice(11) }))
const trial = (tierId: string, firstDay: string) => trialFrom(tierId, toBusinessDay(firstDay))
const print = (own: string[], ...trials: ReturnType<typeof trial>[]) =>
  perkSteps(steps(...own), trials, tierIds).map(({ day, tierId }) => `${day} ${tierId}`)

test('a trial is 30 days, the first and the last included', () => {
  const one = trial('gold', '2026-11-22')
  expect(one.lastDay).toBe('2026-12-21')
  const running = ['2026-11-21', '2026-11-22', '2026-12-21', '2026-12-22'].map((day) => runningTrial([one], toBusinessDay(day)) === one)
  expect(running).toEqual([false, true, true, false])
})

test.each<[string, string[], string[]]>([
  // case, own changes, steps with a trial of gold from 2026-11-10 (its end: 2026-12-10)
  ['none of one’s own', [], ['2026-11-10 gold', '2026-12-10 base']],
  ['a rise long before', ['2026-05-01 silver'], ['2026-05-01 silver', '2026-11-10 gold', '2026-12-10 silver']],
  ['a rise below it meanwhile', ['2026-12-01 silver'], ['2026-11-10 gold', '2026-12-01 gold', '2026-12-10 silver']],
  ['a rise above it meanwhile', ['2026-12-01 top'], ['2026-11-10 gold', '2026-12-01 top', '2026-12-10 top']],
  ['a rise to it on its end', ['2026-12-10 gold'], ['2026-11-10 gold', '2026-12-10 gold']],
  [
    'a fall meanwhile',
    ['2026-05-01 silver', '2026-12-01 base'],
    ['2026-05-01 silver', '2026-11-10 gold', '2026-12-01 gold', '2026-12-10 base'],
  ],
  [
    'a fall on its first day',
    ['2026-05-01 gold', '2026-11-10 silver'],
    ['2026-05-01 gold', '2026-11-10 silver', '2026-11-10 gold', '2026-12-10 silver'],
  ],
])('a trial with %s', (_, own, expected) => {
  expect(print(own, trial('gold', '2026-11-10'))).toEqual(expected)
})

test('without a trial the steps are one’s own', () => {
  const own = ['2026-05-01 silver', '2026-08-01 base']
  expect(print(own)).toEqual(own)
})

describe('what was reserved', () => {
  const at = (text: string) => Date.parse(`${text}T09:00:00+08:00`)
  const redemption = (id: string, reservedOn: string, visitDay: string | null = null): Redemption => ({
    ...{ id, state: 'RESERVED', places: 1, visitDay: visitDay === null ? null : toBusinessDay(visitDay), endedAtMs: null },
    ...{ reservedAtMs: at(reservedOn), expiresAtMs: at('2027-03-01') },
  })
  const settled = (own: string[], redemptions: Redemption[], nowOn: string) =>
    settle(redemptions, perkSteps(steps(...own), [trial('gold', '2026-11-10')], tierIds), (id) => totals[id] ?? 0, at(nowOn)).map(
      ({ id, state, endedAtMs }) => `${id} ${state}${endedAtMs === null ? '' : ` ${new Date(endedAtMs).toISOString()}`}`,
    )

  test('lapses with the trial, but for what one’s own tier has room for; days booked are honoured', () => {
    const codes = [redemption('first', '2026-11-11'), redemption('second', '2026-11-12'), redemption('booked', '2026-11-13', '2027-01-05')]
    expect(settled(['2026-05-01 silver'], codes, '2026-12-09')).toEqual(['first RESERVED', 'second RESERVED', 'booked RESERVED'])
    expect(settled(['2026-05-01 silver'], codes, '2026-12-10')).toEqual([
      'first RELEASED 2026-12-09T16:00:00.000Z',
      'second RELEASED 2026-12-09T16:00:00.000Z',
      'booked RESERVED',
    ])
    expect(settled(['2026-05-01 silver'], codes.slice(0, 2), '2026-12-10')).toEqual([
      'first RESERVED',
      'second RELEASED 2026-12-09T16:00:00.000Z',
    ])
  })

  test('a trial begun on the day of a fall revives nothing that the fall ended', () => {
    const codes = [redemption('first', '2026-11-01'), redemption('second', '2026-11-02')]
    expect(settled(['2026-05-01 gold', '2026-11-10 base'], codes, '2026-11-10')).toEqual([
      'first RELEASED 2026-11-09T16:00:00.000Z',
      'second RELEASED 2026-11-09T16:00:00.000Z',
    ])
  })

  test('a rise that takes over on the trial’s end releases nothing', () => {
    expect(settled(['2026-12-10 gold'], [redemption('first', '2026-11-11')], '2026-12-11')).toEqual(['first RESERVED'])
  })
})
