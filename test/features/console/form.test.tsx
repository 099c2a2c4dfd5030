import { excerptAt } from '../../../src/features/console/form/excerpt'
import { moved, valueAt, withValue, type Json } from '../../../src/features/console/form/json'
import { onWall, fromWall } from '../../../src/features/console/form/wall-clock'
import { clashesOf, merged } from '../../../src/features/console/editor/conflicting'
import { labelOf } from '../../../src/features/console/kinds/label-of'
import { asKind } from '../../../src/features/console/kinds/questions'
import { sectionsOf } from '../../../src/features/console/kinds/sections'
import { changesIn } from '../../../src/features/console/review/text-changes'
import { heldFor } from '../../../src/features/console/roster/held-for'

const body: Json = { title: { 'zh-CN': '甲' }, agenda: [{ at: '9:00' }, { at: '10:00' }], needs: { cities: [] } }

test.each([
  ['title.zh-CN', '甲'],
  ['agenda.1.at', '10:00'],
  ['agenda.2.at', undefined],
  ['title.zh-CN.x', undefined],
  ['', body],
])('the value at %j', (path, value) => {
  expect(valueAt(body, path)).toEqual(value)
})

test('a value is put at a path, and what is not on the way stays the same object', () => {
  const next = withValue(body, 'agenda.1.at', '11:00')
  expect(valueAt(next, 'agenda')).toEqual([{ at: '9:00' }, { at: '11:00' }])
  expect(valueAt(next, 'title')).toBe(valueAt(body, 'title'))
  expect(valueAt(body, 'agenda.1.at')).toBe('10:00')
})

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('the item at %i moved by %i', (index, by, list) => {
  expect(moved(['a', 'b', 'c'], index, by)).toEqual(list)
})

test.each([
  ['前面有很多很多很多很多很多很多很多字，保本，后面', '保本'],
  ['第一段\n保本保息\n第三段', '保本保息'],
])('the words that the lint points at, in %j', (text, words) => {
  const start = text.indexOf(words)
  const excerpt = excerptAt(text, start, start + words.length)
  expect(excerpt.words).toBe(words)
  expect(excerpt.before + excerpt.after).not.toMatch(/\n/)
  expect(excerpt.before.startsWith('…')).toBe(start > 18)
})

test.each([
  ['2026-12-03T19:30:00+08:00', '2026-12-03 19:30'],
  ['2026-12-03T11:30:00Z', '2026-12-03 19:30'],
])('%s stands on the bank’s wall as %s, wherever the computer is', (instant, shown) => {
  expect(onWall(instant).format('YYYY-MM-DD HH:mm')).toBe(shown)
  expect(fromWall(onWall(instant))).toBe('2026-12-03T19:30:00+08:00')
})

test.each([
  ['event', 'title.zh-CN', '标题（简体）'],
  ['event', 'agenda.1.what.en', '环节 2 · 内容（英文）'],
  ['event', 'needs.childAges.fromYears', '最小'],
  ['event', 'questions.0.options.2.text.zh-HK', '问题 1 · 选项 3 · 选项文字（繁体）'],
  ['perk', 'use.validDays', '领取后有效'],
  ['card', 'nobody.knows', 'nobody.knows'],
] as const)('the field of a %s at %s is called %s', (kind, path, label) => {
  expect(labelOf(sectionsOf[kind], path)).toBe(label)
})

test('a question made another kind keeps its words, and its options where both kinds have some', () => {
  const single = { id: 'q1', kind: 'single', text: { 'zh-CN': '怎么来' }, isRequired: true, onlyIf: null, options: [{ id: 'o1' }] }
  expect(asKind(single, 'multiple')).toEqual({ ...single, kind: 'multiple' })
  expect(asKind(single, 'text')).toEqual({
    id: 'q1',
    kind: 'text',
    text: { 'zh-CN': '怎么来' },
    isRequired: true,
    onlyIf: null,
    mostLength: 200,
  })
})

test('what two people wrote differently, and theirs with mine where mine was chosen', () => {
  const mine = { title: 'A', text: 'same', month: 1 }
  const theirs = { title: 'B', text: 'same', month: 2 }
  expect(clashesOf(mine, theirs).map(({ name }) => name)).toEqual(['title', 'month'])
  expect(merged(mine, theirs, new Set(['month']))).toEqual({ title: 'B', text: 'same', month: 1 })
})

test.each([
  ['限 30 席', '限 40 席'],
  ['带一本旧书来', '带两本旧书来，聊聊'],
  ['same', 'same'],
])('from %j to %j: what was taken out and what was put in make both texts again', (before, after) => {
  const runs = changesIn(before, after)
  const textOf = (side: 'before' | 'after') =>
    runs
      .filter((run) => run.in === 'both' || run.in === side)
      .map(({ text }) => text)
      .join('')
  expect([textOf('before'), textOf('after')]).toEqual([before, after])
  expect(runs.every((run) => run.in === 'both')).toBe(before === after)
})

test.each([
  [0, '10:00'],
  [55, '9:05'],
  [700, '0:00'],
])('after %i seconds a message is held for %s', (passed, left) => {
  expect(heldFor('2026-12-01T10:00:00+08:00', '2026-12-01T10:10:00+08:00', passed)).toBe(left)
})
