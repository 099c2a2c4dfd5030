import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readContent } from '../../../mock/education/read-content'
import { CARD_TRIGGERS } from '../../../src/domain/education/card-triggers'
import { toVideo } from '../../../mock/education/video'

const own = path.resolve(__dirname, '../../../mock/education/content')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'))
  cpSync(own, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Puts one thing in the place of another, which must be there. */
function change(file: string, from: string | RegExp, to: string) {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`nothing to change in ${file}`)
  writeFileSync(path.join(folder, file), changed)
}

test('the content that a bank starts with is as much as was promised, and its clips are there', () => {
  const rows = readContent(folder)
  expect(rows.article.length).toBeGreaterThanOrEqual(20)
  expect(rows.course.length).toBeGreaterThanOrEqual(4)
  for (const { id } of rows.course) {
    const chapters = rows.chapter.filter(({ courseId }) => courseId === id)
    expect(chapters.length).toBeGreaterThanOrEqual(4)
    expect(chapters.every(({ questions }) => questions.length > 0)).toBe(true)
  }
  expect(rows.knowledgeCard.map(({ month }) => month).filter(Boolean)).toHaveLength(12)
  expect(rows.knowledgeCard.flatMap(({ trigger }) => trigger ?? []).sort()).toEqual([...CARD_TRIGGERS].sort())
  expect(rows.glossaryTerm.length).toBeGreaterThanOrEqual(60)
  expect(rows.articleBody.some(({ language }) => language === 'en')).toBe(true)
  const videos = rows.chapter.flatMap(({ video }) => video ?? [])
  expect(videos.map((name) => toVideo(name).durationMs)).toEqual([48_000])
})

test.each([
  ['a field nobody knows', 'articles.json', '"minutes"', '"colour": 1, "minutes"', /articles\.json.*\/0/],
  ['a level that does not exist', 'courses.json', '"risk": "R1"', '"risk": "R9"', /courses\.json.*\/risk/],
  [
    'a single question with two right options',
    'courses.json',
    '"isRight": false',
    '"isRight": true',
    /courses\.json.*questions\/0.*right options/,
  ],
  ['a term that leads nowhere', 'glossary.json', /"seeAlso": \[\s*"[^"]+"/, '"seeAlso": ["nowhere"', /glossary\.json.*there is no nowhere/],
  ['a card that leads nowhere', 'cards.json', /"articleId": "[^"]+"/, '"articleId": "nowhere"', /cards\.json.*there is no nowhere/],
  [
    'limits that are not the bank’s',
    'risk-questionnaire.json',
    '"mostPerDay": 2',
    '"mostPerDay": 3',
    /risk-questionnaire\.json.*mostPerDay/,
  ],
  ['no JSON', 'cards.json', '[', '{', /cards\.json/],
  ['a source that is not https', 'articles.json', 'https://', 'http://', /articles\.json.*sources/],
  [
    'markup',
    'articles/deposit-insurance.zh-CN.md',
    /$/,
    '\n\n<b>x</b>\n',
    /articles\/deposit-insurance\.zh-CN\.md.*line \d+, column 1: HTML/,
  ],
])('%s: the start is refused, with file and place', (_, file, from, to, message) => {
  change(file, from, to)
  expect(() => readContent(folder)).toThrow(message)
})

test('a body that is missing is named', () => {
  rmSync(path.join(folder, 'courses/first-steps/average-balance.en.md'))
  expect(() => readContent(folder)).toThrow(/average-balance\.en\.md.*not there/)
})
