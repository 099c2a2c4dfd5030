/**
 * What the marketing team needs around sign-ups. Where a sign-up came from is written once: the store refuses to change it, so that credit is never
 * disputed. Views are counted by day without anybody's name. A message to a roster is held until it is due. A door's scans are kept one by one, and of
 * those of one number the earliest counts.
 */
export const roster = [
  `create table signup_source (
    signup_id text primary key references event_signup on delete cascade,
    channel text not null check (channel in ('weapp', 'h5', 'sms', 'poster', 'manager', 'branch', 'share')),
    branch_id text,
    inviter_id text,
    tier_id text,
    at_ms bigint not null
  )`,
  `create function refuse_source_change() returns trigger language plpgsql as $$
    begin
      raise exception 'where a sign-up came from does not change';
    end
  $$`,
  `create trigger source_is_kept before update on signup_source for each row execute function refuse_source_change()`,
  `create table event_view (
    event_id text not null references event on delete cascade,
    day date not null,
    channel text not null,
    tier_id text not null,
    views integer not null check (views > 0),
    primary key (event_id, day, channel, tier_id)
  )`,
  `create table roster_message (
    id text primary key,
    event_id text not null references event on delete cascade,
    text text not null,
    states jsonb not null,
    state text not null check (state in ('HELD', 'RECALLED', 'SENT')),
    staff_id text not null,
    staff_name text not null,
    written_at_ms bigint not null,
    due_at_ms bigint not null,
    recipients integer,
    check ((recipients is not null) = (state = 'SENT'))
  )`,
  `create index roster_message_due on roster_message (due_at_ms) where state = 'HELD'`,
  `create table door_scan (
    id text primary key,
    event_id text not null references event on delete cascade,
    number integer not null,
    at_ms bigint not null,
    device_id text not null,
    staff_id text not null,
    staff_name text not null,
    received_at_ms bigint not null
  )`,
  `create index door_scan_by_number on door_scan (event_id, number, at_ms, id)`,
]
