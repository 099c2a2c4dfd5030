import { sql } from 'kysely'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Hold } from '../../src/domain/ladder/evaluate'
import type { AssetKind, LoanClass, LoanType, PurchaseType } from '../../src/domain/ladder/scheme'
import type { Db } from '../db/tables'

type Change = readonly [BusinessDay, number]

/** A customer as the bank's systems tell of them, from the store as it is. */
export type Feed = {
  sinceDay: BusinessDay
  booksFirstDay: BusinessDay
  hold: Hold | null
  holdSinceDay: BusinessDay | null
  isSecuritiesLinked: boolean
  accounts: readonly { id: string; kind: AssetKind; balances: readonly Change[] }[]
  loans: readonly { id: string; type: LoanType; class: LoanClass; contractFen: number; balances: readonly Change[] }[]
  purchases: readonly {
    id: string
    postingDay: BusinessDay
    amountFen: number
    merchant: string
    category: string
    type: PurchaseType
    status: 'posted' | 'pending'
    isZeroRate: boolean
  }[]
  refunds: readonly { purchaseId: string; postingDay: BusinessDay; amountFen: number }[]
  activities: readonly { kind: 'eventAttended' | 'courseFinished'; day: BusinessDay }[]
}

/** Reads a customer's feed in one query, so that all of it is of one moment. @throws when there is no such customer. */
export async function readFeed(db: Db, customerId: string): Promise<Feed> {
  const { rows } = await sql<{ feed: Feed }>`
    select jsonb_build_object(
      'sinceDay', c.since_day, 'booksFirstDay', (select books_first_day from bank),
      'hold', c.hold, 'holdSinceDay', c.hold_since_day, 'isSecuritiesLinked', c.is_securities_linked,
      'accounts', coalesce((
        select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'balances', coalesce((
          select jsonb_agg(jsonb_build_array(b.day, b.balance_fen) order by b.day, b.seq) from balance_change b where b.account_id = a.id
        ), '[]')) order by a.id) from account a where a.customer_id = c.id), '[]'),
      'loans', coalesce((
        select jsonb_agg(jsonb_build_object('id', l.id, 'type', l.type, 'class', l.loan_class, 'contractFen', l.contract_fen, 'balances', coalesce((
          select jsonb_agg(jsonb_build_array(b.day, b.balance_fen) order by b.day) from loan_change b where b.loan_id = l.id
        ), '[]')) order by l.id) from loan l where l.customer_id = c.id), '[]'),
      'purchases', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', p.id, 'postingDay', p.posting_day, 'amountFen', p.amount_fen, 'merchant', p.merchant, 'category', p.category, 'type', p.type,
          'status', case when p.is_posted then 'posted' else 'pending' end, 'isZeroRate', p.is_zero_rate
        ) order by p.posting_day, p.id) from card_purchase p where p.customer_id = c.id), '[]'),
      'refunds', coalesce((
        select jsonb_agg(jsonb_build_object('purchaseId', r.purchase_id, 'postingDay', r.posting_day, 'amountFen', r.amount_fen) order by r.posting_day, r.id)
        from card_refund r join card_purchase p on p.id = r.purchase_id where p.customer_id = c.id), '[]'),
      'activities', coalesce((
        select jsonb_agg(jsonb_build_object('kind', v.kind, 'day', v.day) order by v.day, v.id) from activity v where v.customer_id = c.id), '[]')
    ) as feed
    from customer c where c.id = ${customerId}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('no such customer')
  return row.feed
}
