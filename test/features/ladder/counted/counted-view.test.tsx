import { countedTotalFen, toAssetLines, toLoanLines, toSpendMonths } from '../../../../src/features/ladder/counted/counted-view'
import { toFen } from '../../../../src/domain/money/fen'

const asset = (kind: string, yuan: number, isCounted: boolean) => ({ kind, balanceFen: toFen(yuan * 100), isCounted })

test('assets that count come first; the others say why', () => {
  const lines = toAssetLines([asset('stock', 5, false), asset('deposit', 1, true), asset('crypto', 3, false), asset('fund', 2, true)])
  expect(lines.map(({ name, isCounted, reason }) => [name.en, isCounted, reason?.en ?? null])).toEqual([
    ['Deposits', true, null],
    ['Funds', true, null],
    ['Stocks', false, 'The present rules leave the value of stocks out'],
    ['Other assets', false, 'The present rules leave this kind out'],
  ])
})

test('the total is of what counts', () => {
  expect(countedTotalFen([asset('stock', 5, false), asset('deposit', 1, true), asset('fund', 2, true)])).toBe(300)
  expect(countedTotalFen([])).toBe(0)
})

test('loans say their class, the ones that count first', () => {
  const loan = (id: string, type: string, loanClass: string, isCounted: boolean) => ({
    ...{ id, type, class: loanClass, isCounted },
    ...{ balanceFen: toFen(1), contractFen: toFen(2) },
  })
  const lines = toLoanLines([loan('a', 'car', 'loss', false), loan('b', 'mortgage', 'normal', true), loan('c', 'boat', 'odd', false)])
  expect(lines.map(({ key, name, reason }) => [key, name.en, reason?.en])).toEqual([
    ['b', 'Mortgage', 'Normal'],
    ['a', 'Car loan', 'Loss'],
    ['c', 'Other loan', 'Other'],
  ])
})

describe('months as bars', () => {
  test.each([
    { spent: [100, 50, 0], shares: [1_000_000, 500_000, 0] },
    { spent: [0, 0, 0], shares: [0, 0, 0] },
    { spent: [30, -20, 10], shares: [1_000_000, 0, 333_333] },
  ])('$spent', ({ spent, shares }) => {
    const months = spent.map((fen, place) => ({ month: `2026-0${place + 1}`, countedFen: toFen(fen) }))
    expect(toSpendMonths(months).map(({ sharePpm }) => sharePpm)).toEqual(shares)
  })
})
