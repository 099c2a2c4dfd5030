import type { LearningRef } from '../../contract/learning-items'
import { pagePaths } from '../../platform/navigation/paths'

const query = (name: string, id: string) => `?${name}=${encodeURIComponent(id)}`

export const atArticle = (articleId: string): string => pagePaths.article + query('article', articleId)

export const atTerm = (termId: string): string => pagePaths.glossary + query('term', termId)

/** An article, a course or, when it is known where the customer stopped, its chapter. */
export function atItem({ kind, id }: LearningRef, chapterId: string | null = null): string {
  if (kind === 'article') return atArticle(id)
  return chapterId
    ? `${pagePaths.chapter}${query('course', id)}&chapter=${encodeURIComponent(chapterId)}`
    : pagePaths.course + query('course', id)
}
