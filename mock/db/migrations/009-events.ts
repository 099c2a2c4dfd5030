/**
 * Events. `event_seats` is one row an event, which is locked while seats, offers or places in the line are given out; its checks keep the
 * seats whoever else is writing (I1, I4). A customer has one active sign-up an event (I2). Every change is a line of `event_change`. The keys
 * sign tickets and make the seeds of draws; they are made once and never leave the store.
 */
export const events = [
  `create table event_key (
    id integer primary key check (id = 1),
    ticket_seed text not null check (ticket_seed ~ '^[0-9a-f]{64}$'),
    draw_secret text not null
  )`,
  `insert into event_key values (
    1,
    encode(sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea), 'hex'),
    gen_random_uuid()::text || gen_random_uuid()::text
  )`,
  `create table household (
    customer_id text primary key references customer on delete cascade,
    city text,
    child_birth_days jsonb not null
  )`,
  `create table event (
    id text primary key check (id ~ '^[a-z0-9-]{1,40}$' and id <> 'ticket-key'),
    category text not null,
    city text,
    branch_id text,
    starts_at_ms bigint not null,
    ends_at_ms bigint not null,
    content jsonb not null,
    words text not null,
    check (starts_at_ms < ends_at_ms)
  )`,
  `create index event_by_start on event (starts_at_ms, id)`,
  `create table event_seats (
    event_id text primary key references event on delete cascade,
    is_cancelled boolean not null,
    pools jsonb not null,
    capacity integer not null,
    taken integer not null check (taken >= 0),
    offered integer not null check (offered >= 0),
    waiting integer not null check (waiting >= 0),
    next_number integer not null,
    revision integer not null,
    settled_at_ms bigint not null,
    next_due_ms bigint,
    drawn_at_ms bigint,
    drawn_capacity integer,
    ended_at_ms bigint,
    constraint seats_are_kept check (taken + offered <= capacity),
    check ((drawn_at_ms is null) = (drawn_capacity is null))
  )`,
  `create table event_signup (
    id text primary key,
    event_id text not null references event on delete cascade,
    customer_id text not null references customer on delete cascade,
    number integer not null check (number >= 1),
    state text not null check (state in
      ('ENTERED', 'WAITING', 'OFFERED', 'CONFIRMED', 'CHECKED_IN', 'MISSED', 'DECLINED', 'EXPIRED', 'LEFT', 'CANCELLED')),
    pool_id text,
    pool_ids jsonb not null,
    tier_place integer not null,
    queue_key integer not null,
    draw_place integer,
    is_seated_by_draw boolean,
    seats_in_draw integer,
    seats integer not null check (seats between 1 and 11),
    companions jsonb not null,
    answers jsonb not null,
    consent_version text not null,
    signed_up_at_ms bigint not null,
    offer_expires_at_ms bigint,
    nps integer check (nps between 0 and 10),
    comment text check (length(comment) <= 500),
    surveyed_at_ms bigint,
    constraint number_is_one_signups unique (event_id, number),
    check ((offer_expires_at_ms is not null) = (state = 'OFFERED')),
    check ((pool_id is not null) = (state in ('OFFERED', 'CONFIRMED', 'CHECKED_IN', 'MISSED'))),
    check ((nps is null) = (surveyed_at_ms is null))
  )`,
  `create unique index one_active_signup on event_signup (customer_id, event_id)
    where state not in ('DECLINED', 'EXPIRED', 'LEFT', 'CANCELLED')`,
  `create index signup_in_line on event_signup (event_id) where state in ('WAITING', 'OFFERED')`,
  `create table event_change (
    event_id text not null references event on delete cascade,
    revision integer not null,
    at_ms bigint not null,
    signup_id text,
    from_state text,
    to_state text,
    seats_before integer not null,
    seats integer not null,
    primary key (event_id, revision)
  )`,
]
