import type { Generated } from 'kysely'
import type { BannerPlace } from '../../src/contract/banners'
import type { Target } from '../../src/contract/console/banner-body'
import type { Content, ContentKind } from '../../src/contract/console/content'
import type { Localized } from '../../src/contract/primitives'
import type { PublishingState } from '../../src/domain/publishing/states'
import type { FilePerk } from '../perks/read-catalogue'
import type { PerkGroup } from '../../src/contract/perks'
import type { StaffRole } from '../../src/contract/console/roles'

/** `id` never changes; `staffNumber` is what the member signs in with. Without a branch: head office. */
export type StaffMemberTable = { id: string; staffNumber: string; name: string; role: StaffRole; branchId: string | null }

export type StaffSessionTable = {
  id: string
  staffId: string
  carrier: 'cookie' | 'bearer'
  tokenHash: string
  startedAtMs: number
  expiresAtMs: number
}

/** One line of the log, with the member as they were then. Lines are only ever added; the store refuses anything else. */
export type AuditEntryTable = {
  seq: Generated<number>
  atMs: number
  staffId: string
  staffName: string
  /** `clock`: nobody; a time came that somebody had set. */
  role: StaffRole | 'clock'
  branchId: string | null
  action: string
  subjectKind: string
  subjectId: string
  reason: string | null
  details: { [name: string]: unknown }
}

/**
 * `subjectId` is the id that customers know it by. What follows `branchId` is that of the newest version, for lists; `words` is what a search
 * looks through, in lower case.
 */
export type ContentItemTable = {
  id: string
  kind: ContentKind
  subjectId: string
  branchId: string | null
  title: Localized
  words: string
  state: PublishingState
  liveState: PublishingState | null
  startsAtMs: number | null
  endsAtMs: number | null
  publishAtMs: number | null
  savedAtMs: number
  savedBy: string
}

/** Somebody who wrote some of a version. */
export type Maker = { id: string; name: string }

/** `approvedHash` is the hash of the words that were approved. */
export type ContentVersionTable = {
  id: string
  itemId: string
  number: number
  state: PublishingState
  body: Content['body']
  bodyHash: string
  revision: number
  savedAtMs: number
  savedBy: string
  makers: Maker[]
  approvedHash: string | null
  checkedBy: string | null
  comment: string | null
  publishAtMs: number | null
  publishedAtMs: number | null
}

/** `bytes` are read and written as Base64, by `encode` and `decode`. */
export type CoverTable = {
  id: string
  bytes: string
  contentType: string
  width: number
  height: number
  uploadedBy: string
  uploadedAtMs: number
}

export type BannerTable = {
  id: string
  place: BannerPlace
  title: Localized
  text: Localized
  path: string | null
  coverId: string | null
  fromMs: number
  untilMs: number
  weight: number
  target: Target
}

/**
 * A perk that the console published, in place of the catalogue's file where that has one of the id. One that was withdrawn
 * is given to nobody any more, but what was reserved of it is honoured.
 */
export type PublishedPerkTable = { id: string; perkGroup: PerkGroup; perk: FilePerk; isWithdrawn: boolean }

/** The tables of the marketing console. */
export type ConsoleTables = {
  staffMember: StaffMemberTable
  staffSession: StaffSessionTable
  auditEntry: AuditEntryTable
  contentItem: ContentItemTable
  contentVersion: ContentVersionTable
  cover: CoverTable
  banner: BannerTable
  publishedPerk: PublishedPerkTable
}
