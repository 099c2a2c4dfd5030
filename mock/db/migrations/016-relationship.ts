/**
 * The relationship around the ladder. A report is written once for a customer, scheme and period, and never again. A knowledge card is a
 * month's, or is brought by something the bank knows. A code for a perk that
 * is a choice carries the name of what was chosen.
 */
export const relationship = [
  `create table report (
    customer_id text not null references customer on delete cascade,
    scheme_id text not null,
    period_key text not null,
    content jsonb not null,
    written_at_ms bigint not null,
    primary key (customer_id, scheme_id, period_key)
  )`,
  `alter table knowledge_card
    alter column month drop not null,
    add column trigger text unique,
    add check ((month is null) <> (trigger is null))`,
  `alter table redemption add column choice jsonb`,
]
