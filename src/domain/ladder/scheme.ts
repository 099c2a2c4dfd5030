import type { BusinessDay } from '../date/business-day'
import type { PeriodKind } from '../date/period'
import type { Decimal } from '../money/decimal'

/** A text in each of the product's languages. */
export type LocalizedName = { readonly 'zh-CN': string; readonly 'zh-HK': string; readonly en: string }

/** The kinds of asset a bank books. Which of them count is the scheme's to say. */
export const ASSET_KINDS = ['deposit', 'wealthProduct', 'fund', 'insurance', 'bond', 'preciousMetal', 'stock', 'corporate'] as const
/** One of `ASSET_KINDS`. */
export type AssetKind = (typeof ASSET_KINDS)[number]

/** The five-grade classification of loans; `normal` is 正常. */
export const LOAN_CLASSES = ['normal', 'specialMention', 'substandard', 'doubtful', 'loss'] as const
/** One of `LOAN_CLASSES`. */
export type LoanClass = (typeof LOAN_CLASSES)[number]

/** What a loan is for. */
export const LOAN_TYPES = ['mortgage', 'consumer', 'car', 'business', 'education', 'other'] as const
/** One of `LOAN_TYPES`. */
export type LoanType = (typeof LOAN_TYPES)[number]

/** What a card posting is; only a `purchase` is spending in the plain sense. */
export const PURCHASE_TYPES = ['purchase', 'cashAdvance', 'fee', 'interest'] as const
/** One of `PURCHASE_TYPES`. */
export type PurchaseType = (typeof PURCHASE_TYPES)[number]

/** The postings a scheme may leave out by type: all but purchases in the plain sense. */
export const EXCLUDABLE_TYPES = ['cashAdvance', 'fee', 'interest'] as const satisfies readonly PurchaseType[]
/** One of `EXCLUDABLE_TYPES`. */
export type ExcludableType = (typeof EXCLUDABLE_TYPES)[number]

/** What can be counted for a customer, each as of a period's end. */
export const COUNTED_THINGS = ['transactionsInYear', 'productKinds', 'productMonthsHeld', 'eventsAttended', 'coursesFinished'] as const
/** One of `COUNTED_THINGS`. */
export type CountedThing = (typeof COUNTED_THINGS)[number]

/** Why a kind of card purchase is left out. `oneOff` judges a purchase by its own amount, before refunds. */
export type Exclusion =
  | { readonly rule: 'oneOff'; readonly atLeastFen: number; readonly categories: readonly string[] | null }
  | { readonly rule: 'zeroRate' }
  | { readonly rule: 'types'; readonly types: readonly ExcludableType[] }

/** Which days a daily average is taken over: the evaluated period, its last month, or the last quarter closed by its end. */
export const AVERAGE_WINDOWS = ['period', 'month', 'lastClosedQuarter'] as const
/** One of `AVERAGE_WINDOWS`. */
export type AverageWindow = (typeof AVERAGE_WINDOWS)[number]

/** What a metric measures: the engine's vocabulary, of which a scheme makes its metrics. */
export type MetricRule =
  | {
      readonly kind: 'balanceAverage'
      readonly of: readonly AssetKind[]
      readonly window: AverageWindow
      readonly onlyIf: 'securitiesLinked' | null
    }
  | { readonly kind: 'loanBalance'; readonly classes: readonly LoanClass[] }
  | { readonly kind: 'loanContract'; readonly types: readonly LoanType[] }
  | { readonly kind: 'cardSpend'; readonly months: number; readonly exclude: readonly Exclusion[] }
  | { readonly kind: 'count'; readonly of: CountedThing }

/** A named metric. Averages and amounts are in fen, counts are plain numbers. */
export type Metric = MetricRule & { readonly id: string; readonly name: LocalizedName }

/** A metric that is a daily average of balances. */
export type AverageMetric = Extract<Metric, { kind: 'balanceAverage' }>

/** How a mark on the metric is judged and shown. */
export type MetricUnit = 'average' | 'amount' | 'count'

/** One part of a score: 0 points at `floor` and below, 100 · `weight` at `ceiling` and above, straight between. Fen or a count. */
export type ScorePart = { readonly metricId: string; readonly floor: number; readonly ceiling: number; readonly weight: Decimal }

/** A weighted score from 0 to 100; the weights add up to 1. */
export type Score = { readonly id: string; readonly name: LocalizedName; readonly parts: readonly ScorePart[] }

/** What a tier asks for. Every mark is inclusive: fen for averages and amounts, a plain number for counts. */
export type Criterion =
  | { readonly kind: 'any' | 'all'; readonly of: readonly Criterion[] }
  | { readonly kind: 'metric'; readonly metricId: string; readonly mark: number }
  | { readonly kind: 'score'; readonly scoreId: string; readonly mark: Decimal }

/** The looks a tier can have in the app. */
export const SKINS = ['base', 'silver', 'gold', 'jade', 'platinum', 'private'] as const
/** One of `SKINS`. */
export type TierSkin = (typeof SKINS)[number]

/** A step of the ladder. Only the base has no criterion. */
export type SchemeTier = {
  readonly id: string
  readonly name: LocalizedName
  readonly skin: TierSkin
  readonly criterion: Criterion | null
}

/** Where a fall ends: at the tier that was earned, or one step down. */
export const LANDINGS = ['EARNED', 'ONE_DOWN'] as const
/** One of `LANDINGS`. */
export type Landing = (typeof LANDINGS)[number]

/** One version of a tier scheme, checked. It governs the periods from the one that begins on `effectiveFrom`. */
export type Scheme = {
  readonly id: string
  readonly version: string
  readonly effectiveFrom: BusinessDay
  readonly name: LocalizedName
  /** Where the figures come from, for the reader. */
  readonly source: string
  /** The source states no figures; these are examples. */
  readonly isIllustrative: boolean
  readonly period: PeriodKind
  /** The N-th missed period in a row ends the tier. */
  readonly graceMisses: number
  readonly landing: Landing
  readonly metrics: readonly Metric[]
  readonly scores: readonly Score[]
  /** Base first, each above the one before. */
  readonly tiers: readonly SchemeTier[]
}

/** The unit of a metric's marks. */
export function unitOf(rule: MetricRule): MetricUnit {
  if (rule.kind === 'balanceAverage') return 'average'
  return rule.kind === 'count' ? 'count' : 'amount'
}

/** Whether a metric is shown for information only: the product never suggests borrowing or spending. */
export function isInformationOnly(rule: MetricRule): boolean {
  return rule.kind === 'loanBalance' || rule.kind === 'loanContract' || rule.kind === 'cardSpend'
}
