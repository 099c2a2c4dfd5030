/**
 * Content on its way to customers. A `content_item` is an event, article, course, card, perk or banner; it has versions, of which the newest
 * is worked on and one may be live. The item's own columns repeat what lists show of its newest version. What customers read stays in the
 * tables that it always was in: publishing writes there, and pausing or ending takes it away. An event or a perk stays, out of sight, for those who
 * signed up or hold a code. A version's words are never changed once they were published, and its hash is what an approval is bound to.
 */
export const publishing = [
  `create table content_item (
    id text primary key,
    kind text not null check (kind in ('event', 'article', 'course', 'card', 'perk', 'banner')),
    subject_id text not null,
    branch_id text,
    title jsonb not null,
    words text not null,
    state text not null,
    live_state text,
    starts_at_ms bigint,
    ends_at_ms bigint,
    publish_at_ms bigint,
    saved_at_ms bigint not null,
    saved_by text not null,
    unique (kind, subject_id)
  )`,
  `create index content_by_saving on content_item (saved_at_ms desc, id)`,
  `create index content_to_publish on content_item (publish_at_ms) where publish_at_ms is not null`,
  `create index content_to_end on content_item (ends_at_ms) where live_state in ('PUBLISHED', 'PAUSED')`,
  `create table content_version (
    id text primary key,
    item_id text not null references content_item on delete cascade,
    number integer not null check (number >= 1),
    state text not null,
    body jsonb not null,
    body_hash text not null,
    revision integer not null,
    saved_at_ms bigint not null,
    saved_by text not null,
    makers jsonb not null,
    approved_hash text,
    checked_by text,
    comment text,
    publish_at_ms bigint,
    published_at_ms bigint,
    unique (item_id, number),
    constraint approval_is_of_these_words check (state not in ('APPROVED', 'SCHEDULED') or approved_hash = body_hash),
    check ((publish_at_ms is not null) = (state = 'SCHEDULED'))
  )`,
  `create unique index one_live_version on content_version (item_id) where state in ('PUBLISHED', 'PAUSED')`,
  `create table cover (
    id text primary key,
    bytes bytea not null,
    content_type text not null,
    width integer not null,
    height integer not null,
    uploaded_by text not null,
    uploaded_at_ms bigint not null
  )`,
  `create table banner (
    id text primary key,
    place text not null,
    title jsonb not null,
    text jsonb not null,
    path text,
    cover_id text references cover,
    from_ms bigint not null,
    until_ms bigint not null,
    weight integer not null,
    target jsonb not null,
    check (from_ms < until_ms)
  )`,
  `create table published_perk (
    id text primary key,
    perk_group text not null,
    perk jsonb not null,
    is_withdrawn boolean not null
  )`,
  `alter table event add column hidden_at_ms bigint`,
]
