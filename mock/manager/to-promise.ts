import type { ReplyPromise } from '../../src/contract/staff'
import type { ReplyPromise as Promised } from '../../src/domain/appointments/reply-promise'
import { instantAt } from '../clock'

/** A promise as it is stored. */
export type StoredPromise = { draftPromisedAtMs: number | null; replyPromisedAtMs: number }

/** A promise as columns. */
export const promiseColumns = ({ draftAtMs, replyAtMs }: Promised): StoredPromise => ({
  draftPromisedAtMs: draftAtMs,
  replyPromisedAtMs: replyAtMs,
})

/** A stored promise in the contract's words. */
export const toPromise = ({ draftPromisedAtMs, replyPromisedAtMs }: StoredPromise): ReplyPromise => ({
  draftAt: draftPromisedAtMs === null ? null : instantAt(draftPromisedAtMs),
  replyAt: instantAt(replyPromisedAtMs),
})
