import fc from 'fast-check'
import { divideDown, divideUp, scaleDown } from '../../../src/domain/money/divide'

const safe = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
const natural = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })

describe('divide', () => {
  test.each([
    { a: 7, b: 2, down: 3, up: 4 },
    { a: -7, b: 2, down: -4, up: -3 },
    { a: 6, b: 3, down: 2, up: 2 },
    { a: 0, b: 5, down: 0, up: 0 },
    // A float quotient rounds this one up to 3002399751580331.
    { a: 9_007_199_254_740_991, b: 3, down: 3_002_399_751_580_330, up: 3_002_399_751_580_331 },
    { a: 9_007_199_254_740_990, b: 9_007_199_254_740_991, down: 0, up: 1 },
  ])('$a / $b rounds down to $down and up to $up', ({ a, b, down, up }) => {
    expect([divideDown(a, b), divideUp(a, b)]).toEqual([down, up])
  })

  test('down: the quotient times the divisor leaves a rest of 0…b−1', () => {
    fc.assert(
      fc.property(safe, positive, (a, b) => {
        const rest = BigInt(a) - BigInt(divideDown(a, b)) * BigInt(b)
        expect(rest >= 0n && rest < BigInt(b)).toBe(true)
      }),
    )
  })

  test('scaleDown is exact where the product leaves the safe integers', () => {
    fc.assert(
      fc.property(natural, fc.integer({ min: 0, max: 1_000_000 }), positive, (part, times, whole) => {
        const exact = (BigInt(part) * BigInt(times)) / BigInt(whole)
        fc.pre(exact <= BigInt(Number.MAX_SAFE_INTEGER))
        expect(BigInt(scaleDown(part, times, whole))).toBe(exact)
      }),
      { numRuns: 1000 },
    )
  })
})
