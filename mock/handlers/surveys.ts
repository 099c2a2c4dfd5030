import { readFirstSteps } from '../../src/contract/first-steps'
import { answerMeetingSurvey, readMeetingSurvey } from '../../src/contract/meeting-surveys'
import { handle, type Route } from '../http/handle'
import { Refusal } from '../http/refusal'
import { findMeeting, toMeetingSurvey } from '../manager/meeting-survey'
import { readSteps } from '../messages/first-steps'

/** How meetings were, and where a new customer begins. */
export const surveyRoutes: readonly Route[] = [
  handle(readMeetingSurvey, async ({ appointmentId }, { db, session }) => {
    const meeting = await findMeeting(db, session.customerId, appointmentId)
    return meeting instanceof Refusal ? meeting : toMeetingSurvey(db, meeting)
  }),

  handle(answerMeetingSurvey, async ({ appointmentId, nps, comment }, { db, bank, session }) => {
    const meeting = await findMeeting(db, session.customerId, appointmentId)
    if (meeting instanceof Refusal) return meeting
    const said = { nps, comment, atMs: bank.nowMs }
    await db
      .insertInto('appointmentSurvey')
      .values({ appointmentId, ...said })
      .onConflict((conflict) => conflict.column('appointmentId').doUpdateSet(said))
      .execute()
    return toMeetingSurvey(db, meeting)
  }),

  handle(readFirstSteps, async (_, { db, session }) => ({ steps: await readSteps(db, session.customerId) })),
]
