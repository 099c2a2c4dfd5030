import {
  cancelForCustomer,
  decideSignupRequest,
  exportRoster,
  listRosterMessages,
  moveUp,
  readRoster,
  recallMessage,
  unmaskSignup,
  writeToRoster,
} from '../../src/contract/console/roster'
import { instantAt } from '../clock'
import { audit } from '../console/audit'
import { cancelFor, decide, toHead } from '../console/change-roster'
import { findOwnEvent, findOwnSignup } from '../console/own-event'
import { rosterCsv } from '../console/roster-csv'
import { readMessages, recall, sendDueToRosters, write } from '../console/roster-messages'
import { readRosterPage } from '../console/roster-page'
import { settleDue } from '../events/settle'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'

/** Who signed up for an event, and what the marketing team does about it. */
export const consoleRosterRoutes: readonly Route[] = [
  handle(readRoster, async ({ eventId, ...filter }, context) => {
    await settleDue(context.db, context.bank.nowMs)
    const event = await findOwnEvent(context, eventId)
    return event ? readRosterPage(context, event, filter) : refuse('EVENT.UNKNOWN')
  }),

  handle(decideSignupRequest, ({ signupId, decision, reason }, context) => decide(context, { signupId, decision, reason })),
  handle(moveUp, ({ signupId, reason }, context) => toHead(context, { signupId, reason })),
  handle(cancelForCustomer, ({ signupId, reason }, context) => cancelFor(context, { signupId, reason })),

  handle(unmaskSignup, async ({ signupId, reason }, context) => {
    const { db, bank, session } = context
    const known = await findOwnSignup(context, signupId)
    if (!known) return refuse('SIGNUP.UNKNOWN')
    const { name, phone } = await db
      .selectFrom('customer')
      .select(['name', 'phone'])
      .where('id', '=', known.signup.customerId)
      .executeTakeFirstOrThrow()
    const details = { eventId: known.event.id }
    await audit(db, {
      staff: session,
      atMs: bank.nowMs,
      action: 'ROSTER.UNMASK',
      subjectKind: 'signup',
      subjectId: signupId,
      reason,
      details,
    })
    return { signupId, name, phone, companions: known.signup.companions }
  }),

  handle(exportRoster, async ({ eventId, language, isUnmasked, reason }, context) => {
    const { db, bank, session } = context
    const event = await findOwnEvent(context, eventId)
    if (!event) return refuse('EVENT.UNKNOWN')
    const { fileName, text, lines } = await rosterCsv(context, event, { language, isUnmasked })
    const details = { isUnmasked, lines }
    await audit(db, {
      staff: session,
      atMs: bank.nowMs,
      action: 'ROSTER.EXPORT',
      subjectKind: 'event',
      subjectId: eventId,
      reason,
      details,
    })
    return { fileName, text }
  }),

  handle(writeToRoster, async ({ eventId, text, to }, context) => {
    const event = await findOwnEvent(context, eventId)
    return event ? write(context, event, { text, to }) : refuse('EVENT.UNKNOWN')
  }),

  handle(listRosterMessages, async ({ eventId }, context) => {
    const { db, bank } = context
    if (!(await findOwnEvent(context, eventId))) return refuse('EVENT.UNKNOWN')
    await sendDueToRosters(db, bank.nowMs)
    return { asOf: instantAt(bank.nowMs), messages: await readMessages(db, eventId) }
  }),

  handle(recallMessage, ({ messageId }, context) => recall(context, messageId)),
]
