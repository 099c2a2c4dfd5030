/** What customers asked the bank to look into. The index keeps it to one open objection an evaluation, whoever else is writing. */
export const cases = [
  `create table customer_case (
    id text primary key,
    seq bigint generated always as identity,
    customer_id text not null references customer on delete cascade,
    kind text not null check (kind in ('objection')),
    scheme_id text not null,
    period_key text not null,
    text text not null,
    opened_at_ms bigint not null,
    promised_at_ms bigint not null,
    answer_text text,
    answered_at_ms bigint,
    check ((answer_text is null) = (answered_at_ms is null))
  )`,
  `create index case_of_customer on customer_case (customer_id)`,
  `create unique index one_open_objection on customer_case (customer_id, scheme_id, period_key) where kind = 'objection' and answer_text is null`,
]
