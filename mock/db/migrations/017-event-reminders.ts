/**
 * Customers' consents to be reminded of an event by text message, for each sign-up by itself, in the order in which they said so. And by what
 * request ids that are too old are found.
 */
export const eventReminders = [
  `create table sms_reminder_change (
    signup_id text not null references event_signup on delete cascade,
    place integer not null,
    version text not null,
    is_given boolean not null,
    at_ms bigint not null,
    primary key (signup_id, place)
  )`,
  `create index idempotency_by_age on idempotency (created_at_ms)`,
]
