import type { Found } from '../../src/contract/learning-search'
import type { BodyLanguage } from '../../src/contract/learning-items'
import type { Localized } from '../../src/contract/primitives'
import { relevanceOf, snippetOf, type SearchText } from '../../src/domain/education/search'
import type { Context } from '../http/handle'
import { readArticles, readCourses } from './catalogue'
import type { Learner } from './learner'
import { wordsIn } from './read-blocks'
import { toGate } from './to-items'

/** Something that can be found, with its text in each language. */
type Searchable = Omit<Found, 'snippet'> & { texts: readonly SearchText[] }

type Bodies = readonly { language: BodyLanguage; markdown: string }[]

const languages = ['zh-CN', 'zh-HK', 'en'] as const

/** A body that is closed is not looked into: a snippet would tell of it. */
const textsOf = (title: Localized, summary: Localized, bodies: Bodies): SearchText[] =>
  languages.map((language) => {
    const markdown = bodies.find((body) => body.language === language)?.markdown
    return { title: title[language], summary: summary[language], body: markdown === undefined ? '' : wordsIn(markdown) }
  })

/** All that somebody can find. */
async function readSearchables({ db, bank }: Pick<Context, 'db' | 'bank'>, learner: Learner): Promise<Searchable[]> {
  const articles = await readArticles(db)
  const courses = await readCourses(db)
  const articleBodies = await db.selectFrom('articleBody').selectAll().execute()
  const chapterBodies = await db.selectFrom('chapterBody').selectAll().execute()
  const terms = await db.selectFrom('glossaryTerm').selectAll().orderBy('position').execute()
  const isOpenTo = ({ riskLevel }: (typeof articles)[number] | (typeof courses)[number]) => toGate(riskLevel, learner, bank.today).isOpen
  return [
    ...terms.map(({ id, term, meaning }) => ({
      ...{ kind: 'term' as const, id, courseId: null, title: term, isOpen: true, texts: textsOf(term, meaning, []) },
    })),
    ...courses.flatMap((course) => {
      const { id: courseId, title, summary, chapters } = course
      const isOpen = isOpenTo(course)
      return [
        { kind: 'course' as const, id: courseId, courseId: null, title, isOpen, texts: textsOf(title, summary, []) },
        ...chapters.map((chapter) => {
          const bodies = isOpen ? chapterBodies.filter((body) => body.courseId === courseId && body.chapterId === chapter.id) : []
          return {
            kind: 'chapter' as const,
            id: chapter.id,
            courseId,
            title: chapter.title,
            isOpen,
            texts: textsOf(chapter.title, title, bodies),
          }
        }),
      ]
    }),
    ...articles.map((article) => {
      const { id, title, summary } = article
      const isOpen = isOpenTo(article)
      const bodies = isOpen ? articleBodies.filter(({ articleId }) => articleId === id) : []
      return { kind: 'article' as const, id, courseId: null, title, isOpen, texts: textsOf(title, summary, bodies) }
    }),
  ]
}

/** What is named in an answer, at most. */
const mostResults = 20

/** What answers a query, best first: a text is judged in the language that answers it best. */
export async function findIn(
  context: Pick<Context, 'db' | 'bank'>,
  learner: Learner,
  query: string,
): Promise<{ results: Found[]; total: number }> {
  const found = (await readSearchables(context, learner)).flatMap(({ texts, ...item }) => {
    const judged = texts.map((text) => ({ text, relevance: relevanceOf(text, query) }))
    const best = judged.reduce((one, other) => (other.relevance > one.relevance ? other : one))
    return best.relevance > 0 ? [{ item, ...best }] : []
  })
  const sorted = [...found].sort((one, other) => other.relevance - one.relevance)
  const results = sorted.slice(0, mostResults).map(({ item, text }) => {
    const { text: cut, matches } = snippetOf(text, query)
    return { ...item, snippet: { text: cut, matches: matches.map(([from, to]): [number, number] => [from, to]) } }
  })
  return { results, total: found.length }
}
