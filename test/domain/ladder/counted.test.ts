import { toBusinessDay } from '../../../src/domain/date/business-day'
import { toDayNumber } from '../../../src/domain/date/day-number'
import { periodOf } from '../../../src/domain/date/period'
import { loansOn, spendingOn } from '../../../src/domain/ladder/counted'
import { RULES_FILES, WAN, booksOf, ladderOf } from './scheme-files'

const schemeOf = (json: unknown) => ladderOf(json).versions[0].scheme
const A = schemeOf(RULES_FILES.bocWealth)
const classic = schemeOf(RULES_FILES.bocWealthClassic)
const B = schemeOf(RULES_FILES.branchSixStep)
const asOf = toDayNumber(toBusinessDay('2026-03-10'))
const march = periodOf('month', toBusinessDay('2026-03-10'))

describe('loans', () => {
  const loan = (id: string, more: object) => ({
    ...{ id, type: 'mortgage', class: 'normal', contractFen: 80 * WAN, balances: [['2026-01-01', 60 * WAN]], ...more },
  })
  const books = booksOf({
    loans: [
      loan('normal', {}),
      loan('overdue', { class: 'specialMention' }),
      loan('car', { type: 'car' }),
      loan('paid', {
        balances: [
          ['2025-01-01', WAN],
          ['2026-02-01', 0],
        ],
      }),
      loan('coming', { balances: [['2026-03-11', WAN]] }),
    ],
  })

  test.each([
    { name: 'A counts the normal class', scheme: A, counted: ['normal', 'car'] },
    { name: 'classic counts mortgages', scheme: classic, counted: ['normal', 'overdue'] },
  ])('$name; paid and coming ones are not there', ({ scheme, counted }) => {
    const lines = loansOn(scheme, books, asOf)
    expect(lines?.map(({ loan: { id } }) => id)).toEqual(['normal', 'overdue', 'car'])
    expect(lines?.filter(({ isCounted }) => isCounted).map(({ loan: { id } }) => id)).toEqual(counted)
  })

  test('B looks at none', () => {
    expect(loansOn(B, books, asOf)).toBeNull()
  })
})

describe('spending', () => {
  const purchase = (id: string, postingDay: string, more: object = {}) => ({
    ...{
      id,
      postingDay,
      amountFen: WAN,
      merchant: '盒马',
      category: 'grocery',
      type: 'purchase',
      status: 'posted',
      isZeroRate: false,
      ...more,
    },
  })
  const books = booksOf({
    purchases: [
      purchase('too-old', '2025-03-31'),
      purchase('first', '2025-04-01'),
      purchase('refunded', '2026-03-01'),
      purchase('one-off', '2026-03-02', { amountFen: 10 * WAN }),
      purchase('fee', '2026-03-05', { type: 'fee' }),
      purchase('today', '2026-03-11'),
      purchase('pending', '2026-03-12', { status: 'pending' }),
      purchase('pending-next-month', '2026-04-01', { status: 'pending' }),
    ],
    refunds: [
      { purchaseId: 'refunded', postingDay: '2026-03-09', amountFen: 1 },
      { purchaseId: 'refunded', postingDay: '2026-03-11', amountFen: 2 },
    ],
  })

  test('twelve months, what each counts, and what is left out, newest first', () => {
    const found = spendingOn(A, books, march, asOf)
    expect(found?.months.map(({ month }) => month)).toEqual([
      ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'],
      ...['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
    ])
    expect(found?.months.filter(({ countedFen }) => countedFen > 0)).toEqual([
      { month: '2025-04', countedFen: WAN },
      { month: '2026-03', countedFen: WAN - 1 },
    ])
    expect(found?.countedFen).toBe(2 * WAN - 1)
    expect(found?.excluded.map(({ purchase: { id }, reason }) => `${id}: ${reason}`)).toEqual([
      'pending: pending',
      'fee: fee',
      'one-off: oneOff',
    ])
  })

  test('B looks at none', () => {
    expect(spendingOn(B, books, periodOf('quarter', toBusinessDay('2026-03-10')), asOf)).toBeNull()
  })
})
