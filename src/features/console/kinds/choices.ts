import type { Choice } from '../form/field'
import type { CardTrigger } from '../../../domain/education/card-triggers'
import { categoryWords, cityWords } from '../words'

const toChoices = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

export const categories = toChoices(categoryWords)
export const cities = toChoices(cityWords)

export const riskLevels = toChoices({ R1: 'R1 低', R2: 'R2 中低', R3: 'R3 中', R4: 'R4 中高', R5: 'R5 高' })

export const topics = toChoices({
  basics: '基础知识',
  saving: '储蓄',
  'wealth-products': '理财产品',
  funds: '基金',
  insurance: '保险',
  fraud: '防范诈骗',
  retirement: '养老',
  planning: '财务规划',
})

export const stages = toChoices({ 'new-customer': '新客户', family: '家庭成长', 'mid-career': '事业中期', retirement: '退休前后' })

export const cardTriggers = toChoices({
  'mortgage-6': '住房贷款第 6 个月',
  'mortgage-12': '住房贷款第 12 个月',
  'customer-12': '成为客户第 12 个月',
  'age-55': '55 岁生日当月',
} satisfies Record<CardTrigger, string>)

export const waitlists = toChoices({ none: '不设候补', fifo: '先到先得', tier: '等级优先' })

export const perkGroups = toChoices({
  banking: '银行服务',
  fees: '费用减免',
  advice: '财富顾问',
  health: '健康',
  travel: '出行',
  education: '教育',
  lifestyle: '生活',
})

export const quotaPeriods = toChoices({ month: '每月', quarter: '每季', year: '每年' })

export const bannerPlaces = toChoices({ events: '活动页', learn: '学堂页', perks: '权益页' })

export const questionKinds = toChoices({ text: '文字', single: '单选', multiple: '多选', number: '数字', yesNo: '是否' })

export const quizKinds = toChoices({ single: '单选', multiple: '多选' })
