import { sql } from 'kysely'
import type { ArticleBody, CourseBody } from '../../../src/contract/console/learning-bodies'
import type { DraftText } from '../../../src/contract/console/texts'
import { dayAt } from '../../../src/domain/date/day-at'
import type { Db } from '../../db/tables'
import { readEntry } from '../../education/content-files'
import { toItem } from '../../education/read-content'
import { json, type Publisher } from './publisher'

const languages = ['zh-CN', 'zh-HK', 'en'] as const

/** The languages a body is written in, with their texts. */
const bodiesOf = (markdown: DraftText) =>
  languages.filter((language) => markdown[language].trim() !== '').map((language) => ({ language, markdown: markdown[language] }))

/** The fields of an entry of the content files that articles and courses share. */
const entryOf = (id: string, { title, summary, topic, stages, risk, sources }: ArticleBody | CourseBody, markdown: DraftText) => ({
  ...{ id, title, summary, topic, stages, risk, languages: bodiesOf(markdown).map(({ language }) => language) },
  sources: sources.map(({ name, url }) => ({ name, ...(url !== '' && { url }) })),
})

const stored = <T extends ReturnType<typeof toItem>>({ title, summary, stages, sources, ...item }: T) => ({
  ...{ ...item, title: json(title), summary: json(summary), stages: json(stages), sources: json(sources) },
})

/** Where it is listed: where it was, or after all the others. */
async function placeOf(db: Db, table: 'article' | 'course', id: string): Promise<number> {
  const { place } = await db
    .selectFrom(table)
    .select(sql<number>`coalesce(max(position) filter (where id = ${id}), max(position) + 1, 0)`.as('place'))
    .executeTakeFirstOrThrow()
  return place
}

/** Articles. Who read one has read it, also while it is away. */
export const publishArticle: Publisher<'article'> = {
  async apply(db, body, { subjectId: id, nowMs }) {
    const before = await db.selectFrom('article').select('publishedDay').where('id', '=', id).executeTakeFirst()
    const publishedDay = before?.publishedDay ?? dayAt(nowMs)
    const entry = readEntry('articles.json', { ...entryOf(id, body, body.markdown), minutes: body.minutes, publishedDay })
    const row = { ...stored(toItem(entry, await placeOf(db, 'article', id))), minutes: entry.minutes, publishedDay }
    await db
      .insertInto('article')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    await db.deleteFrom('articleBody').where('articleId', '=', id).execute()
    await db
      .insertInto('articleBody')
      .values(bodiesOf(body.markdown).map((text) => ({ articleId: id, ...text })))
      .execute()
  },
  takeDown: async (db, _, { subjectId }) => void (await db.deleteFrom('article').where('id', '=', subjectId).execute()),
}

/** Courses with their chapters. What customers have done in a chapter stays done, also while the course is away. */
export const publishCourse: Publisher<'course'> = {
  async apply(db, body, { subjectId: id }) {
    const [first] = body.chapters
    const chapters = body.chapters.map(({ markdown: _, ...chapter }) => chapter)
    const whole = { ...entryOf(id, body, first?.markdown ?? { 'zh-CN': '', 'zh-HK': '', en: '' }), passPercent: body.passPercent, chapters }
    const entry = readEntry('courses.json', whole)
    const row = { ...stored(toItem(entry, await placeOf(db, 'course', id))), passPercent: entry.passPercent }
    await db
      .insertInto('course')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    await db.deleteFrom('chapter').where('courseId', '=', id).execute()
    const rows = entry.chapters.map((chapter, position) => ({
      ...{ courseId: id, ...chapter, position, title: json(chapter.title), questions: json(chapter.questions) },
    }))
    await db.insertInto('chapter').values(rows).execute()
    const texts = body.chapters.flatMap((chapter) =>
      bodiesOf(chapter.markdown).map((text) => ({ courseId: id, chapterId: chapter.id, ...text })),
    )
    await db.insertInto('chapterBody').values(texts).execute()
  },
  takeDown: async (db, _, { subjectId }) => void (await db.deleteFrom('course').where('id', '=', subjectId).execute()),
}

/** Knowledge cards: one a month, and one for each trigger. */
export const publishCard: Publisher<'card'> = {
  async apply(db, body, { subjectId: id }) {
    const { trigger = null } = body
    const { title, text, ...card } = readEntry('cards.json', { id, ...body, trigger, month: trigger ? null : body.month })
    const row = { ...card, title: json(title), text: json(text) }
    await db
      .insertInto('knowledgeCard')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  },
  takeDown: async (db, _, { subjectId }) => void (await db.deleteFrom('knowledgeCard').where('id', '=', subjectId).execute()),
}
