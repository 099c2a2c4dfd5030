import { MOST_FEN } from '../../../src/domain/ladder/limits'
import { readBooks } from '../../../src/domain/ladder/read-books'
import { faultsOf, valueOf } from './scheme-files'

const account = (balances: unknown, more: object = {}) => ({ accounts: [{ id: 'a', kind: 'deposit', balances, ...more }] })
const purchase = {
  id: 'p',
  postingDay: '2026-03-10',
  amountFen: 500,
  merchant: '盒马',
  category: 'grocery',
  type: 'purchase',
  status: 'posted',
  isZeroRate: false,
}
const refund = (amountFen: unknown, more: object = {}) => ({ purchaseId: 'p', postingDay: '2026-03-11', amountFen, ...more })
const loan = { id: 'l', type: 'consumer', contractFen: 1, class: 'normal', balances: [] }

describe('balances', () => {
  test.each([
    { name: 'negative', facts: account([['2026-03-01', -1]]), fault: 'NEGATIVE_FEN /accounts/0/balances/0/1' },
    { name: 'a fraction of a fen', facts: account([['2026-03-01', 0.5]]), fault: 'FRACTIONAL_FEN /accounts/0/balances/0/1' },
    { name: 'too large', facts: account([['2026-03-01', MOST_FEN + 1]]), fault: 'AMOUNT_TOO_LARGE /accounts/0/balances/0/1' },
    { name: 'a text', facts: account([['2026-03-01', '5']]), fault: 'NOT_A_WHOLE_NUMBER /accounts/0/balances/0/1' },
    { name: 'no calendar day', facts: account([['2026-02-29', 5]]), fault: 'NOT_A_DAY /accounts/0/balances/0/0' },
    {
      name: 'backwards',
      facts: account([
        ['2026-03-02', 5],
        ['2026-03-01', 5],
      ]),
      fault: 'DAY_OUT_OF_ORDER /accounts/0/balances/1/0',
    },
    {
      name: 'a day again, after another',
      facts: account([
        ['2026-03-01', 5],
        ['2026-03-02', 5],
        ['2026-03-01', 6],
      ]),
      fault: 'DAY_TWICE /accounts/0/balances/2/0',
    },
    { name: 'a hole', facts: account([['2026-03-01', 5], null]), fault: 'BALANCE_GAP /accounts/0/balances/1' },
    { name: 'no amount', facts: account([['2026-03-01', null]]), fault: 'BALANCE_GAP /accounts/0/balances/0' },
    { name: 'no pair', facts: account([['2026-03-01']]), fault: 'NOT_A_LIST /accounts/0/balances/0' },
    { name: 'no list', facts: account(7), fault: 'NOT_A_LIST /accounts/0/balances' },
    {
      name: 'days missing after the opening',
      facts: account([['2026-03-05', 5]], { openedOn: '2026-03-01' }),
      fault: 'BALANCE_GAP /accounts/0/balances/0/0',
    },
    { name: 'opened and no balance', facts: account([], { openedOn: '2026-03-01' }), fault: 'BALANCE_GAP /accounts/0/balances' },
    {
      name: 'before the opening',
      facts: account([['2026-02-01', 5]], { openedOn: '2026-03-01' }),
      fault: 'DAY_OUT_OF_ORDER /accounts/0/balances/0/0',
    },
  ])('$name: $fault', ({ facts, fault }) => {
    expect(faultsOf(readBooks(facts))).toEqual([fault])
  })

  test('of two changes on one day the later stands', () => {
    const books = valueOf(
      readBooks(
        account([
          ['2026-03-01', 1],
          ['2026-03-01', 2],
          ['2026-03-02', 3],
        ]),
      ),
    )
    expect(books.accounts[0]?.balancesFen).toEqual([2, 3])
  })

  test('accounts that add up to more than sums can hold are refused together', () => {
    const accounts = ['a', 'b'].map((id) => ({ id, kind: 'deposit', balances: [['2026-03-01', MOST_FEN]] }))
    expect(faultsOf(readBooks({ accounts }))).toEqual(['AMOUNT_TOO_LARGE /accounts'])
  })
})

describe('the rest of the books', () => {
  test.each([
    { name: 'a stranger among the keys', facts: { acounts: [] }, fault: 'UNKNOWN_KEY /acounts' },
    { name: 'a stranger in an account', facts: account([], { currency: 'USD' }), fault: 'UNKNOWN_KEY /accounts/0/currency' },
    {
      name: 'an unknown kind of asset',
      facts: { accounts: [{ id: 'a', kind: 'art', balances: [] }] },
      fault: 'NOT_ONE_OF /accounts/0/kind',
    },
    { name: 'an account twice', facts: { accounts: [account([]).accounts[0], account([]).accounts[0]] }, fault: 'DUPLICATE_ID /accounts' },
    { name: 'an unknown class', facts: { loans: [{ ...loan, class: 'fine' }] }, fault: 'NOT_ONE_OF /loans/0/class' },
    { name: 'a negative contract', facts: { loans: [{ ...loan, contractFen: -1 }] }, fault: 'NEGATIVE_FEN /loans/0/contractFen' },
    { name: 'a fraction spent', facts: { purchases: [{ ...purchase, amountFen: 1.5 }] }, fault: 'FRACTIONAL_FEN /purchases/0/amountFen' },
    { name: 'a purchase twice', facts: { purchases: [purchase, purchase] }, fault: 'DUPLICATE_ID /purchases/1/id' },
    { name: 'an unknown type', facts: { purchases: [{ ...purchase, type: 'gift' }] }, fault: 'NOT_ONE_OF /purchases/0/type' },
    { name: 'an unknown status', facts: { purchases: [{ ...purchase, status: 'late' }] }, fault: 'NOT_ONE_OF /purchases/0/status' },
    { name: 'a refund of nothing known', facts: { refunds: [refund(1)] }, fault: 'UNKNOWN_PURCHASE /refunds/0/purchaseId' },
    {
      name: 'a refund over its purchase',
      facts: { purchases: [purchase], refunds: [refund(501)] },
      fault: 'REFUND_OVER_PURCHASE /refunds/0/amountFen',
    },
    {
      name: 'refunds together over their purchase',
      facts: { purchases: [purchase], refunds: [refund(300), refund(201)] },
      fault: 'REFUND_OVER_PURCHASE /refunds/1/amountFen',
    },
    {
      name: 'a refund before its purchase',
      facts: { purchases: [purchase], refunds: [refund(1, { postingDay: '2026-03-09' })] },
      fault: 'REFUND_BEFORE_PURCHASE /refunds/0/postingDay',
    },
    { name: 'an unknown count', facts: { counts: { '2026-03': { logins: 3 } } }, fault: 'UNKNOWN_METRIC /counts/2026-03/logins' },
    {
      name: 'a negative count',
      facts: { counts: { '2026-03': { productKinds: -1 } } },
      fault: 'OUT_OF_RANGE /counts/2026-03/productKinds',
    },
    { name: 'a count of no period', facts: { counts: { March: { productKinds: 1 } } }, fault: 'NOT_A_PERIOD /counts/March' },
    { name: 'an unknown hold', facts: { holds: { '2026-03': 'asleep' } }, fault: 'NOT_ONE_OF /holds/2026-03' },
    { name: 'linked: perhaps', facts: { isSecuritiesLinked: 'yes' }, fault: 'NOT_A_FLAG /isSecuritiesLinked' },
    { name: 'no books at all', facts: null, fault: 'NOT_AN_OBJECT ' },
  ])('$name: $fault', ({ facts, fault }) => {
    expect(faultsOf(readBooks(facts))).toEqual([fault])
  })

  test('a refund of exactly the purchase is in order', () => {
    expect(valueOf(readBooks({ purchases: [purchase], refunds: [refund(300), refund(200)] })).purchases[0]?.refunds).toHaveLength(2)
  })
})
