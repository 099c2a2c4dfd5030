import { readArticle } from '../contract/articles'
import type { BodyLanguage } from '../contract/learning-items'
import { useLesson } from './kept-lesson'
import { articleKey, articleName } from './readings'

/** An article in the customer's language, or in the one it has. Once opened it can be read without a network. */
export const useArticle = (articleId: string, language: BodyLanguage) =>
  useLesson({
    ...{
      queryKey: [...articleKey(articleId), language],
      endpoint: readArticle,
      input: { articleId, language },
      name: articleName(articleId),
    },
  })
