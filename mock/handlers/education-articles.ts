import { readArticle } from '../../src/contract/articles'
import { saveReading } from '../../src/contract/readings'
import type { LearningRef } from '../../src/contract/learning-items'
import { FINISHED_PPM, laterOf } from '../../src/domain/education/course-progress'
import { bodyIn, readArticles, type ArticleEntry } from '../education/catalogue'
import { readLearner, readReader } from '../education/learner'
import { lockLearner, noteLearnt } from '../education/learnt'
import { readBlocks } from '../education/read-blocks'
import { toArticleSummary, toGate, toReading } from '../education/to-items'
import { handle, type Route } from '../http/handle'
import { refuse, Refusal } from '../http/refusal'

/** How many other articles an article leads to. */
const mostRelated = 3

/** Articles, and where the customer is in them. */
export const articleRoutes: readonly Route[] = [
  handle(readArticle, async ({ articleId, language }, context) => {
    const { db, bank } = context
    const all = await readArticles(db)
    const stored = all.find(({ id }) => id === articleId)
    if (!stored) return refuse('LEARNING.UNKNOWN')
    const article = toArticleSummary(stored, await readLearner(context), bank.today)
    const bodies = article.gate.isOpen ? await db.selectFrom('articleBody').selectAll().where('articleId', '=', articleId).execute() : []
    const body = bodyIn(bodies, language)
    const blocks = body ? readBlocks(body.markdown) : []
    if (blocks instanceof Refusal) return blocks
    return {
      asOfDay: bank.today,
      article,
      body: body ? { language: body.language, blocks } : null,
      sources: stored.sources,
      related: relatedTo(stored, all),
    }
  }),

  handle(saveReading, async ({ articleId, readPpm, agoMs }, context) => {
    const { db, bank, session } = context
    const { customerId } = session
    const [article] = await readArticles(db, articleId)
    if (!article) return refuse('LEARNING.UNKNOWN')
    const { closedBecause } = toGate(article.riskLevel, { reader: await readReader(db, customerId, bank.today) }, bank.today)
    if (closedBecause[0]) return refuse(closedBecause[0])
    await lockLearner(context)
    const own = db.selectFrom('articleReading').selectAll().where('customerId', '=', customerId).where('articleId', '=', articleId)
    const before = await own.executeTakeFirst()
    const said = { readPpm, atMs: await noteLearnt(context, agoMs) }
    const place = laterOf(before, said)
    const isFinished = (before?.isFinished ?? false) || readPpm >= FINISHED_PPM
    const now = { customerId, articleId, readPpm: place.readPpm, atMs: place.atMs, isFinished }
    await db
      .insertInto('articleReading')
      .values(now)
      .onConflict((conflict) => conflict.columns(['customerId', 'articleId']).doUpdateSet(now))
      .execute()
    return toReading(now)
  }),
]

/** Other articles of the same topic first, then of the same stage, in the order in which they are listed. */
function relatedTo(article: ArticleEntry, all: readonly ArticleEntry[]): LearningRef[] {
  const others = all.filter(({ id }) => id !== article.id)
  const sameTopic = others.filter(({ topic }) => topic === article.topic)
  const sameStage = others.filter(({ topic, stages }) => topic !== article.topic && stages.some((stage) => article.stages.includes(stage)))
  return [...sameTopic, ...sameStage].slice(0, mostRelated).map(({ id }) => ({ kind: 'article', id }))
}
