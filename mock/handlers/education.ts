import { readGlossary } from '../../src/contract/glossary'
import { listCards } from '../../src/contract/cards'
import { addBookmark, dropBookmark, listLearning, setPersonalisation } from '../../src/contract/learning'
import { searchLearning } from '../../src/contract/learning-search'
import { stageSchema, type LearningRef } from '../../src/contract/learning-items'
import { rhythmOf } from '../../src/domain/education/rhythm'
import { monthOf, readCardOfMonth, toCard } from '../education/card-of-month'
import { doesCourseHelp } from '../education/courses-on-ladder'
import { readLearner } from '../education/learner'
import { readListed, type Listed } from '../education/listed'
import { findIn } from '../education/search-corpus'
import { stageOf, toRecommendations, toStopped } from '../education/to-own'
import type { Db } from '../db/tables'
import { handle, type Context, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { standingOf } from '../ladder/standing-of'

/** What there is to learn, and what of it is the customer's. */
export const educationRoutes: readonly Route[] = [
  handle(listLearning, async (_, context) => {
    const { bank, session } = context
    const listed = await readListed(context, await readLearner(context))
    const card = await readCardOfMonth(context, session?.customerId)
    return {
      asOfDay: bank.today,
      ...listed,
      collections: collectionsOf(listed),
      card: card ?? null,
      own: session ? await ownOf({ ...context, session }, listed) : null,
    }
  }),

  handle(searchLearning, async ({ q }, context) => findIn(context, await readLearner(context), q)),

  handle(listCards, async (_, context) => {
    const { db, bank, session } = context
    const months = await db.selectFrom('knowledgeCard').selectAll().where('month', 'is not', null).execute()
    const monthsAgo = ({ month }: { month: number | null }) => (monthOf(bank.today) - (month ?? 0) + 12) % 12
    const first = await readCardOfMonth(context, session?.customerId)
    const others = months.sort((a, b) => monthsAgo(a) - monthsAgo(b)).filter(({ id }) => id !== first?.id)
    return { cards: [...(first ? [first] : []), ...others.map(toCard)] }
  }),

  handle(readGlossary, async (_, { db }) => {
    const terms = await db.selectFrom('glossaryTerm').selectAll().orderBy('position').execute()
    return { terms: terms.map(({ id, term, meaning, seeAlso }) => ({ id, term, meaning, seeAlso })) }
  }),

  handle(setPersonalisation, async ({ isOn }, { db, session: { customerId } }) => {
    await db
      .insertInto('learningChoice')
      .values({ customerId, isPersonalised: isOn })
      .onConflict((conflict) => conflict.column('customerId').doUpdateSet({ isPersonalised: isOn }))
      .execute()
    return { isPersonalised: isOn }
  }),

  handle(addBookmark, async ({ kind, id }, { db, session: { customerId } }) => {
    if (!(await isThere(db, { kind, id }))) return refuse('LEARNING.UNKNOWN')
    await db
      .insertInto('bookmark')
      .values({ customerId, kind, itemId: id })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { isBookmarked: true }
  }),

  handle(dropBookmark, async ({ kind, id }, { db, session: { customerId } }) => {
    if (!(await isThere(db, { kind, id }))) return refuse('LEARNING.UNKNOWN')
    await db.deleteFrom('bookmark').where('customerId', '=', customerId).where('kind', '=', kind).where('itemId', '=', id).execute()
    return { isBookmarked: false }
  }),
]

const isThere = async (db: Db, { kind, id }: LearningRef) =>
  (await db.selectFrom(kind).select('id').where('id', '=', id).executeTakeFirst()) !== undefined

const collectionsOf = ({ articles, courses }: Listed) =>
  stageSchema.options.map((stage) => ({
    stage,
    items: [
      ...courses.filter(({ stages }) => stages.includes(stage)).map(({ id }) => ({ kind: 'course' as const, id })),
      ...articles.filter(({ stages }) => stages.includes(stage)).map(({ id }) => ({ kind: 'article' as const, id })),
    ],
  }))

/** What is the customer's own. With personalisation off nothing is looked up for recommendations. */
async function ownOf(context: Context<'customer'>, listed: Listed) {
  const { db, bank, session } = context
  const { customerId } = session
  const choice = await db.selectFrom('learningChoice').select('isPersonalised').where('customerId', '=', customerId).executeTakeFirst()
  const isPersonalised = choice?.isPersonalised ?? true
  const days = await db.selectFrom('learningDay').select('day').where('customerId', '=', customerId).execute()
  const {
    weekKey,
    days: week,
    daysLearnt,
    weeksInARow,
  } = rhythmOf(
    days.map(({ day }) => day),
    bank.today,
  )
  return {
    stopped: toStopped(listed),
    recommendations: isPersonalised ? await recommendationsOf(context, listed) : [],
    rhythm: { weekKey, days: [...week], daysLearnt, weeksInARow },
    isPersonalised,
  }
}

async function recommendationsOf(context: Context<'customer'>, listed: Listed) {
  const { db, bank, session } = context
  const { birthDay, sinceDay } = await db
    .selectFrom('customer')
    .select(['birthDay', 'sinceDay'])
    .where('id', '=', session.customerId)
    .executeTakeFirstOrThrow()
  const standing = await standingOf(context, session.customerId)
  return toRecommendations(listed, stageOf(birthDay, sinceDay, bank.today), doesCourseHelp(standing, bank.schemeId, bank.today))
}
