import { PUBLISHING_ACTIONS, PUBLISHING_STATES, type PublishingAction, type PublishingState } from '../../../src/domain/publishing/states'
import { stepsFor, takeStep } from '../../../src/domain/publishing/transitions'

/** Written by hand: every step there is, with who may take it. Whatever is not here is refused. E: editor, C: checker, T: the clock. */
const steps: readonly [PublishingState, PublishingAction, PublishingState, string][] = [
  ['DRAFT', 'edit', 'DRAFT', 'E'],
  ['DRAFT', 'submit', 'SUBMITTED', 'E'],
  ['DRAFT', 'cancel', 'CANCELLED', 'E'],
  ['SUBMITTED', 'withdraw', 'DRAFT', 'E'],
  ['SUBMITTED', 'approve', 'APPROVED', 'C'],
  ['SUBMITTED', 'return', 'RETURNED', 'C'],
  ['SUBMITTED', 'reject', 'REJECTED', 'C'],
  ['SUBMITTED', 'cancel', 'CANCELLED', 'E'],
  ['RETURNED', 'edit', 'RETURNED', 'E'],
  ['RETURNED', 'submit', 'SUBMITTED', 'E'],
  ['RETURNED', 'cancel', 'CANCELLED', 'E'],
  ['REJECTED', 'archive', 'ARCHIVED', 'E'],
  ['APPROVED', 'edit', 'DRAFT', 'E'],
  ['APPROVED', 'schedule', 'SCHEDULED', 'E'],
  ['APPROVED', 'publish', 'PUBLISHED', 'E'],
  ['APPROVED', 'cancel', 'CANCELLED', 'E'],
  ['SCHEDULED', 'edit', 'DRAFT', 'E'],
  ['SCHEDULED', 'schedule', 'SCHEDULED', 'E'],
  ['SCHEDULED', 'unschedule', 'APPROVED', 'E'],
  ['SCHEDULED', 'publish', 'PUBLISHED', 'ET'],
  ['SCHEDULED', 'return', 'RETURNED', 'T'],
  ['SCHEDULED', 'cancel', 'CANCELLED', 'E'],
  ['PUBLISHED', 'pause', 'PAUSED', 'E'],
  ['PUBLISHED', 'end', 'ENDED', 'ET'],
  ['PUBLISHED', 'cancel', 'CANCELLED', 'E'],
  ['PUBLISHED', 'supersede', 'ARCHIVED', 'T'],
  ['PAUSED', 'resume', 'PUBLISHED', 'E'],
  ['PAUSED', 'end', 'ENDED', 'ET'],
  ['PAUSED', 'cancel', 'CANCELLED', 'E'],
  ['PAUSED', 'supersede', 'ARCHIVED', 'T'],
  ['ENDED', 'archive', 'ARCHIVED', 'E'],
  ['ENDED', 'supersede', 'ARCHIVED', 'T'],
  ['CANCELLED', 'archive', 'ARCHIVED', 'E'],
]

const editor = { canEdit: true, canCheck: false, isMaker: false }
const reviewer = { canEdit: false, canCheck: true, isMaker: false }
const actors = { E: editor, C: reviewer, T: 'clock' } as const

const every = PUBLISHING_STATES.flatMap((from) => PUBLISHING_ACTIONS.map((action) => [from, action] as const))

test.each(every)('%s, %s: for each of editor, checker and clock', (from, action) => {
  const step = steps.find(([state, done]) => state === from && done === action)
  for (const [letter, actor] of Object.entries(actors)) {
    const taken = takeStep(from, action, actor)
    if (!step) expect(taken).toEqual({ refused: 'STATE' })
    else expect(taken).toEqual(step[3].includes(letter) ? { to: step[2] } : { refused: 'ROLE' })
  }
})

test.each(['approve', 'return', 'reject'] as const)('whoever wrote any of it does not %s it, even with every right', (action) => {
  expect(takeStep('SUBMITTED', action, { canEdit: true, canCheck: true, isMaker: true })).toEqual({ refused: 'MAKER' })
  expect(takeStep('SUBMITTED', action, { canEdit: true, canCheck: true, isMaker: false })).toHaveProperty('to')
})

test.each(PUBLISHING_STATES)('somebody at the door can do nothing to what is %s', (from) => {
  expect(stepsFor(from, { canEdit: false, canCheck: false, isMaker: false })).toEqual([])
})

test('a reviewer can check, and nothing else', () => {
  expect(PUBLISHING_STATES.flatMap((from) => stepsFor(from, reviewer))).toEqual(['approve', 'return', 'reject'])
})

test('every state but the archive leads somewhere, and every state is reached', () => {
  const reached = new Set(steps.map(([, , to]) => to))
  for (const state of PUBLISHING_STATES) {
    expect(steps.some(([from]) => from === state)).toBe(state !== 'ARCHIVED')
    expect(reached.has(state)).toBe(true)
  }
})
