import type { Selectable } from 'kysely'
import { slotMs } from '../../../src/domain/appointments/slots'
import { dayAt } from '../../../src/domain/date/day-at'
import type { Db, Tables } from '../../db/tables'
import { staffOf } from '../../manager/team'
import type { Announcement, Bank } from '../announcement'

/** An answer older than this when the bank comes to tell of it is found where it stands. */
const newsMs = 45 * 86_400_000

/** A meeting is asked about for a week. */
const surveyMs = 7 * 86_400_000

/** Answers of the staff, answered cases, and meetings to be judged: of one customer, or of all. */
export async function announceAnswers(db: Db, { nowMs }: Bank, customerId: string | undefined): Promise<Announcement[]> {
  const ofWhom = customerId === undefined ? {} : { customerId }
  const [cases, letters, meetings] = await Promise.all([
    db
      .selectFrom('customerCase')
      .selectAll()
      .where(({ and }) => and(ofWhom))
      .where('answeredAtMs', '>', nowMs - newsMs)
      .execute(),
    db
      .selectFrom('staffMessage')
      .selectAll()
      .where(({ and }) => and(ofWhom))
      .where(({ or, eb }) => or([eb('repliedAtMs', '>', nowMs - newsMs), eb('draftedAtMs', '>', nowMs - newsMs)]))
      .execute(),
    db
      .selectFrom('appointment')
      .selectAll()
      .where(({ and }) => and(ofWhom))
      .where('state', '=', 'DONE')
      .where('startsAtMs', '>', nowMs - surveyMs)
      .execute(),
  ])
  return [...cases.flatMap(ofCase), ...letters.flatMap(ofLetter), ...meetings.map(ofMeeting)]
}

type Row<T extends 'customerCase' | 'staffMessage' | 'appointment'> = Selectable<Tables[T]>

const ofCase = ({ id, customerId, openedAtMs, answerText, answeredAtMs }: Row<'customerCase'>): Announcement[] =>
  answerText === null || answeredAtMs === null
    ? []
    : [
        {
          kind: 'case-answered',
          ...{ customerIds: [customerId], dedupeKey: `case:${id}`, time: { fromMs: answeredAtMs, untilMs: Infinity } },
          params: { opened: dayAt(openedAtMs), text: answerText },
        },
      ]

function ofLetter({ id, customerId, staffId, ...letter }: Row<'staffMessage'>): Announcement[] {
  const { name } = staffOf(staffId).staff
  const say = (text: string | null, atMs: number | null, place: string): Announcement[] =>
    text === null || atMs === null
      ? []
      : [
          {
            kind: 'manager-reply',
            ...{ customerIds: [customerId], dedupeKey: `staff-message:${id}:${place}`, time: { fromMs: atMs, untilMs: Infinity } },
            params: { staff: name, text },
          },
        ]
  return [...say(letter.draftText, letter.draftedAtMs, 'draft'), ...say(letter.replyText, letter.repliedAtMs, 'reply')]
}

const ofMeeting = ({ id, customerId, staffId, startsAtMs }: Row<'appointment'>): Announcement => ({
  kind: 'appointment-survey',
  ...{ customerIds: [customerId], dedupeKey: `appointment-survey:${id}` },
  params: { appointmentId: id, staff: staffOf(staffId).staff.name, startsAtMs },
  time: { fromMs: startsAtMs + slotMs, untilMs: startsAtMs + surveyMs },
})
