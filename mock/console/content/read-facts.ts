import type { Db } from '../../db/tables'
import { ladders, newestVersion } from '../../ladder/ladders'
import type { ProblemFacts } from '../problems/facts'
import { contentOf, type StoredItem } from './store'

const tierIds: ReadonlyMap<string, readonly string[]> = new Map(
  [...ladders].map(([id, ladder]) => [id, newestVersion(ladder).scheme.tiers.map((tier) => tier.id)]),
)

/** Reads what an item's words are judged against. */
export async function readFacts(db: Db, { item, published }: StoredItem, nowMs: number): Promise<ProblemFacts> {
  const { kind, subjectId } = item
  const seats = kind === 'event' ? await readSeats(db, subjectId) : null
  const isPerk =
    kind === 'perk' && (await db.selectFrom('redemption').select('id').where('perkId', '=', subjectId).limit(1).executeTakeFirst())
  const covers = kind === 'event' || kind === 'banner' ? await db.selectFrom('cover').select('id').execute() : []
  const articles = kind === 'card' ? await db.selectFrom('article').select('id').execute() : []
  const cards =
    kind === 'card' ? await db.selectFrom('knowledgeCard').select(['month', 'trigger']).where('id', '<>', subjectId).execute() : []
  return {
    ...{ nowMs, seats, tierIds, live: published && contentOf(item, published), hasRedemptions: Boolean(isPerk) },
    coverIds: new Set(covers.map(({ id }) => id)),
    articleIds: new Set(articles.map(({ id }) => id)),
    monthsTaken: new Set(cards.flatMap(({ month }) => month ?? [])),
    triggersTaken: new Set(cards.flatMap(({ trigger }) => trigger ?? [])),
  }
}

async function readSeats(db: Db, eventId: string): Promise<ProblemFacts['seats']> {
  const row = await db.selectFrom('eventSeats').select(['pools', 'drawnAtMs']).where('eventId', '=', eventId).executeTakeFirst()
  return row ? { pools: row.pools, isDrawn: row.drawnAtMs !== null } : null
}
