/**
 * The relationship manager. A slot is one appointment's, and a customer has one appointment at a time, whoever else is writing: the two
 * unique indexes leave out only what was cancelled. Every change of an appointment is a line of its history.
 */
export const manager = [
  `create table appointment (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    staff_id text not null,
    starts_at_ms bigint not null,
    channel text not null check (channel in ('branch', 'phone', 'video')),
    topic text,
    state text not null check (state in ('BOOKED', 'DONE', 'CANCELLED', 'MISSED')),
    draft_promised_at_ms bigint,
    reply_promised_at_ms bigint not null
  )`,
  `create unique index slot_is_taken_once on appointment (staff_id, starts_at_ms) where state <> 'CANCELLED'`,
  `create unique index customer_is_in_one_place on appointment (customer_id, starts_at_ms) where state <> 'CANCELLED'`,
  `create table appointment_change (
    appointment_id text not null references appointment on delete cascade,
    place integer not null,
    kind text not null check (kind in ('BOOKED', 'RESCHEDULED', 'CANCELLED', 'DONE', 'MISSED')),
    at_ms bigint not null,
    from_ms bigint,
    to_ms bigint,
    primary key (appointment_id, place)
  )`,
  `create table staff_message (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    staff_id text not null,
    text text not null,
    sent_at_ms bigint not null,
    draft_promised_at_ms bigint,
    reply_promised_at_ms bigint not null,
    draft_text text,
    drafted_at_ms bigint,
    reply_text text,
    replied_at_ms bigint,
    check ((draft_text is null) = (drafted_at_ms is null)),
    check ((reply_text is null) = (replied_at_ms is null))
  )`,
  `create index staff_message_of_customer on staff_message (customer_id, sent_at_ms)`,
  `create table service_given (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    kind text not null check (kind in ('contact', 'salon', 'gift', 'birthday', 'visit')),
    day date not null
  )`,
  `create index service_given_to_customer on service_given (customer_id, day)`,
]
