import type { Generated, Kysely } from 'kysely'
import type { Channel } from '../../src/contract/appointments'
import type { ServiceKind } from '../../src/contract/manager'
import type { Localized } from '../../src/contract/primitives'
import type { Faults } from '../../src/contract/sandbox'
import type { AppointmentState } from '../../src/domain/appointments/appointment'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Evaluation, Hold, Outcome } from '../../src/domain/ladder/evaluate'
import type { AssetKind, LoanClass, LoanType, PurchaseType } from '../../src/domain/ladder/scheme'
import type { Fen } from '../../src/domain/money/fen'
import type { RedemptionState } from '../../src/domain/perks/redemption'
import type { OrderState } from '../../src/domain/points/order'
import type { ConsoleTables } from './console-tables'
import type { RosterTables } from './roster-tables'
import type { EducationTables } from './education-tables'
import type { EventTables } from './event-tables'
import type { PrivacyTables } from './privacy-tables'
import type { MessageTables } from './message-tables'
import type { ReportTables } from './report-tables'

/** `…AtMs` columns are instants in milliseconds since the epoch; days are `date` columns read as `YYYY-MM-DD` strings. */
export type Tables = EducationTables &
  ConsoleTables &
  RosterTables &
  EventTables &
  MessageTables &
  PrivacyTables &
  ReportTables & {
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
    perkTrial: PerkTrialTable
    pointsAccount: PointsAccountTable
    pointsEntry: PointsEntryTable
    rewardStock: RewardStockTable
    rewardOrder: RewardOrderTable
    appointment: AppointmentTable
    appointmentChange: AppointmentChangeTable
    staffMessage: StaffMessageTable
    serviceGiven: ServiceGivenTable
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
  kind: 'objection' | 'praise' | 'suggestion' | 'complaint'
  /** These two are of an objection, and set exactly there. */
  schemeId: string | null
  periodKey: string | null
  text: string
  mayContact: Generated<boolean>
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
  /** Places bought with points, on top of what the tier gives. */
  bought: number
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
  /** What was chosen of a perk that is a choice, by its name then; null of any other. */
  choice: Localized | null
  reservedAtMs: number
  expiresAtMs: number
  redeemedAtMs: number | null
  fulfilledAtMs: number | null
  /** Set exactly when it was released, expired or cancelled. */
  endedAtMs: number | null
}

/** The promise is that of its booking, or of its last change. */
type AppointmentTable = {
  id: string
  customerId: string
  staffId: string
  startsAtMs: number
  channel: Channel
  topic: string | null
  state: AppointmentState
  /** Null where the manager's own reply is due no later. */
  draftPromisedAtMs: number | null
  replyPromisedAtMs: number
}

/** One line of an appointment's history; `place` counts from 0, its booking. */
type AppointmentChangeTable = {
  appointmentId: string
  place: number
  kind: AppointmentState | 'RESCHEDULED'
  atMs: number
  fromMs: number | null
  toMs: number | null
}

/** Each answer's text and time are set together. */
type StaffMessageTable = {
  id: string
  customerId: string
  staffId: string
  text: string
  sentAtMs: number
  draftPromisedAtMs: number | null
  replyPromisedAtMs: number
  draftText: string | null
  draftedAtMs: number | null
  replyText: string | null
  repliedAtMs: number | null
}

/** One thing of the service plan that a customer has had. */
type ServiceGivenTable = { id: string; customerId: string; kind: ServiceKind; day: BusinessDay }

/** The perks of a higher tier for some days. Only perks look at it. */
type PerkTrialTable = {
  customerId: string
  schemeId: string
  tierId: string
  firstDay: BusinessDay
  lastDay: BusinessDay
  orderId: string
}

/** One row a customer: what is locked while points move. `balance` is as of the last entry; what has lapsed since is worked out when it is read. */
type PointsAccountTable = { customerId: string; balance: number }

/** What the ledger is made from, in the order of `place`, from 0. What is returned is what its order took. */
type PointsEntryTable = {
  customerId: string
  place: number
  kind: 'EARNED' | 'SPENT' | 'RETURNED'
  day: BusinessDay
  points: number | null
  expiresOn: BusinessDay | null
  reason: string | null
  orderId: string | null
}

/** How many of a reward there were in all, and how many are gone. One without a row was never ordered. */
type RewardStockTable = { rewardId: string; stock: number; taken: number }

type RewardOrderTable = {
  id: string
  customerId: string
  /** The scheme in force: places and trials are of its perks. */
  schemeId: string
  rewardId: string
  kind: 'goods' | 'perkPlace' | 'trialTier'
  state: OrderState
  points: number
  code: string | null
  /** Of a perk's place: the quota that it was added to. */
  periodKey: string | null
  placedAtMs: number
  readyAtMs: number | null
  collectedAtMs: number | null
  cancelledAtMs: number | null
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

/** `callerId`: a customer's id, or `staff:` and that of a member of staff. */
type IdempotencyTable = {
  callerId: string
  key: string
  endpointId: string
  inputHash: string
  createdAtMs: number
  status: number | null
  body: string | null
}
