import type { Signup } from '../../src/contract/events-signups'
import type { Reminder } from '../../src/contract/reminders'
import { addDays, type BusinessDay } from '../../src/domain/date/business-day'
import { dayAt } from '../clock'
import { settleDue } from '../events/settle'
import { readOwn } from '../events/to-signup'
import type { Context } from '../http/handle'

/** So long after an event its survey is asked for. Illustrative. */
const surveyDays = 14

/** The customer's next event, the offers they have to answer, and the surveys they may. */
export async function remindersOfEvents(context: Context<'customer'>): Promise<Reminder[]> {
  const { db, bank } = context
  await settleDue(db, bank.nowMs)
  const signups = await readOwn(context)
  const next = signups.find(({ state, event }) => state === 'CONFIRMED' && isToCome(event))
  return [...(next ? [ofNext(next)] : []), ...signups.flatMap(ofOffer), ...signups.flatMap((each) => ofSurvey(each, bank.today))]
}

const isToCome = ({ phase }: Signup['event']) => phase !== 'ENDED' && phase !== 'CANCELLED'

const ofNext = ({ id, event: { title, startsAt, placeName }, seats }: Signup): Reminder => ({
  ...{ kind: 'event', subjectId: id, names: [title], count: seats, placeName, startsAt },
  onDay: dayAt(Date.parse(startsAt)),
})

const ofOffer = ({ event: { id, title }, seats, offerExpiresAt }: Signup): Reminder[] =>
  offerExpiresAt === null
    ? []
    : [{ kind: 'offer', subjectId: id, names: [title], count: seats, startsAt: offerExpiresAt, onDay: dayAt(Date.parse(offerExpiresAt)) }]

function ofSurvey({ id, event: { title, endsAt }, canAnswerSurvey, survey }: Signup, today: BusinessDay): Reminder[] {
  const onDay = addDays(dayAt(Date.parse(endsAt)), surveyDays)
  if (!canAnswerSurvey || survey || today >= onDay) return []
  return [{ kind: 'survey', subjectId: id, names: [title], count: 1, onDay, startsAt: null }]
}
