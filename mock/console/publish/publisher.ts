import { sql } from 'kysely'
import type { Content, ContentKind } from '../../../src/contract/console/content'
import type { Db } from '../../db/tables'

/** What a publication happens in: whose it is (null: head office's), the bank's instant, the version's number, and why customers lose it, where they are told. */
export type Publication = { subjectId: string; branchId: string | null; nowMs: number; number: number; reason?: string }

/** How long customers are without it: for a while, for good because its time is over, or because it was called off. */
export type TakeDown = 'pause' | 'end' | 'cancel'

/** How content of a kind gets to customers, and away from them. Each works in the caller's transaction. */
export type Publisher<K extends ContentKind> = {
  /** Makes it what customers have, in place of what they had. */
  apply: (db: Db, body: Extract<Content, { kind: K }>['body'], publication: Publication) => Promise<void>
  /** Takes it away. `apply` brings it back after a pause. */
  takeDown: (db: Db, how: TakeDown, publication: Publication) => Promise<void>
}

/** A value for a `jsonb` column, on both stores. */
export const json = <T>(value: T) => sql<T>`${JSON.stringify(value)}::jsonb`
