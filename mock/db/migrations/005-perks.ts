/**
 * Perks: a row for each quota, which is locked while its places are given out, and the redemptions that take them. The check keeps the
 * quota whoever else is writing. The key signs codes; it is made once and never leaves the store.
 */
export const perks = [
  `create table perk_key (
    id integer primary key check (id = 1),
    secret text not null
  )`,
  `insert into perk_key values (1, gen_random_uuid()::text || gen_random_uuid()::text)`,
  `create table perk_quota (
    customer_id text not null references customer on delete cascade,
    scheme_id text not null,
    perk_id text not null,
    period_key text not null,
    total integer not null,
    reserved integer not null check (reserved >= 0),
    used integer not null check (used >= 0),
    primary key (customer_id, scheme_id, perk_id, period_key),
    constraint quota_is_kept check (reserved + used <= total)
  )`,
  `create table redemption (
    id text primary key,
    customer_id text not null,
    scheme_id text not null,
    perk_id text not null,
    period_key text not null,
    state text not null check (state in ('RESERVED', 'REDEEMED', 'FULFILLED', 'RELEASED', 'EXPIRED', 'CANCELLED')),
    code text not null unique check (code ~ '^[0-9]{12}$'),
    guests integer not null check (guests >= 0),
    visit_day date,
    reserved_at_ms bigint not null,
    expires_at_ms bigint not null,
    redeemed_at_ms bigint,
    fulfilled_at_ms bigint,
    ended_at_ms bigint,
    foreign key (customer_id, scheme_id, perk_id, period_key) references perk_quota on delete cascade,
    check ((redeemed_at_ms is not null) = (state in ('REDEEMED', 'FULFILLED'))),
    check ((fulfilled_at_ms is not null) = (state = 'FULFILLED')),
    check ((ended_at_ms is not null) = (state in ('RELEASED', 'EXPIRED', 'CANCELLED')))
  )`,
  `create index redemption_of_quota on redemption (customer_id, scheme_id, perk_id, period_key)`,
]
