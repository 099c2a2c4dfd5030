import { randomUUID } from 'node:crypto'
import { giveFeedback, listCases, listImprovements, objectToEvaluation } from '../../src/contract/cases'
import { answerCase } from '../../src/contract/sandbox'
import { improvements } from '../cases/improvements'
import { promisedAtMs } from '../cases/promise'
import { toCase } from '../cases/to-case'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { readRecord } from '../ladder/evaluations'
import { ladderOf } from '../ladder/ladders'

/** What customers ask the bank to look into, and the bank's answers. */
export const caseRoutes: readonly Route[] = [
  handle(objectToEvaluation, async ({ periodKey, text }, { db, bank, session: { customerId } }) => {
    const { evaluations } = await readRecord(db, customerId, ladderOf(bank.schemeId), bank.today)
    if (!evaluations.some(({ period }) => period === periodKey)) return refuse('CASE.PERIOD_UNKNOWN')
    const opened = await db
      .insertInto('customerCase')
      .values({
        ...{ id: randomUUID(), customerId, kind: 'objection', schemeId: bank.schemeId, periodKey, text, mayContact: true },
        ...{ openedAtMs: bank.nowMs, promisedAtMs: promisedAtMs(bank.nowMs), answerText: null, answeredAtMs: null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst()
    return opened ? toCase(opened) : refuse('CASE.ALREADY_OPEN')
  }),

  handle(giveFeedback, async ({ requestId: _, ...feedback }, { db, bank, session: { customerId } }) => {
    const opened = await db
      .insertInto('customerCase')
      .values({
        ...{ id: randomUUID(), customerId, schemeId: null, periodKey: null, ...feedback },
        ...{ openedAtMs: bank.nowMs, promisedAtMs: promisedAtMs(bank.nowMs), answerText: null, answeredAtMs: null },
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    return toCase(opened)
  }),

  handle(listImprovements, () => ({ improvements })),

  handle(listCases, async (_, { db, session }) => {
    const rows = await db
      .selectFrom('customerCase')
      .selectAll()
      .where('customerId', '=', session.customerId)
      .orderBy('seq', 'desc')
      .execute()
    return { cases: rows.map(toCase) }
  }),

  handle(answerCase, async ({ caseId, text }, { db, bank }) => {
    const answered = await db
      .updateTable('customerCase')
      .set({ answerText: text, answeredAtMs: bank.nowMs })
      .where('id', '=', caseId)
      .where('answerText', 'is', null)
      .returningAll()
      .executeTakeFirst()
    return answered ? toCase(answered) : refuse('CASE.UNKNOWN')
  }),
]
