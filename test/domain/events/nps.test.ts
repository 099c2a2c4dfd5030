import { npsOf } from '../../../src/domain/events/nps'

test.each([
  { marks: [], score: null },
  { marks: [10], score: 100 },
  { marks: [0], score: -100 },
  { marks: [9, 8, 7, 6], score: 0 },
  { marks: [10, 10, 6], score: 33 },
  { marks: [6, 6, 10], score: -33 },
])('of $marks: $score', ({ marks, score }) => {
  const nps = npsOf(marks)
  expect(nps.score).toBe(score)
  expect(nps.promoters + nps.passives + nps.detractors).toBe(marks.length)
  expect(nps.byMark.reduce((sum, count) => sum + count, 0)).toBe(marks.length)
})
