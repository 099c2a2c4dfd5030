import { askedOf, faultsOf, type Answers, type Question } from '../../../src/domain/events/questions'

const always = { isRequired: true, onlyIf: null }
const optional = { isRequired: false, onlyIf: null }
const name: Question = { id: 'name', kind: 'text', mostLength: 3, ...always }
const note: Question = { id: 'note', kind: 'text', mostLength: 3, ...optional }
const size: Question = { id: 'size', kind: 'number', least: 1, most: 4, ...always }
const one: Question = { id: 'one', kind: 'single', optionIds: ['a', 'b'], ...always }
const many: Question = { id: 'many', kind: 'multiple', optionIds: ['a', 'b', 'c'], ...optional }
const yes: Question = { id: 'yes', kind: 'yesNo', ...always }
const why: Question = { id: 'why', kind: 'text', mostLength: 3, isRequired: true, onlyIf: { questionId: 'yes', is: true } }
const deep: Question = { id: 'deep', kind: 'yesNo', isRequired: true, onlyIf: { questionId: 'why', is: 'abc' } }
const ofB: Question = { id: 'ofB', kind: 'yesNo', isRequired: true, onlyIf: { questionId: 'many', is: 'b' } }

test.each<{ what: string; form: Question[]; answers: Answers; faults: string[] }>([
  { what: 'a text missing', form: [name], answers: {}, faults: ['name REQUIRED'] },
  { what: 'a text of nothing', form: [name], answers: { name: '' }, faults: ['name REQUIRED'] },
  { what: 'a text of spaces', form: [name], answers: { name: '  ' }, faults: ['name REQUIRED'] },
  { what: 'spaces where nothing is required', form: [note], answers: { note: '  ' }, faults: [] },
  { what: 'a text of 2', form: [name], answers: { name: 'ab' }, faults: [] },
  { what: 'a text of 3', form: [name], answers: { name: 'abc' }, faults: [] },
  { what: 'a text of 4', form: [name], answers: { name: 'abcd' }, faults: ['name TOO_LONG'] },
  { what: 'three characters of two code units', form: [name], answers: { name: '😀😀😀' }, faults: [] },
  { what: 'a number for a text', form: [name], answers: { name: 1 }, faults: ['name WRONG_KIND'] },
  { what: '0 of 1 to 4', form: [size], answers: { size: 0 }, faults: ['size OUT_OF_RANGE'] },
  { what: '1 of 1 to 4', form: [size], answers: { size: 1 }, faults: [] },
  { what: '4 of 1 to 4', form: [size], answers: { size: 4 }, faults: [] },
  { what: '5 of 1 to 4', form: [size], answers: { size: 5 }, faults: ['size OUT_OF_RANGE'] },
  { what: 'half a number', form: [size], answers: { size: 1.5 }, faults: ['size WRONG_KIND'] },
  { what: 'a number as text', form: [size], answers: { size: '2' }, faults: ['size WRONG_KIND'] },
  { what: 'not a number', form: [size], answers: { size: NaN }, faults: ['size WRONG_KIND'] },
  { what: 'an option', form: [one], answers: { one: 'b' }, faults: [] },
  { what: 'another word', form: [one], answers: { one: 'c' }, faults: ['one NOT_AN_OPTION'] },
  { what: 'a list for one option', form: [one], answers: { one: ['a'] }, faults: ['one WRONG_KIND'] },
  { what: 'no options where none is required', form: [many], answers: { many: [] }, faults: [] },
  { what: 'options', form: [many], answers: { many: ['c', 'a'] }, faults: [] },
  { what: 'an option twice', form: [many], answers: { many: ['a', 'a'] }, faults: ['many NOT_AN_OPTION'] },
  { what: 'one option for a list', form: [many], answers: { many: 'a' }, faults: ['many WRONG_KIND'] },
  { what: 'no', form: [yes], answers: { yes: false }, faults: [] },
  { what: 'no as text', form: [yes], answers: { yes: 'no' }, faults: ['yes WRONG_KIND'] },
  { what: 'what is asked after yes', form: [yes, why], answers: { yes: true }, faults: ['why REQUIRED'] },
  { what: 'what is not asked after no', form: [yes, why], answers: { yes: false }, faults: [] },
  { what: 'an answer to it all the same', form: [yes, why], answers: { yes: false, why: 'abc' }, faults: ['why HIDDEN'] },
  { what: 'a question behind a hidden one', form: [yes, why, deep], answers: { yes: false }, faults: [] },
  { what: 'after one of several chosen', form: [many, ofB], answers: { many: ['a', 'b'] }, faults: ['ofB REQUIRED'] },
  { what: 'after others of several', form: [many, ofB], answers: { many: ['a', 'c'] }, faults: [] },
  { what: 'an answer to no question', form: [yes], answers: { yes: true, more: 'x' }, faults: ['more UNKNOWN'] },
  { what: 'a name every object has', form: [yes], answers: { yes: true, constructor: 'x' }, faults: ['constructor UNKNOWN'] },
  {
    what: 'all at once, in the order of the form',
    form: [size, name],
    answers: { name: 'abcd' },
    faults: ['size REQUIRED', 'name TOO_LONG'],
  },
])('$what: $faults', ({ form, answers, faults }) => {
  expect(faultsOf(form, answers).map(({ questionId, fault }) => `${questionId} ${fault}`)).toEqual(faults)
})

test('what is asked follows the answers', () => {
  const asked = (answers: Answers) => askedOf([yes, why, deep], answers).map(({ id }) => id)
  expect([asked({}), asked({ yes: true }), asked({ yes: true, why: 'abc' }), asked({ yes: false, why: 'abc' })]).toEqual([
    ['yes'],
    ['yes', 'why'],
    ['yes', 'why', 'deep'],
    ['yes'],
  ])
})
