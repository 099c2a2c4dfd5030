import { canonicalText } from '../../../src/domain/publishing/canonical-text'
import { differenceOf } from '../../../src/domain/publishing/difference'

test('the same content has one text, whatever the order of its fields', () => {
  expect(canonicalText({ b: [1, { d: null, c: '中' }], a: true })).toBe('{"a":true,"b":[1,{"c":"中","d":null}]}')
  expect(canonicalText({ a: true, b: [1, { c: '中', d: null }] })).toBe(canonicalText({ b: [1, { d: null, c: '中' }], a: true }))
})

test.each([
  ['a list in another order', [1, 2], [2, 1]],
  ['a number for a text', 1, '1'],
  ['a field more', {}, { a: null }],
  ['texts that run together', ['a,b'], ['a', 'b']],
  ['a space at the end', 'a', 'a '],
])('%s is other content', (_, one, other) => {
  expect(canonicalText(one)).not.toBe(canonicalText(other))
})

test('a difference names each field as it was and is, those that are gone last', () => {
  const before = { title: { en: 'Yoga' }, seats: 20, gone: 'x', agenda: [{ at: '10:00' }] }
  const after = { title: { en: 'Yoga for all' }, seats: 20, agenda: [{ at: '10:00' }, { at: '11:00' }], note: '' }
  expect(differenceOf(before, after)).toEqual([
    { path: 'title.en', before: 'Yoga', after: 'Yoga for all' },
    { path: 'agenda.1.at', before: null, after: '11:00' },
    { path: 'gone', before: 'x', after: null },
  ])
})

test('of what was never there everything is new, and of the same nothing', () => {
  expect(differenceOf(null, { a: 1, b: false })).toEqual([
    { path: 'a', before: null, after: '1' },
    { path: 'b', before: null, after: 'false' },
  ])
  expect(differenceOf({ a: 1 }, { a: 1 })).toEqual([])
})
