import { defineMessages } from './message'

/** How risky the kind of product is that a text speaks of, in words; by the levels of R1 to R5. */
export const riskLevelWords = defineMessages({
  R1: { 'zh-CN': 'R1 低风险', 'zh-HK': 'R1 低風險', en: 'R1 low risk' },
  R2: { 'zh-CN': 'R2 中低风险', 'zh-HK': 'R2 中低風險', en: 'R2 lower-medium risk' },
  R3: { 'zh-CN': 'R3 中风险', 'zh-HK': 'R3 中風險', en: 'R3 medium risk' },
  R4: { 'zh-CN': 'R4 中高风险', 'zh-HK': 'R4 中高風險', en: 'R4 upper-medium risk' },
  R5: { 'zh-CN': 'R5 高风险', 'zh-HK': 'R5 高風險', en: 'R5 high risk' },
})
