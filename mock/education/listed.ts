import type { ArticleSummary, CourseSummary } from '../../src/contract/learning-items'
import type { Context } from '../http/handle'
import { readArticles, readCourses } from './catalogue'
import type { Learner } from './learner'
import { toArticleSummary, toCourseSummary } from './to-items'

/** All there is to learn, as somebody sees it. */
export type Listed = { articles: ArticleSummary[]; courses: CourseSummary[] }

/** Reads all there is to learn, as somebody sees it. */
export async function readListed({ db, bank }: Pick<Context, 'db' | 'bank'>, learner: Learner): Promise<Listed> {
  const articles = await readArticles(db)
  const courses = await readCourses(db)
  return {
    articles: articles.map((article) => toArticleSummary(article, learner, bank.today)),
    courses: courses.map((course) => toCourseSummary(course, learner, bank.today)),
  }
}
