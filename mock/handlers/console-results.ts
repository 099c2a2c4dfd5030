import { exportResults, readResults } from '../../src/contract/console/results'
import { findOwnEvent } from '../console/own-event'
import { readEventResults } from '../console/results'
import { resultsCsv } from '../console/results-csv'
import { settleDue } from '../events/settle'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'

/** What came of events. */
export const consoleResultsRoutes: readonly Route[] = [
  handle(readResults, async ({ eventId }, context) => {
    await settleDue(context.db, context.bank.nowMs)
    const event = await findOwnEvent(context, eventId)
    return event ? readEventResults(context, event) : refuse('EVENT.UNKNOWN')
  }),

  handle(exportResults, async ({ eventId, language }, context) => {
    await settleDue(context.db, context.bank.nowMs)
    const event = await findOwnEvent(context, eventId)
    return event ? resultsCsv(await readEventResults(context, event), language) : refuse('EVENT.UNKNOWN')
  }),
]
