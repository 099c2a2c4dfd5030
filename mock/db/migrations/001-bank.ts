/** The bank and its customers: what a core banking system would feed. */
export const bank = [
  `create table bank (
    id integer primary key check (id = 1),
    clock_offset_ms bigint not null,
    scheme_id text not null,
    faults jsonb not null,
    revision bigint not null,
    books_first_day date not null
  )`,
  `create table customer (
    id text primary key,
    name text not null,
    phone text not null unique,
    birth_day date not null,
    since_day date not null,
    hold text check (hold in ('frozen', 'protected')),
    hold_since_day date,
    is_securities_linked boolean not null,
    check ((hold is null) = (hold_since_day is null))
  )`,
  `create table persona (
    id text primary key,
    position integer not null,
    customer_id text not null references customer on delete cascade,
    story jsonb not null,
    wechat_code text not null unique
  )`,
  `create table account (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    kind text not null,
    currency text not null,
    opened_day date not null
  )`,
  `create index account_of_customer on account (customer_id)`,
  `create table balance_change (
    account_id text not null references account on delete cascade,
    day date not null,
    seq integer not null,
    balance_fen bigint not null,
    primary key (account_id, day, seq)
  )`,
  `create table loan (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    type text not null,
    loan_class text not null,
    contract_fen bigint not null check (contract_fen > 0)
  )`,
  `create index loan_of_customer on loan (customer_id)`,
  `create table loan_change (
    loan_id text not null references loan on delete cascade,
    day date not null,
    balance_fen bigint not null check (balance_fen >= 0),
    primary key (loan_id, day)
  )`,
  `create table card_purchase (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    posting_day date not null,
    is_posted boolean not null,
    amount_fen bigint not null check (amount_fen > 0),
    type text not null,
    category text not null,
    merchant text not null,
    is_zero_rate boolean not null
  )`,
  `create index card_purchase_of_customer on card_purchase (customer_id)`,
  `create table card_refund (
    id text primary key,
    purchase_id text not null references card_purchase on delete cascade,
    posting_day date not null,
    amount_fen bigint not null check (amount_fen > 0)
  )`,
  `create index card_refund_of_purchase on card_refund (purchase_id)`,
  `create table activity (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    day date not null,
    kind text not null check (kind in ('eventAttended', 'courseFinished'))
  )`,
  `create index activity_of_customer on activity (customer_id)`,
]
