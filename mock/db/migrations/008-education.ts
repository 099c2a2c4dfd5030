/**
 * Learning. What there is to learn is content: Markdown and its particulars, which the bank edits; nothing of it belongs to a customer, and
 * what a customer did outlives what it was done with. A certificate carries all that is printed on it.
 */
export const education = [
  `create table article (
    id text primary key,
    position integer not null,
    title jsonb not null,
    summary jsonb not null,
    topic text not null,
    stages jsonb not null,
    risk_level text not null check (risk_level ~ '^R[1-5]$'),
    minutes integer not null,
    published_day date not null,
    sources jsonb not null
  )`,
  `create table article_body (
    article_id text not null references article on delete cascade,
    language text not null,
    markdown text not null,
    primary key (article_id, language)
  )`,
  `create table course (
    id text primary key,
    position integer not null,
    title jsonb not null,
    summary jsonb not null,
    topic text not null,
    stages jsonb not null,
    risk_level text not null check (risk_level ~ '^R[1-5]$'),
    pass_percent integer not null check (pass_percent between 1 and 100),
    sources jsonb not null
  )`,
  `create table chapter (
    course_id text not null references course on delete cascade,
    id text not null,
    position integer not null,
    title jsonb not null,
    minutes integer not null,
    video text,
    questions jsonb not null,
    primary key (course_id, id)
  )`,
  `create table chapter_body (
    course_id text not null,
    chapter_id text not null,
    language text not null,
    markdown text not null,
    primary key (course_id, chapter_id, language),
    foreign key (course_id, chapter_id) references chapter on delete cascade
  )`,
  `create table glossary_term (
    id text primary key,
    position integer not null,
    term jsonb not null,
    meaning jsonb not null,
    see_also jsonb not null
  )`,
  `create table knowledge_card (
    id text primary key,
    month integer not null unique check (month between 1 and 12),
    title jsonb not null,
    text jsonb not null,
    article_id text
  )`,
  `create table risk_questionnaire (
    version text primary key,
    content jsonb not null
  )`,
  `create table article_reading (
    customer_id text not null references customer on delete cascade,
    article_id text not null,
    read_ppm integer not null check (read_ppm between 0 and 1000000),
    is_finished boolean not null,
    at_ms bigint not null,
    primary key (customer_id, article_id)
  )`,
  `create table chapter_progress (
    customer_id text not null references customer on delete cascade,
    course_id text not null,
    chapter_id text not null,
    read_ppm integer not null check (read_ppm between 0 and 1000000),
    video_ms integer not null check (video_ms >= 0),
    is_done boolean not null,
    best_percent integer check (best_percent between 0 and 100),
    is_passed boolean not null,
    at_ms bigint not null,
    primary key (customer_id, course_id, chapter_id)
  )`,
  `create table bookmark (
    customer_id text not null references customer on delete cascade,
    kind text not null check (kind in ('article', 'course')),
    item_id text not null,
    primary key (customer_id, kind, item_id)
  )`,
  `create table learning_day (
    customer_id text not null references customer on delete cascade,
    day date not null,
    primary key (customer_id, day)
  )`,
  `create table learning_choice (
    customer_id text primary key references customer on delete cascade,
    is_personalised boolean not null
  )`,
  `create table certificate (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    course_id text not null,
    course_title jsonb not null,
    holder text not null,
    code text not null unique check (code ~ '^[0-9]{16}$'),
    issued_day date not null,
    constraint one_certificate_a_course unique (customer_id, course_id)
  )`,
  `create table risk_assessment (
    customer_id text not null references customer on delete cascade,
    place integer not null,
    day date not null,
    version text not null,
    level text not null check (level ~ '^C[1-5]$'),
    may_open text not null check (may_open ~ '^R[1-5]$'),
    points integer not null,
    answers jsonb not null,
    primary key (customer_id, place)
  )`,
]
