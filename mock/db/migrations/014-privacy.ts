/** What customers agreed to, in the order in which they said so, and their wishes to be deleted: one under way at a time. */
export const privacy = [
  `create table consent_change (
    customer_id text not null references customer on delete cascade,
    kind text not null check (kind in ('service', 'marketing')),
    place integer not null,
    version text not null,
    is_given boolean not null,
    at_ms bigint not null,
    primary key (customer_id, kind, place)
  )`,
  `create table deletion_request (
    customer_id text primary key references customer on delete cascade,
    reason text not null,
    requested_at_ms bigint not null,
    promised_at_ms bigint not null
  )`,
  // Customers of a store from before consents were kept agreed when they signed in.
  `insert into consent_change (customer_id, kind, place, version, is_given, at_ms)
    select id, 'service', 0, '2026-06', true, (extract(epoch from since_day::timestamp) * 1000)::bigint from customer`,
]
