import type { Field, Section } from '../form/field'
import type { JsonObject } from '../form/json'
import { noText, nextId } from './blank'
import { cardTriggers, quizKinds, riskLevels, stages, topics } from './choices'

const namesOf = (owner: JsonObject, name: string) => (Array.isArray(owner[name]) ? (owner[name] as readonly JsonObject[]) : [])

const about: readonly Field[] = [
  { kind: 'words', path: 'title', label: '标题', most: 40 },
  { kind: 'prose', path: 'summary', label: '摘要', most: 120 },
  { kind: 'choice', path: 'topic', label: '主题', options: topics },
  { kind: 'choices', path: 'stages', label: '适合阶段', options: stages },
  { kind: 'choice', path: 'risk', label: '涉及产品的风险', options: riskLevels, help: 'R3 起，只有测评有效且相当的客户可以读。' },
]

const sources: Field = {
  kind: 'list',
  path: 'sources',
  label: '出处',
  item: '出处',
  most: 30,
  isRow: true,
  blank: () => ({ name: noText, url: '' }),
  fields: [
    { kind: 'words', path: 'name', label: '名称', most: 80 },
    { kind: 'line', path: 'url', label: '链接', most: 500, placeholder: 'https://', isOptional: true },
  ],
}

const minutes: Field = { kind: 'count', path: 'minutes', label: '大约需要', unit: '分钟' }

export const articleSections: readonly Section[] = [
  { title: '文章', fields: about },
  { title: '正文', fields: [minutes, { kind: 'markdown', path: 'markdown', label: '正文' }] },
  { title: '出处', hint: '每个事实从哪里来', fields: [sources] },
]

const options: Field = {
  kind: 'list',
  path: 'options',
  label: '选项',
  item: '选项',
  most: 10,
  blank: (question) => ({ id: nextId('o', namesOf(question, 'options')), text: noText, isRight: false, why: noText }),
  fields: [
    { kind: 'words', path: 'text', label: '选项文字', most: 120 },
    { kind: 'words', path: 'why', label: '为什么对或不对', most: 200 },
    { kind: 'flag', path: 'isRight', label: '正确' },
  ],
}

const quiz: Field = {
  kind: 'list',
  path: 'questions',
  label: '测验',
  item: '题目',
  most: 30,
  blank: (chapter) => ({ id: nextId('q', namesOf(chapter, 'questions')), kind: 'single', text: noText, options: [] }),
  fields: [
    { kind: 'choice', path: 'kind', label: '题型', options: quizKinds },
    { kind: 'prose', path: 'text', label: '题目', most: 200, rows: 2 },
    options,
  ],
}

export const courseSections: readonly Section[] = [
  { title: '课程', fields: [...about, { kind: 'count', path: 'passPercent', label: '及格线', unit: '%' }] },
  {
    title: '章节',
    fields: [
      {
        kind: 'list',
        path: 'chapters',
        label: '章节',
        item: '章节',
        most: 30,
        blank: (course) => ({
          id: nextId('c', namesOf(course, 'chapters')),
          title: noText,
          minutes: null,
          video: null,
          markdown: noText,
          questions: [],
        }),
        fields: [
          { kind: 'words', path: 'title', label: '标题', most: 40 },
          minutes,
          { kind: 'choice', path: 'video', label: '视频', options: 'videos', none: '没有视频' },
          { kind: 'markdown', path: 'markdown', label: '讲义' },
          quiz,
        ],
      },
    ],
  },
  { title: '出处', hint: '每个事实从哪里来', fields: [sources] },
]

export const cardSections: readonly Section[] = [
  {
    title: '知识卡',
    fields: [
      {
        kind: 'choice',
        path: 'trigger',
        label: '给谁',
        options: cardTriggers,
        none: '每个人，按月份',
        help: '按时机的卡代替当月那张，只给开着个性化推荐的客户。',
      },
      { kind: 'count', path: 'month', label: '哪个月', unit: '月', help: '1 到 12，每月一张。', when: ({ trigger }) => !trigger },
      { kind: 'words', path: 'title', label: '标题', most: 40 },
      { kind: 'prose', path: 'text', label: '正文', most: 200 },
      { kind: 'choice', path: 'articleId', label: '延伸阅读', options: 'articles', none: '没有' },
    ],
  },
]
