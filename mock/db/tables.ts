import type { Generated, Kysely } from 'kysely'
import type { Localized } from '../../src/contract/primitives'
import type { Faults } from '../../src/contract/sandbox'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Evaluation, Hold, Outcome } from '../../src/domain/ladder/evaluate'
import type { AssetKind, LoanClass, LoanType, PurchaseType } from '../../src/domain/ladder/scheme'
import type { Fen } from '../../src/domain/money/fen'
import type { RedemptionState } from '../../src/domain/perks/redemption'

/** `…AtMs` columns are instants in milliseconds since the epoch; days are `date` columns read as `YYYY-MM-DD` strings. */
export type Tables = {
  bank: BankTable
  persona: PersonaTable
  customer: CustomerTable
  account: AccountTable
  balanceChange: BalanceChangeTable
  loan: LoanTable
  loanChange: LoanChangeTable
  cardPurchase: CardPurchaseTable
  cardRefund: CardRefundTable
  activity: ActivityTable
  evaluation: EvaluationTable
  goal: GoalTable
  customerCase: CustomerCaseTable
  perkKey: PerkKeyTable
  perkQuota: PerkQuotaTable
  redemption: RedemptionTable
  signInCode: SignInCodeTable
  session: SessionTable
  refreshToken: RefreshTokenTable
  wechatLink: WechatLinkTable
  wechatLinkToken: WechatLinkTokenTable
  idempotency: IdempotencyTable
}

/** The data layer: the same code over PGlite and PostgreSQL. */
export type Db = Kysely<Tables>

/**
 * The bank's one row. `revision` grows with every change to what a standing is computed from. Nobody is evaluated for a period
 * before the one of `booksFirstDay`.
 */
type BankTable = { id: 1; clockOffsetMs: number; schemeId: string; faults: Faults; revision: number; booksFirstDay: BusinessDay }

type PersonaTable = { id: string; position: number; customerId: string; story: Localized; wechatCode: string }

type CustomerTable = {
  id: string
  name: string
  phone: string
  birthDay: BusinessDay
  sinceDay: BusinessDay
  hold: Hold | null
  /** Set exactly when there is a hold. */
  holdSinceDay: BusinessDay | null
  isSecuritiesLinked: boolean
}

/** `currency` is informative: balances are stored at their yuan equivalent. */
type AccountTable = { id: string; customerId: string; kind: AssetKind; currency: string; openedDay: BusinessDay }

/** The balance at the end of `day`, until the next change. Of two changes on one day the one with the higher `seq` counts. */
type BalanceChangeTable = { accountId: string; day: BusinessDay; seq: number; balanceFen: Fen }

type LoanTable = { id: string; customerId: string; type: LoanType; loanClass: LoanClass; contractFen: Fen }
type LoanChangeTable = { loanId: string; day: BusinessDay; balanceFen: Fen }

/** `postingDay` is the expected one while `isPosted` is false. */
type CardPurchaseTable = {
  id: string
  customerId: string
  postingDay: BusinessDay
  isPosted: boolean
  amountFen: Fen
  type: PurchaseType
  category: string
  merchant: string
  isZeroRate: boolean
}
type CardRefundTable = { id: string; purchaseId: string; postingDay: BusinessDay; amountFen: Fen }

/** One thing a customer did that a scheme may count. */
type ActivityTable = { id: string; customerId: string; day: BusinessDay; kind: 'eventAttended' | 'courseFinished' }

/** One closed period, judged once by one version of the rules. `explanation` is everything the judgement was made from. */
type EvaluationTable = {
  customerId: string
  schemeId: string
  /** `2026-03` or `2026-Q1`. */
  periodKey: string
  version: string
  effectiveDay: BusinessDay
  outcome: Outcome
  fromTierId: string
  toTierId: string
  misses: number
  explanation: Evaluation
}

type GoalTable = { customerId: string; schemeId: string; tierId: string; targetDay: BusinessDay; setDay: BusinessDay }

/** `seq` is the order of opening. A case is open until it has its answer. */
type CustomerCaseTable = {
  id: string
  seq: Generated<number>
  customerId: string
  kind: 'objection'
  schemeId: string
  periodKey: string
  text: string
  openedAtMs: number
  promisedAtMs: number
  answerText: string | null
  answeredAtMs: number | null
}

/** The one key that signs the bank's redemption codes. */
type PerkKeyTable = { id: 1; secret: string }

/** One period's quota of one perk: what is locked while its places are given out. As of the last write; reads settle it first. */
type PerkQuotaTable = {
  customerId: string
  schemeId: string
  perkId: string
  periodKey: string
  total: number
  reserved: number
  used: number
}

/** `state` is as of the last write to its quota; what time has ended since then is worked out when it is read. */
type RedemptionTable = {
  id: string
  customerId: string
  schemeId: string
  perkId: string
  periodKey: string
  state: RedemptionState
  code: string
  guests: number
  visitDay: BusinessDay | null
  reservedAtMs: number
  expiresAtMs: number
  redeemedAtMs: number | null
  fulfilledAtMs: number | null
  /** Set exactly when it was released, expired or cancelled. */
  endedAtMs: number | null
}

/** One row a phone: the newest code, and the codes sent in the running hour. */
type SignInCodeTable = {
  phone: string
  codeHash: string
  sentAtMs: number
  expiresAtMs: number
  wrongTries: number
  hourStartedAtMs: number
  sentInHour: number
}

type SessionTable = { id: string; customerId: string; carrier: 'cookie' | 'bearer'; tokenHash: string; expiresAtMs: number }
type RefreshTokenTable = { tokenHash: string; sessionId: string; expiresAtMs: number; isUsed: boolean }
type WechatLinkTable = { openid: string; customerId: string }
type WechatLinkTokenTable = { tokenHash: string; openid: string; expiresAtMs: number }

type IdempotencyTable = {
  customerId: string
  key: string
  endpointId: string
  inputHash: string
  createdAtMs: number
  status: number | null
  body: string | null
}
