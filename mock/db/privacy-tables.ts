import type { ConsentKind } from '../../src/contract/privacy'

export type PrivacyTables = {
  consentChange: ConsentChangeTable
  deletionRequest: DeletionRequestTable
}

/** What a customer said about one kind, counted from 0: the last holds. */
type ConsentChangeTable = {
  customerId: string
  kind: ConsentKind
  place: number
  version: string
  isGiven: boolean
  atMs: number
}

type DeletionRequestTable = { customerId: string; reason: string; requestedAtMs: number; promisedAtMs: number }
