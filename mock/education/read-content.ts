import { join } from 'node:path'
import type { Insertable } from 'kysely'
import type { EducationTables } from '../db/education-tables'
import { contentFault, readBodies, readContentFile, type ContentFile } from './content-files'

/** The tables of content, parents before children. */
export const contentTables = [
  'article',
  'articleBody',
  'course',
  'chapter',
  'chapterBody',
  'glossaryTerm',
  'knowledgeCard',
  'riskQuestionnaire',
] as const satisfies readonly (keyof EducationTables)[]

/** Rows for each table of content. */
export type ContentRows = { [T in (typeof contentTables)[number]]: Insertable<EducationTables[T]>[] }

const ownFolder = join(__dirname, 'content')

/** The content that a new bank starts with, from its files. @throws StartRefused when one has a fault, naming file and place. */
export function readContent(folder = ownFolder): ContentRows {
  const articles = readContentFile(folder, 'articles.json')
  const courses = readContentFile(folder, 'courses.json')
  const terms = readContentFile(folder, 'glossary.json')
  const cards = readContentFile(folder, 'cards.json')
  const { version, isIllustrative, questions, bands, caps } = readContentFile(folder, 'risk-questionnaire.json')
  const articleIds = articles.map(({ id }) => id)
  const termIds = terms.map(({ id }) => id)
  checkIds('articles.json', articleIds)
  checkIds(
    'courses.json',
    courses.map(({ id }) => id),
  )
  checkIds('glossary.json', termIds)
  for (const { id, chapters } of courses) checkCourse(id, chapters)
  for (const { id, seeAlso } of terms) checkKnown('glossary.json', id, seeAlso, termIds)
  for (const { id, articleId } of cards) checkKnown('cards.json', id, articleId === null ? [] : [articleId], articleIds)
  return {
    article: articles.map((article, position) => ({
      ...toItem(article, position),
      minutes: article.minutes,
      publishedDay: article.publishedDay,
    })),
    articleBody: articles.flatMap(({ id, languages }) =>
      readBodies(folder, join('articles', id), languages).map((body) => ({ articleId: id, ...body })),
    ),
    course: courses.map((course, position) => ({ ...toItem(course, position), passPercent: course.passPercent })),
    chapter: courses.flatMap(({ id: courseId, chapters }) => chapters.map((chapter, position) => ({ courseId, ...chapter, position }))),
    chapterBody: courses.flatMap(({ id: courseId, languages, chapters }) =>
      chapters.flatMap(({ id: chapterId }) =>
        readBodies(folder, join('courses', courseId, chapterId), languages).map((body) => ({ courseId, chapterId, ...body })),
      ),
    ),
    glossaryTerm: [...terms].sort(bySound).map((term, position) => ({ ...term, position })),
    knowledgeCard: cards,
    riskQuestionnaire: [{ version, content: { isIllustrative, questions, bands, caps } }],
  }
}

type FileItem = ContentFile<'articles.json'>[number] | ContentFile<'courses.json'>[number]

/** What the row of an article or a course has of its entry. */
export const toItem = ({ id, title, summary, topic, stages, risk, sources }: FileItem, position: number) => ({
  ...{ id, position, title, summary, topic, stages, riskLevel: risk },
  sources: sources.map(({ name, url = null }) => ({ name, url })),
})

const collator = new Intl.Collator('zh-CN')

const bySound = (one: ContentFile<'glossary.json'>[number], other: ContentFile<'glossary.json'>[number]) =>
  collator.compare(one.term['zh-CN'], other.term['zh-CN'])

function checkIds(file: string, ids: readonly string[]) {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw contentFault(file, twice, 'there are two of that id')
}

function checkCourse(id: string, chapters: ContentFile<'courses.json'>[number]['chapters']) {
  checkIds(
    'courses.json',
    chapters.map((chapter) => `${id}/${chapter.id}`),
  )
  for (const chapter of chapters) {
    checkIds(
      'courses.json',
      chapter.questions.map((question) => `${id}/${chapter.id}/${question.id}`),
    )
    for (const question of chapter.questions)
      checkIds(
        'courses.json',
        question.options.map((option) => `${question.id}/${option.id}`),
      )
  }
}

function checkKnown(file: string, id: string, named: readonly string[], known: readonly string[]) {
  const unknown = named.find((name) => !known.includes(name))
  if (unknown !== undefined) throw contentFault(file, id, `there is no ${unknown}`)
}
