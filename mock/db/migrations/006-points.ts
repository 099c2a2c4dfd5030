/**
 * Points: a row for each customer, which is locked while their points move, and the entries that the ledger is made from. A row for each
 * reward that has a stock, locked while it is given out. A perk's quota knows the places bought for it, and trials lend a tier's perks.
 * The checks hold whoever else is writing.
 */
export const points = [
  `create table points_account (
    customer_id text primary key references customer on delete cascade,
    balance integer not null,
    constraint points_are_kept check (balance >= 0)
  )`,
  `create table reward_stock (
    reward_id text primary key,
    stock integer not null,
    taken integer not null check (taken >= 0),
    constraint stock_is_kept check (taken <= stock)
  )`,
  `create table reward_order (
    id text primary key,
    customer_id text not null references points_account on delete cascade,
    scheme_id text not null,
    reward_id text not null,
    kind text not null check (kind in ('goods', 'perkPlace', 'trialTier')),
    state text not null check (state in ('PLACED', 'READY', 'COLLECTED', 'CANCELLED', 'GRANTED')),
    points integer not null check (points > 0),
    code text unique check (code ~ '^[0-9]{12}$'),
    period_key text,
    placed_at_ms bigint not null,
    ready_at_ms bigint,
    collected_at_ms bigint,
    cancelled_at_ms bigint,
    check ((kind = 'goods') = (code is not null)),
    check ((kind = 'goods') = (state <> 'GRANTED')),
    check ((kind = 'perkPlace') = (period_key is not null)),
    check ((ready_at_ms is not null) = (state in ('READY', 'COLLECTED'))),
    check ((collected_at_ms is not null) = (state = 'COLLECTED')),
    check ((cancelled_at_ms is not null) = (state = 'CANCELLED'))
  )`,
  `create index reward_order_of_customer on reward_order (customer_id)`,
  `create table points_entry (
    customer_id text not null references points_account on delete cascade,
    place integer not null,
    kind text not null check (kind in ('EARNED', 'SPENT', 'RETURNED')),
    day date not null,
    points integer check (points > 0),
    expires_on date,
    reason text,
    order_id text references reward_order on delete cascade,
    primary key (customer_id, place),
    unique (order_id, kind),
    check ((points is null) = (kind = 'RETURNED')),
    check ((expires_on is not null) = (kind = 'EARNED')),
    check ((reason is not null) = (kind = 'EARNED')),
    check ((order_id is null) = (kind = 'EARNED'))
  )`,
  `alter table perk_quota add column bought integer not null default 0 check (bought >= 0)`,
  `create table perk_trial (
    customer_id text not null references customer on delete cascade,
    scheme_id text not null,
    tier_id text not null,
    first_day date not null,
    last_day date not null,
    order_id text not null unique references reward_order on delete cascade,
    check (first_day <= last_day)
  )`,
  `create unique index one_trial_a_year on perk_trial (customer_id, scheme_id, extract(year from first_day))`,
]
