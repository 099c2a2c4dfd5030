import { isOpenAt } from '../../../src/domain/appointments/office-hours'
import { firstAnswerMs, promisedReplyAt } from '../../../src/domain/appointments/reply-promise'
import { at, hours, told } from './hours'

// 2026-11-23 is a Monday.
test.each([
  { when: 'Monday, a second before opening', asked: '2026-11-23 08:59:59', isOpen: false, draft: null, reply: '2026-11-23 09:10:00' },
  { when: 'Monday, at opening', asked: '2026-11-23 09:00:00', isOpen: true, draft: null, reply: '2026-11-23 09:10:00' },
  { when: 'Monday, in the last second', asked: '2026-11-23 17:59:59', isOpen: true, draft: null, reply: '2026-11-23 18:09:59' },
  { when: 'Monday, at closing', asked: '2026-11-23 18:00:00', isOpen: false, draft: '2026-11-23 20:00:00', reply: '2026-11-24 09:10:00' },
  {
    when: 'the last night second with a draft',
    asked: '2026-11-24 07:09:59',
    isOpen: false,
    draft: '2026-11-24 09:09:59',
    reply: '2026-11-24 09:10:00',
  },
  { when: 'when the reply is as soon as a draft', asked: '2026-11-24 07:10:00', isOpen: false, draft: null, reply: '2026-11-24 09:10:00' },
  {
    when: 'Friday, at closing: Saturday opens',
    asked: '2026-11-27 18:00:00',
    isOpen: false,
    draft: '2026-11-27 20:00:00',
    reply: '2026-11-28 10:10:00',
  },
  { when: 'Saturday, a second before opening', asked: '2026-11-28 09:59:59', isOpen: false, draft: null, reply: '2026-11-28 10:10:00' },
  { when: 'Saturday, at opening', asked: '2026-11-28 10:00:00', isOpen: true, draft: null, reply: '2026-11-28 10:10:00' },
  { when: 'Saturday, in the last second', asked: '2026-11-28 15:59:59', isOpen: true, draft: null, reply: '2026-11-28 16:09:59' },
  {
    when: 'Saturday, at closing: Monday opens',
    asked: '2026-11-28 16:00:00',
    isOpen: false,
    draft: '2026-11-28 18:00:00',
    reply: '2026-11-30 09:10:00',
  },
  { when: 'Sunday', asked: '2026-11-29 12:00:00', isOpen: false, draft: '2026-11-29 14:00:00', reply: '2026-11-30 09:10:00' },
  { when: 'a listed holiday', asked: '2026-12-02 10:00:00', isOpen: false, draft: '2026-12-02 12:00:00', reply: '2026-12-03 09:10:00' },
  {
    when: 'the eve of a holiday, at closing',
    asked: '2026-12-01 18:00:00',
    isOpen: false,
    draft: '2026-12-01 20:00:00',
    reply: '2026-12-03 09:10:00',
  },
])('$when', ({ asked, isOpen, draft, reply }) => {
  const promise = promisedReplyAt(at(asked), hours)
  expect(isOpenAt(hours, at(asked))).toBe(isOpen)
  expect({ draft: told(promise.draftAtMs), reply: told(promise.replyAtMs) }).toEqual({ draft, reply })
  expect(told(firstAnswerMs(promise))).toBe(draft ?? reply)
})

test('an office that never opens is a fault, not a loop', () => {
  expect(() => promisedReplyAt(at('2026-11-23 09:00:00'), { week: {}, closedDays: [] })).toThrow(RangeError)
})
