import { sql, type Selectable } from 'kysely'
import type { BodyLanguage } from '../../src/contract/learning-items'
import type { EducationTables } from '../db/education-tables'
import type { Db } from '../db/tables'

type Row<T extends keyof EducationTables> = Selectable<EducationTables[T]>

/** An article without its bodies. */
export type ArticleEntry = Row<'article'> & { languages: BodyLanguage[] }

/** A chapter without its bodies and questions. */
export type ChapterEntry = Omit<Row<'chapter'>, 'questions'> & { questions: number }

/** A course with its chapters, in order. */
export type CourseEntry = Row<'course'> & { languages: BodyLanguage[]; chapters: ChapterEntry[] }

/** Every article, or the one of that id, in the order in which they are shown. */
export async function readArticles(db: Db, id?: string): Promise<ArticleEntry[]> {
  const bodies = sql<
    BodyLanguage[]
  >`(select jsonb_agg(b.language order by b.language desc) from article_body b where b.article_id = article.id)`
  return db
    .selectFrom('article')
    .selectAll()
    .select(bodies.as('languages'))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('position')
    .execute()
}

/** Every course with its chapters, or the one of that id, in the order in which they are shown. */
export async function readCourses(db: Db, id?: string): Promise<CourseEntry[]> {
  const bodies = sql<BodyLanguage[]>`(
    select jsonb_agg(distinct b.language order by b.language desc) from chapter_body b where b.course_id = course.id)`
  const courses = await db
    .selectFrom('course')
    .selectAll()
    .select(bodies.as('languages'))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('position')
    .execute()
  const chapters = await db
    .selectFrom('chapter')
    .select(['courseId', 'id', 'position', 'title', 'minutes', 'video', sql<number>`jsonb_array_length(questions)`.as('questions')])
    .$if(id !== undefined, (query) => query.where('courseId', '=', id ?? ''))
    .orderBy('position')
    .execute()
  return courses.map((course) => ({ ...course, chapters: chapters.filter(({ courseId }) => courseId === course.id) }))
}

/** The body in the language asked for, else in zh-CN. */
export const bodyIn = <B extends { language: BodyLanguage }>(bodies: readonly B[], asked: BodyLanguage | undefined): B | undefined =>
  bodies.find(({ language }) => language === asked) ?? bodies.find(({ language }) => language === 'zh-CN')
