/** Signing in, staying in, and writes that are answered once. Tokens and codes are stored as hashes only. */
export const sessions = [
  `create table sign_in_code (
    phone text primary key,
    code_hash text not null,
    sent_at_ms bigint not null,
    expires_at_ms bigint not null,
    wrong_tries integer not null,
    hour_started_at_ms bigint not null,
    sent_in_hour integer not null
  )`,
  `create table session (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    carrier text not null check (carrier in ('cookie', 'bearer')),
    token_hash text not null unique,
    expires_at_ms bigint not null
  )`,
  `create table refresh_token (
    token_hash text primary key,
    session_id text not null references session on delete cascade,
    expires_at_ms bigint not null,
    is_used boolean not null
  )`,
  `create index refresh_token_of_session on refresh_token (session_id)`,
  `create table wechat_link (
    openid text primary key,
    customer_id text not null references customer on delete cascade
  )`,
  `create table wechat_link_token (
    token_hash text primary key,
    openid text not null,
    expires_at_ms bigint not null
  )`,
  `create table idempotency (
    customer_id text not null references customer on delete cascade,
    key text not null,
    endpoint_id text not null,
    input_hash text not null,
    created_at_ms bigint not null,
    status integer,
    body text,
    primary key (customer_id, key)
  )`,
]
