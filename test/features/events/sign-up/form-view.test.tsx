import type { EventQuestion } from '../../../../src/contract/events-questions'
import {
  faultsFrom,
  faultsIn,
  shownQuestions,
  toAnswers,
  toTyped,
  type SignupDraft,
} from '../../../../src/features/events/sign-up/form-view'

const text = { 'zh-CN': '', 'zh-HK': '', en: '' }
const option = (id: string) => ({ id, text })
const asked = { text, isRequired: true, onlyIf: null }
const questions: EventQuestion[] = [
  { ...asked, id: 'children', kind: 'number', least: 1, most: 4 },
  { ...asked, id: 'needs', kind: 'multiple', options: [option('seat'), option('allergy')], isRequired: false },
  { ...asked, id: 'allergy', kind: 'text', mostLength: 5, onlyIf: { questionId: 'needs', is: 'allergy' } },
  { ...asked, id: 'isNew', kind: 'yesNo' },
]
const draft = (answers: SignupDraft['answers'], companions: string[] = []): SignupDraft => ({ companions, answers })

test('a question is asked after its answer only, and what is hidden is not sent', () => {
  const shown = (needs: string[]) => shownQuestions(questions, draft({ needs })).map(({ id }) => id)
  expect(shown(['seat'])).toEqual(['children', 'needs', 'isNew'])
  expect(shown(['seat', 'allergy'])).toEqual(['children', 'needs', 'allergy', 'isNew'])
  expect(toAnswers(questions, draft({ children: ' 2 ', needs: ['seat'], allergy: '花生', isNew: false }))).toEqual({
    ...{ children: 2, needs: ['seat'], isNew: false },
  })
})

test.each([
  ['nothing', {}, [], true, { children: 'REQUIRED', isNew: 'REQUIRED' }],
  ['no number', { children: 'two', isNew: true }, [], true, { children: 'WRONG_KIND' }],
  ['half a number', { children: '1.5', isNew: true }, [], true, { children: 'WRONG_KIND' }],
  ['out of range', { children: '5', isNew: true }, [], true, { children: 'OUT_OF_RANGE' }],
  ['too long', { children: '1', needs: ['allergy'], allergy: '花生花生花生', isNew: true }, [], true, { allergy: 'TOO_LONG' }],
  ['a companion without a name', { children: '1', isNew: true }, ['甲', ' '], true, { 'companion-1': 'NAME' }],
  ['no consent', { children: '1', isNew: true }, [], false, { consent: 'CONSENT' }],
  ['all is well', { children: '1', needs: [], isNew: false }, ['甲'], true, {}],
])('%s', (_, answers: SignupDraft['answers'], companions: string[], hasConsent, faults) => {
  expect(faultsIn(questions, draft(answers, companions), hasConsent)).toEqual(faults)
})

test("the bank's own findings stand at their questions, and its answers can be typed over", () => {
  expect(
    faultsFrom([
      { path: 'answers.diet', message: 'REQUIRED' },
      { path: 'eventId', message: 'TIER' },
    ]),
  ).toEqual({ diet: 'REQUIRED' })
  expect(toTyped({ children: 2, needs: ['seat'], isNew: false })).toEqual({ children: '2', needs: ['seat'], isNew: false })
})
