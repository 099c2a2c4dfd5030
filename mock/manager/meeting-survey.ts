import type { Selectable } from 'kysely'
import type { MeetingSurvey } from '../../src/contract/meeting-surveys'
import { instantAt } from '../clock'
import type { Db, Tables } from '../db/tables'
import { refuse, type Refusal } from '../http/refusal'
import { staffOf } from './team'

type Meeting = Selectable<Tables['appointment']>

/** A customer's meeting that took place, or why it cannot be judged. */
export async function findMeeting(
  db: Db,
  customerId: string,
  id: string,
): Promise<Meeting | Refusal<'APPOINTMENT.UNKNOWN'> | Refusal<'SURVEY.NOT_THERE'>> {
  const found = await db.selectFrom('appointment').selectAll().where('id', '=', id).where('customerId', '=', customerId).executeTakeFirst()
  if (!found) return refuse('APPOINTMENT.UNKNOWN')
  return found.state === 'DONE' ? found : refuse('SURVEY.NOT_THERE')
}

/** A meeting with what was said of it, in the contract's words. */
export async function toMeetingSurvey(db: Db, { id, staffId, startsAtMs }: Meeting): Promise<MeetingSurvey> {
  const said = await db.selectFrom('appointmentSurvey').selectAll().where('appointmentId', '=', id).executeTakeFirst()
  const survey = said ? { nps: said.nps, comment: said.comment, at: instantAt(said.atMs) } : null
  return { staff: staffOf(staffId).staff, startsAt: instantAt(startsAtMs), survey }
}
