import type { ContentProblem } from '../../../src/contract/console/content'
import type { ArticleBody, CardBody, CourseBody } from '../../../src/contract/console/learning-bodies'
import type { DraftText } from '../../../src/contract/console/texts'
import { readMarkdown } from '../../education/read-markdown'
import { hasVideo } from '../../education/video'
import { problem, type ProblemFacts } from './facts'
import { mostCharacters, problemsOfCount, problemsOfIds, problemsOfLink, problemsOfSize, problemsOfText } from './of-texts'

const { title, summary, line, paragraph } = mostCharacters
const mostMinutes = 120
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What keeps an article from being handed in. */
export const problemsOfArticle = (body: ArticleBody): ContentProblem[] => [
  ...problemsOfItem(body),
  ...problemsOfCount('minutes', body.minutes, 1, mostMinutes),
  ...problemsOfMarkdown('markdown', body.markdown),
]

/** What keeps a course from being handed in. */
export const problemsOfCourse = (body: CourseBody): ContentProblem[] => [
  ...problemsOfItem(body),
  ...problemsOfCount('passPercent', body.passPercent, 1, 100),
  ...problemsOfSize('chapters', body.chapters.length, 1),
  ...problemsOfIds('chapters', idsOf(body.chapters), 'id', slug),
  ...body.chapters.flatMap((chapter, at) => problemsOfChapter(`chapters.${at}`, chapter)),
]

/** What keeps a knowledge card from being handed in. */
export const problemsOfCard = (body: CardBody, { articleIds, ...facts }: ProblemFacts): ContentProblem[] => [
  ...problemsOfOccasion(body, facts),
  ...problemsOfText('title', body.title, title),
  ...problemsOfText('text', body.text, paragraph),
  ...(body.articleId === null || articleIds.has(body.articleId) ? [] : [problem('articleId', 'UNKNOWN')]),
]

/** It comes by a month or by a trigger that no other card has. */
function problemsOfOccasion({ month, trigger }: CardBody, facts: Pick<ProblemFacts, 'monthsTaken' | 'triggersTaken'>): ContentProblem[] {
  if (trigger) return facts.triggersTaken.has(trigger) ? [problem('trigger', 'TRIGGER_TAKEN')] : []
  const isTaken = month !== null && facts.monthsTaken.has(month)
  return [...problemsOfCount('month', month, 1, 12), ...(isTaken ? [problem('month', 'MONTH_TAKEN')] : [])]
}

const idsOf = (named: readonly { id: string }[]) => named.map(({ id }) => id)

const problemsOfItem = (body: ArticleBody | CourseBody): ContentProblem[] => [
  ...problemsOfText('title', body.title, title),
  ...problemsOfText('summary', body.summary, summary),
  ...problemsOfSize('stages', body.stages.length, 1),
  ...body.sources.flatMap((source, at) => [
    ...problemsOfText(`sources.${at}.name`, source.name, line),
    ...(source.url === '' ? [] : problemsOfLink(`sources.${at}.url`, source.url)),
  ]),
]

/** zh-CN is always there; each language must be readable in whole. */
const problemsOfMarkdown = (path: string, markdown: DraftText): ContentProblem[] => [
  ...(markdown['zh-CN'].trim() === '' ? [problem(`${path}.zh-CN`, 'REQUIRED')] : []),
  ...(['zh-CN', 'zh-HK', 'en'] as const).flatMap((language) => {
    const read = readMarkdown(markdown[language])
    const findings = read.isOk ? read.findings : [read.finding]
    return findings.slice(0, 20).map(({ line, column, what }) => problem(`${path}.${language}`, 'MARKDOWN', { line, column, what }))
  }),
]

type Chapter = CourseBody['chapters'][number]

const problemsOfChapter = (path: string, chapter: Chapter): ContentProblem[] => [
  ...problemsOfText(`${path}.title`, chapter.title, title),
  ...problemsOfCount(`${path}.minutes`, chapter.minutes, 1, mostMinutes),
  ...(chapter.video === null || hasVideo(chapter.video) ? [] : [problem(`${path}.video`, 'UNKNOWN')]),
  ...problemsOfMarkdown(`${path}.markdown`, chapter.markdown),
  ...problemsOfIds(`${path}.questions`, idsOf(chapter.questions), 'id', slug),
  ...chapter.questions.flatMap((question, at) => problemsOfQuiz(`${path}.questions.${at}`, question)),
]

function problemsOfQuiz(path: string, { kind, text, options }: Chapter['questions'][number]): ContentProblem[] {
  const right = options.filter(({ isRight }) => isRight).length
  return [
    ...problemsOfText(`${path}.text`, text, line),
    ...problemsOfSize(`${path}.options`, options.length, 2),
    ...problemsOfIds(`${path}.options`, idsOf(options), 'id', slug),
    ...options.flatMap((option, at) => [
      ...problemsOfText(`${path}.options.${at}.text`, option.text, line),
      ...problemsOfText(`${path}.options.${at}.why`, option.why, summary),
    ]),
    ...((kind === 'single' ? right === 1 : right >= 1) ? [] : [problem(`${path}.options`, 'ANSWERS')]),
  ]
}
