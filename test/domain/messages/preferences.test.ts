import { messageKinds, type MessageKind } from '../../../src/domain/messages/kinds'
import { channelsFor, defaultPreferences, isWanted, type MessagePreferences } from '../../../src/domain/messages/preferences'

type Row = { kind: MessageKind; choice: Partial<MessagePreferences>; isWritten: boolean; leavesBy: string[] }

const rows: Row[] = [
  { kind: 'watch', choice: {}, isWritten: true, leavesBy: ['wechat', 'sms'] },
  { kind: 'watch', choice: { isFewer: true, muted: ['tier'] }, isWritten: true, leavesBy: ['wechat', 'sms'] },
  { kind: 'watch', choice: { channels: { wechat: [], sms: ['tier'] } }, isWritten: true, leavesBy: ['sms'] },
  { kind: 'event-reminder', choice: {}, isWritten: true, leavesBy: ['wechat', 'sms'] },
  { kind: 'event-reminder', choice: { isFewer: true }, isWritten: false, leavesBy: [] },
  { kind: 'event-cancelled', choice: { isFewer: true, muted: ['event'] }, isWritten: true, leavesBy: ['wechat', 'sms'] },
  { kind: 'perk-expiry', choice: {}, isWritten: true, leavesBy: ['wechat'] },
  { kind: 'perk-expiry', choice: { muted: ['perk'] }, isWritten: false, leavesBy: [] },
  { kind: 'greeting', choice: {}, isWritten: true, leavesBy: [] },
  { kind: 'greeting', choice: { isMarketingAllowed: true }, isWritten: true, leavesBy: ['wechat'] },
  { kind: 'greeting', choice: { isMarketingAllowed: true, muted: ['greeting'] }, isWritten: false, leavesBy: [] },
  { kind: 'talk-offer', choice: { isFewer: true, isMarketingAllowed: true }, isWritten: false, leavesBy: [] },
]

test.each(rows)('$kind with $choice', ({ kind, choice, isWritten, leavesBy }) => {
  const preferences = { ...defaultPreferences, ...choice }
  expect(isWanted(kind, preferences)).toBe(isWritten)
  expect(channelsFor(kind, preferences)).toEqual(leavesBy)
})

test('with fewer messages these come, and no others', () => {
  const kinds = Object.keys(messageKinds) as MessageKind[]
  expect(kinds.filter((kind) => isWanted(kind, { ...defaultPreferences, isFewer: true }))).toEqual([
    ...['tier-up', 'tier-down', 'watch', 'rule-change', 'event-changed', 'event-cancelled', 'event-message', 'waitlist-offer'],
    ...['manager-reply', 'case-answered'],
  ])
})
