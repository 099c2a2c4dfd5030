/** What the ladder adds: a judgement for each closed period, and the customer's goal. */
export const ladder = [
  `create table evaluation (
    customer_id text not null references customer on delete cascade,
    scheme_id text not null,
    period_key text not null,
    version text not null,
    effective_day date not null,
    outcome text not null,
    from_tier_id text not null,
    to_tier_id text not null,
    misses integer not null,
    explanation jsonb not null,
    primary key (customer_id, scheme_id, period_key, version)
  )`,
  `create table goal (
    customer_id text not null references customer on delete cascade,
    scheme_id text not null,
    tier_id text not null,
    target_day date not null,
    set_day date not null,
    primary key (customer_id, scheme_id)
  )`,
]
