import * as contract from '../../src/contract/privacy'
import { workingDayAfter } from '../../src/domain/date/working-day'
import { dayAt, instantAt } from '../clock'
import { readMarkdown } from '../education/read-markdown'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { readConsents, recordConsent } from '../privacy/consents'
import { readDeletion } from '../privacy/deletion'
import { noticeBody, noticeTitles, noticeVersions } from '../privacy/notices'
import { readMyData } from '../privacy/read-my-data'

/** An answer within 15 working days: Personal Information Protection Law and its national standard GB/T 35273. */
const deletionWorkingDays = 15

/** What customers agreed to, what the bank holds of them, and their wish to be forgotten. */
export const privacyRoutes: readonly Route[] = [
  handle(contract.readNotice, ({ kind, language }) => {
    const body = noticeBody(kind, language)
    const read = readMarkdown(body.markdown)
    return {
      version: noticeVersions[kind],
      title: noticeTitles[kind],
      language: body.language,
      blocks: read.isOk ? read.blocks : [],
    }
  }),

  handle(contract.readPrivacy, async (_, { db, session: { customerId } }) => ({
    consents: await readConsents(db, customerId),
    deletion: await readDeletion(db, customerId),
  })),

  handle(contract.setConsent, async ({ kind, isGiven, version }, { db, bank, session: { customerId } }) => {
    if (isGiven && version !== noticeVersions[kind]) return refuse('CONSENT.VERSION_OLD')
    await recordConsent(db, customerId, kind, isGiven, bank.nowMs)
    const consent = (await readConsents(db, customerId)).find((one) => one.kind === kind)
    if (!consent) throw new Error(`No consent of kind ${kind}`)
    // The answer still goes out; nothing after it does.
    if (kind === 'service' && !isGiven) await db.deleteFrom('session').where('customerId', '=', customerId).execute()
    return consent
  }),

  handle(contract.requestDeletion, async ({ reason }, { db, bank, session: { customerId } }) => {
    const promisedAtMs = Date.parse(`${workingDayAfter(dayAt(bank.nowMs), deletionWorkingDays)}T18:00:00+08:00`)
    const asked = { customerId, reason, requestedAtMs: bank.nowMs, promisedAtMs }
    await db
      .insertInto('deletionRequest')
      .values(asked)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const deletion = await readDeletion(db, customerId)
    if (!deletion) throw new Error('No wish for deletion after one was written')
    return deletion
  }),

  handle(contract.withdrawDeletion, async (_, { db, session: { customerId } }) => {
    await db.deleteFrom('deletionRequest').where('customerId', '=', customerId).execute()
    return { deletion: null }
  }),

  handle(contract.readMyData, async (_, { db, bank, session: { customerId } }) => ({
    asOf: instantAt(bank.nowMs),
    sections: await readMyData(db, customerId),
  })),
]
