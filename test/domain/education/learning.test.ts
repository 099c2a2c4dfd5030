import type { BusinessDay } from '../../../src/domain/date/business-day'
import { isCourseFinished, laterOf } from '../../../src/domain/education/course-progress'
import { lifeStageOf } from '../../../src/domain/education/life-stage'
import { gradeQuiz, type QuizQuestion } from '../../../src/domain/education/quiz'
import { recommend, type Learnable } from '../../../src/domain/education/recommend'
import { isoWeekOf, rhythmOf } from '../../../src/domain/education/rhythm'

const day = (text: string) => text as BusinessDay

describe('a quiz', () => {
  const question = (id: string, kind: 'single' | 'multiple', right: string): QuizQuestion => ({
    id,
    kind,
    options: ['a', 'b', 'c'].map((option) => ({ id: option, isRight: right.includes(option) })),
  })
  const questions = [question('1', 'single', 'a'), question('2', 'single', 'b'), question('3', 'multiple', 'ac')]
  const answers = (...chosen: string[]) => chosen.map((ids, index) => ({ questionId: String(index + 1), optionIds: ids.split('') }))

  test.each([
    { case: 'all right', chosen: ['a', 'b', 'ca'], percent: 100, isPassed: true },
    { case: 'one wrong', chosen: ['a', 'a', 'ac'], percent: 66, isPassed: false },
    { case: 'one of two right options', chosen: ['a', 'b', 'a'], percent: 66, isPassed: false },
    { case: 'all options of several', chosen: ['a', 'b', 'abc'], percent: 66, isPassed: false },
    { case: 'none right', chosen: ['b', 'a', 'b'], percent: 0, isPassed: false },
  ])('$case is $percent %', ({ chosen, percent, isPassed }) => {
    expect(gradeQuiz(questions, answers(...chosen), 67)).toMatchObject({ percent, isPassed })
  })

  test.each([
    { passPercent: 66, isPassed: true },
    { passPercent: 67, isPassed: false },
  ])('two of three pass at $passPercent %: $isPassed', ({ passPercent, isPassed }) => {
    expect(gradeQuiz(questions, answers('a', 'b', 'b'), passPercent)).toMatchObject({ isPassed })
  })

  test.each([
    { case: 'a question without an answer', given: answers('a', 'b'), faultyIds: ['3'] },
    { case: 'two options for a single one', given: answers('ab', 'b', 'ac'), faultyIds: ['1'] },
    { case: 'an option named twice', given: answers('a', 'b', 'aa'), faultyIds: ['3'] },
    { case: 'an option of no question', given: answers('z', 'b', 'ac'), faultyIds: ['1'] },
    { case: 'a question answered twice', given: [...answers('a', 'b', 'ac'), ...answers('a')], faultyIds: ['1'] },
    { case: 'a question that is not asked', given: [...answers('a', 'b', 'ac'), { questionId: '9', optionIds: ['a'] }], faultyIds: ['9'] },
  ])('$case is named', ({ given, faultyIds }) => {
    expect(gradeQuiz(questions, given, 80)).toEqual({ faultyIds })
  })
})

describe('the weekly rhythm', () => {
  test.each([
    { on: '2026-11-22', key: '2026-W47', monday: '2026-11-16' },
    { on: '2026-11-23', key: '2026-W48', monday: '2026-11-23' },
    { on: '2026-01-01', key: '2026-W01', monday: '2025-12-29' },
    { on: '2027-01-03', key: '2026-W53', monday: '2026-12-28' },
    { on: '2024-12-30', key: '2025-W01', monday: '2024-12-30' },
    { on: '2021-01-03', key: '2020-W53', monday: '2020-12-28' },
  ])('$on is in $key', ({ on, key, monday }) => {
    expect(isoWeekOf(day(on))).toEqual({ key, monday })
  })

  test.each([
    { case: 'nothing', learnt: [], daysLearnt: 0, weeksInARow: 0 },
    { case: 'only this week', learnt: ['2026-11-16', '2026-11-22'], daysLearnt: 2, weeksInARow: 1 },
    { case: 'the week before, and not yet in this one', learnt: ['2026-11-15'], daysLearnt: 0, weeksInARow: 1 },
    { case: 'three weeks up to this one', learnt: ['2026-11-04', '2026-11-12', '2026-11-20'], daysLearnt: 1, weeksInARow: 3 },
    { case: 'a week left out', learnt: ['2026-11-04', '2026-11-20'], daysLearnt: 1, weeksInARow: 1 },
    { case: 'two weeks ago only', learnt: ['2026-11-08'], daysLearnt: 0, weeksInARow: 0 },
  ])('$case: $daysLearnt days, $weeksInARow weeks in a row', ({ learnt, daysLearnt, weeksInARow }) => {
    expect(rhythmOf(learnt.map(day), day('2026-11-22'))).toMatchObject({ weekKey: '2026-W47', daysLearnt, weeksInARow })
  })

  test('runs on over the turn of a year', () => {
    expect(rhythmOf(['2026-12-24', '2027-01-01', '2027-01-04'].map(day), day('2027-01-05'))).toMatchObject({
      weekKey: '2027-W01',
      weeksInARow: 3,
    })
  })
})

test.each([
  { case: 'nothing to do', chapters: [], isFinished: false },
  { case: 'all done and passed', chapters: [{ hasQuiz: true, isDone: true, isPassed: true }], isFinished: true },
  { case: 'done, not passed', chapters: [{ hasQuiz: true, isDone: true, isPassed: false }], isFinished: false },
  { case: 'passed, not read', chapters: [{ hasQuiz: true, isDone: false, isPassed: true }], isFinished: false },
  { case: 'done, and no quiz', chapters: [{ hasQuiz: false, isDone: true, isPassed: false }], isFinished: true },
])('a course with $case is finished: $isFinished', ({ chapters, isFinished }) => {
  expect(isCourseFinished(chapters)).toBe(isFinished)
})

test.each([
  { kept: 5, said: 4, counts: 'kept' },
  { kept: 5, said: 5, counts: 'said' },
  { kept: 5, said: 6, counts: 'said' },
])('of two words at $kept and $said the one $counts counts', ({ kept, said, counts }) => {
  const places = { kept: { readPpm: 1, atMs: kept }, said: { readPpm: 2, atMs: said } }
  expect(laterOf(places.kept, places.said)).toBe(places[counts as 'kept' | 'said'])
})

test.each([
  { ageYears: 70, daysSinceJoined: 89, stage: 'new-customer' },
  { ageYears: 55, daysSinceJoined: 90, stage: 'retirement' },
  { ageYears: 54, daysSinceJoined: 900, stage: 'mid-career' },
  { ageYears: 40, daysSinceJoined: 900, stage: 'mid-career' },
  { ageYears: 39, daysSinceJoined: 900, stage: 'family' },
])('$ageYears years old, $daysSinceJoined days with the bank: $stage', ({ stage, ...customer }) => {
  expect(lifeStageOf(customer)).toBe(stage)
})

describe('recommendations', () => {
  const item = (id: string, more: Partial<Learnable<string>> = {}): Learnable<string> => ({
    ...{ kind: 'article', id, topic: 'basics', stages: ['family'], isOpen: true, readAtMs: null, ...more },
  })
  const of = (items: Learnable<string>[], doCoursesCount = false) =>
    recommend(items, { stage: 'family', doCoursesCount }).map(({ item: { id }, reason: { kind } }) => `${id}: ${kind}`)

  test('begin with a course where it counts on the ladder, then the topic read last, then the stage', () => {
    const items = [
      item('read', { topic: 'funds', readAtMs: 2 }),
      item('older', { topic: 'fraud', readAtMs: 1 }),
      item('funds', { topic: 'funds', stages: [] }),
      item('fraud', { topic: 'fraud', stages: [] }),
      item('staged'),
      item('course', { kind: 'course', stages: [] }),
    ]
    expect(of(items, true)).toEqual(['course: ladder', 'funds: topic', 'fraud: topic', 'staged: stage'])
    expect(of(items)).toEqual(['funds: topic', 'fraud: topic', 'staged: stage'])
  })

  test('never name what is begun or finished, what is closed, or anything twice', () => {
    expect(of([item('begun', { readAtMs: 1 }), item('closed', { isOpen: false }), item('once')])).toEqual(['once: topic'])
  })

  test('are four at most, two of them by topic', () => {
    const items = [item('read', { readAtMs: 1 }), ...Array.from({ length: 9 }, (_, index) => item(String(index)))]
    expect(of(items)).toEqual(['0: topic', '1: topic', '2: stage', '3: stage'])
  })
})
