import type { Question } from '../../src/contract/courses'
import type { BodyLanguage, LearningRef, Stage, Topic } from '../../src/contract/learning-items'
import type { Localized } from '../../src/contract/primitives'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { CardTrigger } from '../../src/domain/education/card-triggers'
import type { RiskAnswer } from '../../src/domain/education/assess-risk'
import type { CustomerLevel, RiskLevel } from '../../src/domain/education/risk-level'

/** Where a fact comes from. */
export type StoredSource = { name: Localized; url: string | null }

/** A question with what is right, which never leaves the bank before it is answered. */
export type StoredQuestion = Omit<Question, 'options'> & {
  options: { id: string; text: Localized; isRight: boolean; why: Localized }[]
}

/** A questionnaire as it is stored whole. Bands rise from 0 points. */
export type StoredQuestionnaire = {
  isIllustrative: boolean
  questions: { id: string; text: Localized; options: { id: string; text: Localized; points: number }[] }[]
  bands: { level: CustomerLevel; atLeastPoints: number; mayOpen: RiskLevel; name: Localized; meaning: Localized }[]
  caps: { questionId: string; optionId: string; highestLevel: CustomerLevel; why: Localized }[]
}

/** `position` is the order in which things are shown. */
type ItemTable = {
  id: string
  position: number
  title: Localized
  summary: Localized
  topic: Topic
  stages: Stage[]
  riskLevel: RiskLevel
  sources: StoredSource[]
}

export type ArticleTable = ItemTable & { minutes: number; publishedDay: BusinessDay }
export type ArticleBodyTable = { articleId: string; language: BodyLanguage; markdown: string }
export type CourseTable = ItemTable & { passPercent: number }

/** `video` is the name of its files in mock/education/media. */
export type ChapterTable = {
  courseId: string
  id: string
  position: number
  title: Localized
  minutes: number
  video: string | null
  questions: StoredQuestion[]
}
export type ChapterBodyTable = { courseId: string; chapterId: string; language: BodyLanguage; markdown: string }
export type GlossaryTermTable = { id: string; position: number; term: Localized; meaning: Localized; seeAlso: string[] }
/** A card is a month's, or has a trigger. */
export type KnowledgeCardTable = {
  id: string
  month: number | null
  trigger: CardTrigger | null
  title: Localized
  text: Localized
  articleId: string | null
}
export type RiskQuestionnaireTable = { version: string; content: StoredQuestionnaire }

/** `atMs` is when the customer was there, by the bank's clock. */
export type ArticleReadingTable = { customerId: string; articleId: string; readPpm: number; isFinished: boolean; atMs: number }
export type ChapterProgressTable = {
  customerId: string
  courseId: string
  chapterId: string
  readPpm: number
  videoMs: number
  isDone: boolean
  bestPercent: number | null
  isPassed: boolean
  atMs: number
}
export type BookmarkTable = { customerId: string; kind: LearningRef['kind']; itemId: string }
export type LearningDayTable = { customerId: string; day: BusinessDay }

/** Without a row, recommendations are on. */
export type LearningChoiceTable = { customerId: string; isPersonalised: boolean }

/** `holder` is masked. */
export type CertificateTable = {
  id: string
  customerId: string
  courseId: string
  courseTitle: Localized
  holder: string
  code: string
  issuedDay: BusinessDay
}

/** Each submission; `place` counts from 0, and the last one is in force. */
export type RiskAssessmentTable = {
  customerId: string
  place: number
  day: BusinessDay
  version: string
  level: CustomerLevel
  mayOpen: RiskLevel
  points: number
  answers: RiskAnswer[]
}

/** The tables of learning. */
export type EducationTables = {
  article: ArticleTable
  articleBody: ArticleBodyTable
  course: CourseTable
  chapter: ChapterTable
  chapterBody: ChapterBodyTable
  glossaryTerm: GlossaryTermTable
  knowledgeCard: KnowledgeCardTable
  riskQuestionnaire: RiskQuestionnaireTable
  articleReading: ArticleReadingTable
  chapterProgress: ChapterProgressTable
  bookmark: BookmarkTable
  learningDay: LearningDayTable
  learningChoice: LearningChoiceTable
  certificate: CertificateTable
  riskAssessment: RiskAssessmentTable
}
