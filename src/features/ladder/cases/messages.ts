import { defineMessages } from '../../../i18n/message'

export const caseTexts = defineMessages({
  title: { 'zh-CN': '我的申请', 'zh-HK': '我的申請', en: 'My cases' },
  reason: {
    'zh-CN': '登录后可查看异议、意见与投诉的进度和答复。',
    'zh-HK': '登入後可查看異議、意見與投訴的進度和答覆。',
    en: 'Sign in to follow your objections, your feedback and our answers.',
  },
  loading: { 'zh-CN': '正在读取您的申请', 'zh-HK': '正在讀取您的申請', en: 'Reading your cases' },
  objection: { 'zh-CN': '对{period}评定的异议', 'zh-HK': '對{period}評定的異議', en: 'Objection to {period}' },
  OPEN: { 'zh-CN': '处理中', 'zh-HK': '處理中', en: 'Under way' },
  ANSWERED: { 'zh-CN': '已答复', 'zh-HK': '已答覆', en: 'Answered' },
  opened: { 'zh-CN': '{time} 提交', 'zh-HK': '{time} 提交', en: 'Sent {time}' },
  promise: { 'zh-CN': '{time} 前答复', 'zh-HK': '{time} 前答覆', en: 'Answer by {time}' },
  answer: { 'zh-CN': '银行答复 · {time}', 'zh-HK': '銀行答覆 · {time}', en: "The bank's answer · {time}" },
  toEvaluation: { 'zh-CN': '查看这次评定', 'zh-HK': '查看這次評定', en: 'See the evaluation' },
  emptyTitle: { 'zh-CN': '还没有申请', 'zh-HK': '還沒有申請', en: 'No cases yet' },
  empty: {
    'zh-CN': '对某次评定有异议，可在“等级足迹”点开那一期提交；其他意见与投诉可直接写给我们。3 个工作日内答复。',
    'zh-HK': '對某次評定有異議，可在「等級足跡」點開那一期提交；其他意見與投訴可直接寫給我們。3 個工作日內答覆。',
    en: 'If you disagree with an evaluation, open it in Footprints and tell us; anything else you can write to us here. We answer within 3 working days.',
  },
  toFeedback: { 'zh-CN': '提意见或投诉', 'zh-HK': '提意見或投訴', en: 'Feedback or complaint' },
  toFootprints: { 'zh-CN': '去等级足迹', 'zh-HK': '前往等級足跡', en: 'To Footprints' },
})

/** What a case is, where no period says more. */
export const kindTexts = defineMessages({
  objection: { 'zh-CN': '异议', 'zh-HK': '異議', en: 'Objection' },
  praise: { 'zh-CN': '表扬', 'zh-HK': '讚賞', en: 'Praise' },
  suggestion: { 'zh-CN': '建议', 'zh-HK': '建議', en: 'Suggestion' },
  complaint: { 'zh-CN': '投诉', 'zh-HK': '投訴', en: 'Complaint' },
})
