/**
 * The marketing console: who works there, their sessions, and what they did. The idempotency table, until now customers' alone, serves
 * every caller. The audit log can only grow: the store itself refuses to change or remove a line, whoever asks.
 */
export const staffAndAudit = [
  `alter table idempotency drop constraint idempotency_customer_id_fkey`,
  `alter table idempotency rename column customer_id to caller_id`,
  `create table staff_member (
    id text primary key,
    staff_number text not null unique,
    name text not null,
    role text not null check (role in ('editor', 'reviewer', 'staff', 'admin')),
    branch_id text
  )`,
  `create table staff_session (
    id text primary key,
    staff_id text not null references staff_member on delete cascade,
    carrier text not null check (carrier in ('cookie', 'bearer')),
    token_hash text not null unique,
    started_at_ms bigint not null,
    expires_at_ms bigint not null
  )`,
  `create table audit_entry (
    seq bigint generated always as identity primary key,
    at_ms bigint not null,
    staff_id text not null,
    staff_name text not null,
    role text not null,
    branch_id text,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    reason text,
    details jsonb not null
  )`,
  `create index audit_by_subject on audit_entry (subject_kind, subject_id, seq)`,
  `create index audit_by_staff on audit_entry (staff_id, seq)`,
  `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit log can only be added to';
    end
  $$`,
  `create trigger audit_is_kept before update or delete on audit_entry for each row execute function refuse_change()`,
  `create trigger audit_is_not_emptied before truncate on audit_entry for each statement execute function refuse_change()`,
]
