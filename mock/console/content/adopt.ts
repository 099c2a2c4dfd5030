import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Content, ContentKind } from '../../../src/contract/console/content'
import type { DraftText } from '../../../src/contract/console/texts'
import type { PublishingState } from '../../../src/domain/publishing/states'
import type { Db } from '../../db/tables'
import { endOf, readEvents } from '../../events/stored-event'
import { filePerks } from '../../perks/catalogue'
import { toPerkBody } from '../publish/publish-perk'
import { noText } from './empty-content'
import { toEventBody } from './event-of'
import { hashContent } from './hash-content'
import { insertItem } from './store'

/** Something that customers have and the console does not know of. */
type Found = { subjectId: string; branchId: string | null; state: PublishingState; content: Content }

/** Who is named as the writer of what a bank began with. */
const noEditor = '系统导入'

/**
 * Takes into the console what customers have had from the start, as versions that are live: what it was made from is worked out from what
 * is stored. Does nothing for what the console knows.
 */
export async function adoptContent(db: Db, nowMs: number): Promise<void> {
  const unknown = await readUnknown(db)
  if (unknown.length === 0) return
  await db.transaction().execute(async (trx) => {
    const idsOf = (kind: ContentKind) => unknown.flatMap((each) => (each.kind === kind ? [each.id] : []))
    const found = [
      ...(await findEvents(trx, idsOf('event'), nowMs)),
      ...(await findArticles(trx, idsOf('article'))),
      ...(await findCourses(trx, idsOf('course'))),
      ...(await findCards(trx, idsOf('card'))),
      ...findPerks(idsOf('perk')),
    ]
    for (const each of found) await adopt(trx, each, nowMs)
  })
}

async function readUnknown(db: Db): Promise<{ kind: ContentKind; id: string }[]> {
  const perkIds = filePerks.map(({ perk }) => perk.id)
  const { rows } = await sql<{ kind: ContentKind; id: string }>`
    select kind, id from (
      select 'event' as kind, id from event union all select 'article', id from article union all select 'course', id from course
      union all select 'card', id from knowledge_card union all select 'perk', unnest(${perkIds}::text[])
    ) as had where not exists (select 1 from content_item i where i.kind = had.kind and i.subject_id = had.id)`.execute(db)
  return rows
}

async function adopt(db: Db, { subjectId, branchId, state, content }: Found, nowMs: number): Promise<void> {
  const { kind, body } = content
  const id = `${kind}.${subjectId}`
  const bodyHash = hashContent(content)
  await insertItem(
    db,
    { id, kind, subjectId, branchId },
    {
      ...{ id: randomUUID(), itemId: id, number: 1, state, body, bodyHash, revision: 1, savedAtMs: nowMs, savedBy: noEditor, makers: [] },
      ...{ approvedHash: bodyHash, checkedBy: null, comment: null, publishAtMs: null, publishedAtMs: nowMs },
    },
  )
  if (kind !== 'perk') return
  const perk = filePerks.find((each) => each.perk.id === subjectId)
  if (perk)
    await db
      .insertInto('publishedPerk')
      .values({ id: subjectId, perkGroup: perk.group, perk: sql`${JSON.stringify(perk.perk)}::jsonb`, isWithdrawn: false })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

async function findEvents(db: Db, ids: readonly string[], nowMs: number): Promise<Found[]> {
  const events = await readEvents(db, ids)
  return events.map((event) => ({
    ...{ subjectId: event.id, branchId: event.branchId, content: { kind: 'event', body: toEventBody(event) } as Content },
    state: event.seats.isCancelled ? 'CANCELLED' : endOf(event, event.seats) <= nowMs ? 'ENDED' : 'PUBLISHED',
  }))
}

const published = (subjectId: string, content: Content): Found => ({ subjectId, branchId: null, state: 'PUBLISHED', content })

const toMarkdown = (bodies: readonly { language: keyof DraftText; markdown: string }[]): DraftText => ({
  ...noText(),
  ...Object.fromEntries(bodies.map(({ language, markdown }) => [language, markdown])),
})

const toSources = (sources: readonly { name: DraftText; url: string | null }[]) =>
  sources.map(({ name, url }) => ({ name, url: url ?? '' }))

async function findArticles(db: Db, ids: readonly string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('article').selectAll().where('id', 'in', ids).orderBy('position').execute()
  const bodies = await db.selectFrom('articleBody').selectAll().where('articleId', 'in', ids).execute()
  return rows.map(({ id, title, summary, topic, stages, riskLevel: risk, sources, minutes }) => {
    const markdown = toMarkdown(bodies.filter(({ articleId }) => articleId === id))
    return published(id, { kind: 'article', body: { title, summary, topic, stages, risk, sources: toSources(sources), minutes, markdown } })
  })
}

async function findCourses(db: Db, ids: readonly string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('course').selectAll().where('id', 'in', ids).orderBy('position').execute()
  const chapters = await db.selectFrom('chapter').selectAll().where('courseId', 'in', ids).orderBy('position').execute()
  const bodies = await db.selectFrom('chapterBody').selectAll().where('courseId', 'in', ids).execute()
  return rows.map(({ id, title, summary, topic, stages, riskLevel: risk, sources, passPercent }) => {
    const own = chapters.filter(({ courseId }) => courseId === id)
    const body = {
      ...{ title, summary, topic, stages, risk, sources: toSources(sources), passPercent },
      chapters: own.map(({ courseId: _, position: __, ...chapter }) => ({
        ...chapter,
        markdown: toMarkdown(bodies.filter(({ courseId, chapterId }) => courseId === id && chapterId === chapter.id)),
      })),
    }
    return published(id, { kind: 'course', body })
  })
}

async function findCards(db: Db, ids: readonly string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('knowledgeCard').selectAll().where('id', 'in', ids).orderBy('month').execute()
  return rows.map(({ id, ...body }) => published(id, { kind: 'card', body }))
}

const findPerks = (ids: readonly string[]): Found[] =>
  filePerks
    .filter(({ perk }) => ids.includes(perk.id))
    .map(({ group, perk }) => published(perk.id, { kind: 'perk', body: toPerkBody(group, perk) }))
