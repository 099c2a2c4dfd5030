import { parseDecimal, unitsAt } from '../../../src/domain/money/decimal'
import { toFen } from '../../../src/domain/money/fen'
import { sumFen } from '../../../src/domain/money/sum-fen'

describe('fen', () => {
  test.each([0.5, Number.NaN, Infinity, 2 ** 53])('%p is no whole number of fen', (value) => {
    expect(() => toFen(value)).toThrow(RangeError)
  })

  test('a sum is exact, and a sum out of the safe integers is refused', () => {
    expect(sumFen([toFen(10), toFen(-3), toFen(5)])).toBe(12)
    expect(sumFen([])).toBe(0)
    expect(() => sumFen([toFen(Number.MAX_SAFE_INTEGER), toFen(1)])).toThrow(RangeError)
  })
})

describe('decimal', () => {
  test.each([
    { text: '0.25', units: 25, scale: 2 },
    { text: '1', units: 1, scale: 0 },
    { text: '0.10', units: 10, scale: 2 },
  ])('$text is $units / 10^$scale', ({ text, units, scale }) => {
    expect(parseDecimal(text)).toEqual({ units, scale })
  })

  test.each(['', '.5', '1.', '01', '-1', '+1', '1e3', '0.1234567', ' 1', '1,5'])('"%s" is no decimal', (text) => {
    expect(parseDecimal(text)).toBeNull()
  })

  test('the same value in finer units', () => {
    expect(unitsAt({ units: 25, scale: 2 }, 6)).toBe(250_000)
  })
})
