import type { Selectable } from 'kysely'
import type { StaffMessage } from '../../src/contract/staff'
import { instantAt } from '../clock'
import type { Tables } from '../db/tables'
import { staffOf } from './team'
import { toPromise } from './to-promise'

type StoredMessage = Selectable<Tables['staffMessage']>

/** A stored message in the contract's words, as of an instant. */
export function toMessage(row: StoredMessage, nowMs: number): StaffMessage {
  const { id, staffId, text, sentAtMs, draftText, draftedAtMs, replyText, repliedAtMs } = row
  return {
    ...{ id, text, staff: staffOf(staffId).staff, sentAt: instantAt(sentAtMs), promise: toPromise(row) },
    draft: toWords(draftText, draftedAtMs),
    reply: toWords(replyText, repliedAtMs),
    isLate: isLate(row, nowMs),
  }
}

const toWords = (text: string | null, atMs: number | null) => (text === null || atMs === null ? null : { text, at: instantAt(atMs) })

function isLate({ draftPromisedAtMs, replyPromisedAtMs, draftText, replyText }: StoredMessage, nowMs: number) {
  if (replyText !== null) return false
  const isDraftDue = draftText === null && draftPromisedAtMs !== null && nowMs > draftPromisedAtMs
  return isDraftDue || nowMs > replyPromisedAtMs
}
