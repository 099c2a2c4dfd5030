/** One row for each message that a customer allowed the bank to send by WeChat; it is spent on the message that it let out. */
export const wechatGrants = [
  `create table wechat_grant (
    id text primary key,
    customer_id text not null references customer on delete cascade,
    message_group text not null,
    granted_at_ms bigint not null,
    spent_at_ms bigint,
    spent_on text
  )`,
  `create index wechat_grant_left on wechat_grant (customer_id, message_group, granted_at_ms) where spent_at_ms is null`,
]
