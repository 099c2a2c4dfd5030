import type { EditorWords, RuleId, Wording } from './finding'
import { ENDORSEMENT } from './words/endorsement'
import { GUARANTEED_RETURN } from './words/guaranteed-return'
import { PAST_PERFORMANCE } from './words/past-performance'
import { SUPERLATIVE } from './words/superlative'
import { URGENCY } from './words/urgency'

/** A rule with its word list, and what the editor is told. */
export type Rule = { id: RuleId; wordings: readonly Wording[]; words: EditorWords; suggestion: EditorWords }

/** The rules that look at words. Those that look for something missing are in `missing.ts`. */
export const RULES: readonly Rule[] = [
  {
    id: 'guaranteed-return',
    wordings: GUARANTEED_RETURN,
    words: { 'zh-CN': '承诺了本金或收益', en: 'Promises principal or return' },
    suggestion: {
      'zh-CN': '删去，或改写为风险提示，如“不保证本金和收益”',
      en: 'Delete it, or say the risk: “principal and return are not guaranteed”',
    },
  },
  {
    id: 'past-performance',
    wordings: PAST_PERFORMANCE,
    words: { 'zh-CN': '夸大过往业绩或预测收益', en: 'Inflates past results or predicts returns' },
    suggestion: {
      'zh-CN': '只写有出处的业绩比较基准或完整区间的净值表现，并注明“过往业绩不代表未来表现”',
      en: 'Give a benchmark or a full period with its source, and “past performance is no guarantee of future results”',
    },
  },
  {
    id: 'endorsement',
    wordings: ENDORSEMENT,
    words: { 'zh-CN': '以监管机构或国家的名义推荐', en: "Borrows a regulator's or the state's name" },
    suggestion: {
      'zh-CN': '删去机构名称；需要时只写产品登记编码',
      en: "Leave the authority out; where needed give the product's registration code",
    },
  },
  {
    id: 'superlative',
    wordings: SUPERLATIVE,
    words: { 'zh-CN': '绝对化用语（广告法第九条）', en: 'A superlative (Advertising Law, art. 9)' },
    suggestion: {
      'zh-CN': '改为可以证实的事实，如获奖名称、年份与颁奖机构',
      en: 'State a fact that can be shown: an award with its year and giver',
    },
  },
  {
    id: 'urgency',
    wordings: URGENCY,
    words: { 'zh-CN': '催促客户仓促决定', en: 'Presses customers to decide in haste' },
    suggestion: {
      'zh-CN': '写明名额与截止时间即可，如“限 30 席，11 月 30 日截止”',
      en: 'Give the facts: “30 seats, sign-up closes on 30 November”',
    },
  },
]
