import type { GradedQuestion } from '../../../src/contract/courses'
import { openTestBank, openTimeoutMs, type TestBank } from '../../support/bank'

let bank: TestBank
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(() => bank.reset())

const at = (course: string, chapter: string, question: string) =>
  `/api/v1/courses/${course}/chapters/${chapter}/questions/${question}/check`
const first = at('first-steps', 'average-balance', 'average-balance-q1')

test('an answer is explained at once, every option of it, and counts for nothing', async () => {
  const caller = await bank.signInAs('newcomer')
  const answer = await caller.send('post', first, { optionIds: ['b'] })
  const graded = answer.body as GradedQuestion
  expect(graded.isRight).toBe(false)
  expect(graded.options.filter(({ isRight }) => isRight).map(({ id }) => id)).toEqual(['a'])
  expect(graded.options.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(['b'])
  expect(graded.options.every(({ why }) => why['zh-CN'] !== '')).toBe(true)
  const course = (await caller.send('get', '/api/v1/courses/first-steps')).body as { course: { progress: unknown } }
  expect(course.course.progress).toBeNull()
})

test.each([
  ['two options of a single one', 'newcomer', first, ['a', 'b'], 'LEARNING.QUIZ_INCOMPLETE'],
  ['an option of no question', 'newcomer', first, ['z'], 'LEARNING.QUIZ_INCOMPLETE'],
  ['a question of another chapter', 'newcomer', at('first-steps', 'average-balance', 'how-tiers-work-q1'), ['a'], 'LEARNING.UNKNOWN'],
  ['a course that is closed', 'newcomer', at('retire-with-a-plan', 'allocation', 'allocation-q1'), ['a'], 'LEARNING.RISK_UNKNOWN'],
  ['no option', 'newcomer', first, [], 'REQUEST.INVALID'],
])('%s is refused', async (_, persona, path, optionIds, code) => {
  const caller = await bank.signInAs(persona)
  expect((await caller.send('post', path, { optionIds })).code).toBe(code)
})

test('nobody unknown is told', async () => {
  expect((await bank.guest.send('post', first, { optionIds: ['a'] })).status).toBe(401)
})
