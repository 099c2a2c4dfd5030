/** Sign-ups that the bank decides about: while it has not, their seats are held. And what every look at events asks first: which are due. */
export const approval = [
  `alter table event_seats add column held integer not null default 0 check (held >= 0)`,
  `alter table event_seats alter column held drop default`,
  `alter table event_seats drop constraint seats_are_kept`,
  `alter table event_seats add constraint seats_are_kept check (taken + offered + held <= capacity)`,
  `update event_seats set pools =
    (select jsonb_agg(pool || '{"held": 0}' order by place) from jsonb_array_elements(pools) with ordinality as of_event (pool, place))`,
  `update event set content = content || '{"needsApproval": false}'`,
  `alter table event_signup drop constraint event_signup_state_check`,
  `alter table event_signup add constraint event_signup_state_check check (state in
    ('ENTERED', 'WAITING', 'OFFERED', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN',
    'MISSED', 'DECLINED', 'EXPIRED', 'LEFT', 'REJECTED', 'CANCELLED'))`,
  `alter table event_signup drop constraint event_signup_check1`,
  `alter table event_signup add constraint event_signup_pool_check
    check ((pool_id is not null) = (state in ('OFFERED', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'MISSED')))`,
  `drop index one_active_signup`,
  `create unique index one_active_signup on event_signup (customer_id, event_id)
    where state not in ('DECLINED', 'EXPIRED', 'LEFT', 'REJECTED', 'CANCELLED')`,
  `drop index signup_in_line`,
  `create index signup_in_line on event_signup (event_id) where state in ('WAITING', 'OFFERED', 'REQUESTED')`,
  `create index event_seats_due on event_seats (next_due_ms) where not is_cancelled`,
]
