import type { Localized } from '../../src/contract/primitives'
import type { MessageSubject } from '../../src/contract/messages'
import type { MessageGroup, MessageKind } from '../../src/domain/messages/kinds'
import type { MessagePreferences, PushChannel } from '../../src/domain/messages/preferences'

/** `dedupeKey` says what it tells of; a customer has one message of each. */
export type MessageTable = {
  id: string
  customerId: string
  dedupeKey: string
  kind: MessageKind
  title: Localized
  text: Localized
  subject: MessageSubject | null
  sentAtMs: number
  readAtMs: number | null
}

/** One message by one channel out of the app. `SKIPPED`: when it was due the customer no longer wanted it, or it was too late to be of use. */
export type MessageDeliveryTable = {
  messageId: string
  channel: PushChannel
  state: 'DUE' | 'SENT' | 'SKIPPED'
  dueAtMs: number
  /** Set exactly when it is no longer due. */
  endedAtMs: number | null
}

/** What a customer chooses here; consent to marketing is kept with the other consents. */
export type ChosenPreferences = Omit<MessagePreferences, 'isMarketingAllowed'>

/** Of customers who have chosen. */
export type MessagePreferenceTable = { customerId: string; chosen: ChosenPreferences }

/** What time tells a customer is written up to `settledAtMs`; what lies before `sinceMs` is not told any more. */
export type MessageWatchTable = { customerId: string; sinceMs: number; settledAtMs: number }

/** What the sandbox's adapters wrote instead of sending it. `recipient` is a phone number or an openid. */
export type SandboxOutboxTable = { messageId: string; channel: PushChannel; recipient: string; text: string; atMs: number }

/** A message of a group that WeChat lets the bank send, once. `spentOn` is the message it was. */
export type WechatGrantTable = {
  id: string
  customerId: string
  messageGroup: MessageGroup
  grantedAtMs: number
  spentAtMs: number | null
  spentOn: string | null
}

/** What a customer said of a meeting that took place. */
export type AppointmentSurveyTable = { appointmentId: string; nps: number; comment: string; atMs: number }

/** The tables of messages. */
export type MessageTables = {
  message: MessageTable
  messageDelivery: MessageDeliveryTable
  messagePreference: MessagePreferenceTable
  messageWatch: MessageWatchTable
  sandboxOutbox: SandboxOutboxTable
  wechatGrant: WechatGrantTable
  appointmentSurvey: AppointmentSurveyTable
}
