/**
 * The bank's messages, what customers say of it, and how meetings went. A customer has at most one of a `dedupe_key`, so whoever writes it, however often, it is there once. A delivery is one
 * message by one channel out of the app: due from `due_at_ms` on by the bank's clock, and sent once. `sandbox_outbox` is what the sandbox's
 * adapters write instead of texting anybody.
 */
export const messages = [
  `create table message (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    dedupe_key text not null,
    kind text not null,
    title jsonb not null,
    text jsonb not null,
    subject jsonb,
    sent_at_ms bigint not null,
    read_at_ms bigint,
    constraint message_is_once unique (customer_id, dedupe_key)
  )`,
  `create index message_by_time on message (customer_id, sent_at_ms, id)`,
  `create table message_delivery (
    message_id text not null references message on delete cascade,
    channel text not null check (channel in ('wechat', 'sms')),
    state text not null check (state in ('DUE', 'SENT', 'SKIPPED')),
    due_at_ms bigint not null,
    ended_at_ms bigint,
    primary key (message_id, channel),
    check ((ended_at_ms is null) = (state = 'DUE'))
  )`,
  `create index delivery_due on message_delivery (due_at_ms) where state = 'DUE'`,
  `create table message_preference (
    customer_id text primary key references customer on delete cascade,
    chosen jsonb not null
  )`,
  `create table message_watch (
    customer_id text primary key references customer on delete cascade,
    since_ms bigint not null,
    settled_at_ms bigint not null
  )`,
  `create table sandbox_outbox (
    message_id text not null,
    channel text not null,
    recipient text not null,
    text text not null,
    at_ms bigint not null
  )`,
  `create index outbox_by_message on sandbox_outbox (message_id)`,
  `alter table customer_case
    drop constraint customer_case_kind_check,
    add check (kind in ('objection', 'praise', 'suggestion', 'complaint')),
    alter column scheme_id drop not null,
    alter column period_key drop not null,
    add column may_contact boolean not null default true,
    add check ((kind = 'objection') = (period_key is not null)),
    add check ((scheme_id is null) = (period_key is null))`,
  `create table appointment_survey (
    appointment_id text primary key references appointment on delete cascade,
    nps integer not null check (nps between 0 and 10),
    comment text not null,
    at_ms bigint not null
  )`,
]
