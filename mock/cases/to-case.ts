import type { Selectable } from 'kysely'
import type { Case } from '../../src/contract/cases'
import { instantAt } from '../clock'
import type { Tables } from '../db/tables'

/** A stored case in the contract's words. */
export function toCase(row: Selectable<Tables['customerCase']>): Case {
  const { id, kind, periodKey, text, mayContact, openedAtMs, promisedAtMs, answerText, answeredAtMs } = row
  const answer = answerText !== null && answeredAtMs !== null ? { text: answerText, answeredAt: instantAt(answeredAtMs) } : null
  const state = answer ? 'ANSWERED' : 'OPEN'
  return { id, kind, periodKey, text, mayContact, state, openedAt: instantAt(openedAtMs), promisedAt: instantAt(promisedAtMs), answer }
}
