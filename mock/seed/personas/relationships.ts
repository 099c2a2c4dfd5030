import type { RelationshipPlan } from '../relationship-plan'

/** By demo customer. Those not named have not yet turned to anybody. */
export const relationships: Readonly<Record<string, RelationshipPlan>> = {
  wealth: {
    given: { contact: ['2026-09-10', '2026-10-15', '2026-11-06'], salon: ['2026-05-16'] },
    appointments: [
      {
        with: 'manager',
        startsAt: '2026-11-06T14:30',
        channel: 'phone',
        topic: '基金组合季度回顾',
        bookedAt: '2026-11-04T16:20',
        outcome: { state: 'DONE', at: '2026-11-06T15:02' },
      },
      {
        with: 'manager',
        startsAt: '2026-11-25T14:30',
        channel: 'branch',
        topic: '年末资产配置',
        bookedAt: '2026-11-18T10:02',
        moved: { at: '2026-11-19T09:40', from: '2026-11-24T09:30' },
      },
    ],
    messages: [
      {
        to: 'manager',
        text: '下周三去网点，需要带上理财合同吗？',
        sentAt: '2026-11-19T10:02',
        reply: { text: '不用带，系统里都有。带身份证就可以，我在二楼等您。', at: '2026-11-19T10:09' },
      },
    ],
  },
  elder: {
    given: { contact: ['2026-10-13', '2026-11-10'], salon: ['2026-04-11'] },
    appointments: [
      {
        with: 'manager',
        startsAt: '2026-11-10T09:30',
        channel: 'phone',
        bookedAt: '2026-11-09T09:15',
        outcome: { state: 'DONE', at: '2026-11-10T09:58' },
      },
      { with: 'manager', startsAt: '2026-11-24T10:00', channel: 'branch', topic: '定期存款到期怎么办', bookedAt: '2026-11-20T09:30' },
    ],
    messages: [
      {
        to: 'manager',
        text: '我那笔三年定期什么时候到期？',
        sentAt: '2026-11-20T09:12',
        reply: { text: '赵阿姨您好，12 月 3 日到期，到期前我给您打电话。', at: '2026-11-20T09:18' },
      },
    ],
  },
  'watch-5': {
    given: { contact: ['2026-11-12'] },
    appointments: [
      {
        with: 'manager',
        startsAt: '2026-11-05T16:00',
        channel: 'branch',
        topic: '怎样保住等级',
        bookedAt: '2026-11-03T11:40',
        outcome: { state: 'MISSED', at: '2026-11-05T16:35' },
      },
      { with: 'manager', startsAt: '2026-11-26T16:00', channel: 'video', topic: '怎样保住等级', bookedAt: '2026-11-12T15:05' },
    ],
    messages: [
      {
        to: 'manager',
        text: '这个月还要补多少才不降级？',
        sentAt: '2026-11-21T20:30',
        draft: { text: '先给您一个参考：可在“升级测算”查看到月底需补足的日均。周一开门后由经理与您逐项核对。', at: '2026-11-21T21:40' },
      },
    ],
  },
  private: {
    given: {
      contact: ['2026-11-03', '2026-11-17'],
      salon: ['2026-03-21', '2026-10-24'],
      visit: ['2026-06-18'],
    },
    appointments: [
      {
        with: 'privateBanker',
        startsAt: '2026-11-17T10:30',
        channel: 'branch',
        topic: '家族信托架构',
        bookedAt: '2026-11-12T18:40',
        outcome: { state: 'DONE', at: '2026-11-17T11:10' },
      },
      { with: 'tax', startsAt: '2026-11-27T15:00', channel: 'video', topic: '境外收入申报', bookedAt: '2026-11-17T11:12' },
    ],
    messages: [
      {
        to: 'privateBanker',
        text: '信托合同的草稿能在周四前看到吗？',
        sentAt: '2026-11-18T21:05',
        draft: { text: '可以。法律顾问周三完成，周四上午 10 点前发您审阅。', at: '2026-11-18T22:10' },
        reply: { text: '已与唐若兰律师确认，周四 10 点前送达，另附一页要点。', at: '2026-11-19T09:04' },
      },
    ],
  },
}
