import { defineMessages } from '../../../i18n/message'

export const inboxTexts = defineMessages({
  title: { 'zh-CN': '消息', 'zh-HK': '訊息', en: 'Messages' },
  reason: { 'zh-CN': '登录后可查看银行发给您的消息。', 'zh-HK': '登入後可查看銀行發給您的訊息。', en: 'Sign in to read your messages.' },
  loading: { 'zh-CN': '正在读取消息', 'zh-HK': '正在讀取訊息', en: 'Reading your messages' },
  stale: {
    'zh-CN': '暂时连不上银行，显示的是 {time} 的消息。',
    'zh-HK': '暫時連不上銀行，顯示的是 {time} 的訊息。',
    en: 'The bank cannot be reached. These are the messages as of {time}.',
  },
  groups: { 'zh-CN': '消息类别', 'zh-HK': '訊息類別', en: 'Kinds of messages' },
  all: { 'zh-CN': '全部', 'zh-HK': '全部', en: 'All' },
  unread: { 'zh-CN': '{count} 条未读', 'zh-HK': '{count} 則未讀', en: '{count} unread' },
  noUnread: { 'zh-CN': '都已读过', 'zh-HK': '全部已讀', en: 'All read' },
  markAll: { 'zh-CN': '全部标为已读', 'zh-HK': '全部標為已讀', en: 'Mark all as read' },
  isUnread: { 'zh-CN': '未读', 'zh-HK': '未讀', en: 'Unread' },
  earlier: { 'zh-CN': '更早的消息', 'zh-HK': '更早的訊息', en: 'Earlier messages' },
  earlierFailed: {
    'zh-CN': '更早的消息没有读到，请再试一次。',
    'zh-HK': '更早的訊息未能讀取，請再試一次。',
    en: 'Earlier messages could not be read. Please try again.',
  },
  emptyTitle: { 'zh-CN': '还没有消息', 'zh-HK': '還沒有訊息', en: 'No messages yet' },
  empty: {
    'zh-CN': '等级变化、活动提醒、权益到期和经理的回复都会出现在这里。想收到哪些，可以自己选。',
    'zh-HK': '等級變化、活動提醒、權益到期和經理的回覆都會出現在這裏。想收到哪些，可以自己選。',
    en: 'Changes of your tier, reminders of events, perks that lapse and replies will stand here. You choose what to hear.',
  },
  preferences: { 'zh-CN': '接收设置', 'zh-HK': '接收設定', en: 'What I hear' },
  feedback: { 'zh-CN': '意见与投诉', 'zh-HK': '意見與投訴', en: 'Feedback and complaints' },
})

export const groupTexts = defineMessages({
  tier: { 'zh-CN': '等级', 'zh-HK': '等級', en: 'Tier' },
  event: { 'zh-CN': '活动', 'zh-HK': '活動', en: 'Events' },
  perk: { 'zh-CN': '权益', 'zh-HK': '權益', en: 'Perks' },
  service: { 'zh-CN': '服务', 'zh-HK': '服務', en: 'Service' },
  learning: { 'zh-CN': '学堂', 'zh-HK': '學堂', en: 'Learning' },
  greeting: { 'zh-CN': '问候', 'zh-HK': '問候', en: 'Greetings' },
})

export const actionTexts = defineMessages({
  footprints: { 'zh-CN': '查看这次评定', 'zh-HK': '查看這次評定', en: 'See the evaluation' },
  letter: { 'zh-CN': '打开告知书', 'zh-HK': '打開告知書', en: 'Open the notice' },
  ladder: { 'zh-CN': '看看还差多少', 'zh-HK': '看看還差多少', en: 'See what is missing' },
  event: { 'zh-CN': '查看活动', 'zh-HK': '查看活動', en: 'See the event' },
  redemption: { 'zh-CN': '打开权益码', 'zh-HK': '打開權益碼', en: 'Open the code' },
  perks: { 'zh-CN': '去使用', 'zh-HK': '去使用', en: 'Use them' },
  perk: { 'zh-CN': '去使用', 'zh-HK': '去使用', en: 'Use it' },
  points: { 'zh-CN': '查看积分', 'zh-HK': '查看積分', en: 'See my points' },
  manager: { 'zh-CN': '联系经理', 'zh-HK': '聯絡經理', en: 'To my manager' },
  cases: { 'zh-CN': '查看申请', 'zh-HK': '查看申請', en: 'See the case' },
  cards: { 'zh-CN': '更多知识卡', 'zh-HK': '更多知識卡', en: 'More cards' },
  learn: { 'zh-CN': '去学堂', 'zh-HK': '前往學堂', en: 'To Learning' },
  survey: { 'zh-CN': '说说感受', 'zh-HK': '說說感受', en: 'Say how it was' },
  preferences: { 'zh-CN': '不想收到问候', 'zh-HK': '不想收到問候', en: 'No more greetings' },
  feedback: { 'zh-CN': '告诉我们', 'zh-HK': '告訴我們', en: 'Tell us' },
})

export const stepTexts = defineMessages({
  done: { 'zh-CN': '已完成', 'zh-HK': '已完成', en: 'Done' },
  failed: { 'zh-CN': '清单没有读到。', 'zh-HK': '清單未能讀取。', en: 'The list could not be read.' },
  retry: { 'zh-CN': '重试', 'zh-HK': '重試', en: 'Retry' },
  risk: { 'zh-CN': '做一次风险测评', 'zh-HK': '做一次風險評估', en: 'Take the risk assessment' },
  goal: { 'zh-CN': '定一个目标等级', 'zh-HK': '訂一個目標等級', en: 'Set a goal' },
  lesson: { 'zh-CN': '读一篇入门文章', 'zh-HK': '讀一篇入門文章', en: 'Read a first lesson' },
  preferences: { 'zh-CN': '选好想收到的消息', 'zh-HK': '選好想收到的訊息', en: 'Choose what to hear' },
})
