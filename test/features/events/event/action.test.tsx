import type { EventDetail } from '../../../../src/contract/events-detail'
import type { Signup } from '../../../../src/contract/events-signups'
import { actionOf, reasonsOf } from '../../../../src/features/events/event/action'

const opensAt = '2026-12-01T10:00:00+08:00'
const tier = { code: 'TIER' as const, tierId: 't', tierName: { 'zh-CN': '财富', 'zh-HK': '財富', en: 'Wealth' } }
const event = (given: object) =>
  ({
    phase: 'OPEN',
    mine: null,
    reasonsAgainst: [],
    waitlist: 'fifo',
    waiting: 0,
    opensAt,
    needsApproval: false,
    ...given,
  }) as unknown as EventDetail
const own = (given: object) => ({ ahead: null, offerExpiresAt: null, survey: null, ...given }) as unknown as Signup

test.each([
  ['seats are free', {}, { kind: 'signUp' }],
  ['the bank decides', { needsApproval: true }, { kind: 'request' }],
  ['full: the line is told before one joins it', { phase: 'FULL', waiting: 3 }, { kind: 'joinWaitlist', waiting: 3 }],
  ['full, and nobody waits', { phase: 'FULL', waitlist: 'none' }, { kind: 'full' }],
  ['full, nobody waits, a visitor', { phase: 'FULL', waitlist: 'none', reasonsAgainst: [{ code: 'SIGNED_OUT' }] }, { kind: 'full' }],
  ['not open yet', { phase: 'SOON', reasonsAgainst: [{ code: 'NOT_OPEN', opensAt }] }, { kind: 'soon', opensAt }],
  ['not open yet, and not for them', { phase: 'SOON', reasonsAgainst: [{ code: 'NOT_OPEN', opensAt }, tier] }, { kind: 'ineligible' }],
  ['a visitor', { reasonsAgainst: [{ code: 'SIGNED_OUT' }] }, { kind: 'signIn' }],
  ['a draw', { phase: 'DRAW_OPEN' }, { kind: 'enterDraw' }],
  ['closed, whoever it is for', { phase: 'CLOSED', reasonsAgainst: [{ code: 'CLOSED', closedAt: opensAt }, tier] }, { kind: 'closed' }],
  ['the draw is to come, without an entry', { phase: 'DRAW_PENDING' }, { kind: 'closed' }],
  ['under way', { phase: 'RUNNING' }, { kind: 'running' }],
  ['over', { phase: 'ENDED' }, { kind: 'ended' }],
  ['cancelled, signed up', { phase: 'CANCELLED', mine: 'CONFIRMED' }, { kind: 'cancelled' }],
])('%s', (_, given, action) => {
  expect(actionOf(event(given), null)).toEqual(action)
})

test.each([
  ['CONFIRMED', 'OPEN', {}, { kind: 'ticket' }],
  ['CONFIRMED', 'RUNNING', {}, { kind: 'ticket' }],
  ['CHECKED_IN', 'RUNNING', {}, { kind: 'checkedIn' }],
  ['CHECKED_IN', 'ENDED', {}, { kind: 'survey' }],
  ['CHECKED_IN', 'ENDED', { survey: { nps: 9 } }, { kind: 'surveyed' }],
  ['MISSED', 'ENDED', {}, { kind: 'ended' }],
  ['WAITING', 'FULL', { ahead: 2 }, { kind: 'waiting', ahead: 2 }],
  ['OFFERED', 'FULL', { offerExpiresAt: opensAt }, { kind: 'accept', expiresAt: opensAt }],
  ['ENTERED', 'DRAW_PENDING', {}, { kind: 'entered' }],
  ['REQUESTED', 'OPEN', {}, { kind: 'requested' }],
])('signed up as %s, %s', (mine, phase, signup, action) => {
  expect(actionOf(event({ mine, phase }), own(signup))).toEqual(action)
})

test('reasons that pass by themselves are not told as missing, and none to who has signed up', () => {
  const reasonsAgainst = [{ code: 'NOT_OPEN' as const, opensAt }, tier, { code: 'SIGNED_OUT' as const }]
  expect(reasonsOf({ reasonsAgainst, mine: null })).toEqual([tier])
  expect(reasonsOf({ reasonsAgainst, mine: 'WAITING' })).toEqual([])
})
