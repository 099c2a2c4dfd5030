import type { Insertable } from 'kysely'
import type { Tables } from '../db/tables'

/** The tables a seed fills, parents before children. */
export const seededTables = [
  'customer',
  'persona',
  'account',
  'balanceChange',
  'loan',
  'loanChange',
  'cardPurchase',
  'cardRefund',
  'activity',
  'goal',
  'wechatLink',
  'perkQuota',
  'redemption',
  'pointsAccount',
  'rewardStock',
  'rewardOrder',
  'pointsEntry',
  'appointment',
  'appointmentChange',
  'staffMessage',
  'serviceGiven',
] as const satisfies readonly (keyof Tables)[]

/** Rows for each seeded table. */
export type BankRows = { [T in (typeof seededTables)[number]]: Insertable<Tables[T]>[] }

export const noRows = (): BankRows => ({
  customer: [],
  persona: [],
  account: [],
  balanceChange: [],
  loan: [],
  loanChange: [],
  cardPurchase: [],
  cardRefund: [],
  activity: [],
  goal: [],
  wechatLink: [],
  perkQuota: [],
  redemption: [],
  pointsAccount: [],
  rewardStock: [],
  rewardOrder: [],
  pointsEntry: [],
  appointment: [],
  appointmentChange: [],
  staffMessage: [],
  serviceGiven: [],
})
