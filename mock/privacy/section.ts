import type { Localized } from '../../src/contract/primitives'

/** Why the bank holds something, and for how long. */
export type Ground = { purpose: Localized; keptFor: Localized }

/** One table of what the bank holds of a customer. `source` is a relation with `customer_id`, or SQL in brackets that yields one. */
export type Section = {
  id: string
  name: Localized
  ground: Ground
  source: string
  /** Database columns, in the order shown; the first orders the rows. */
  columns: readonly (readonly [column: string, name: Localized])[]
}

/** The three languages of a name. */
export const named = (zhCn: string, zhHk: string, en: string): Localized => ({ 'zh-CN': zhCn, 'zh-HK': zhHk, en })

const keptByLaw = named(
  '业务关系结束后至少 5 年（反洗钱法要求）',
  '業務關係結束後至少 5 年（反洗錢法要求）',
  'At least 5 years after the relationship ends (Anti-Money Laundering Law)',
)
const keptWhileUsed = named('您使用本服务期间', '您使用本服務期間', 'As long as you use the service')

/** The grounds there are. The five years are those of the Anti-Money Laundering Law of 2024; the rest is illustrative. */
export const grounds = {
  contract: {
    purpose: named(
      '履行与您的合同：评定等级、提供权益',
      '履行與您的合約：評定等級、提供權益',
      'Our contract with you: your tier and its perks',
    ),
    keptFor: keptByLaw,
  },
  service: {
    purpose: named('提供您使用的功能', '提供您使用的功能', 'The features that you use'),
    keptFor: keptWhileUsed,
  },
  suitability: {
    purpose: named('适当性管理的法定要求', '適當性管理的法定要求', 'Suitability rules of the law'),
    keptFor: named('20 年（适当性管理要求）', '20 年（適當性管理要求）', '20 years (suitability rules)'),
  },
  security: {
    purpose: named('保护您的账户安全', '保護您的賬戶安全', 'Keeping your account safe'),
    keptFor: named('30 天', '30 天', '30 days'),
  },
} as const satisfies Record<string, Ground>
