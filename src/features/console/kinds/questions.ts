import type { Field } from '../form/field'
import type { JsonObject } from '../form/json'
import { noText, nextId } from './blank'
import { questionKinds } from './choices'

const itemsOf = (owner: JsonObject, name: string) => (Array.isArray(owner[name]) ? (owner[name] as readonly JsonObject[]) : [])

const twoOptions = [
  { id: 'o1', text: noText },
  { id: 'o2', text: noText },
]

/** What a question of each kind has besides what all of them have. */
const extras: Readonly<Record<string, JsonObject>> = {
  text: { mostLength: 200 },
  single: { options: twoOptions },
  multiple: { options: twoOptions },
  number: { least: 0, most: 10 },
  yesNo: {},
}

const hasOptions = ({ kind }: JsonObject) => kind === 'single' || kind === 'multiple'

/** The same question as another kind: its words stay, and its options where both kinds have some. */
export function asKind(question: JsonObject, kind: string): JsonObject {
  const { id = '', text = noText, isRequired = false, onlyIf = null, options } = question
  const kept = options !== undefined && hasOptions({ kind }) ? { options } : (extras[kind] ?? {})
  return { id, text, isRequired, onlyIf, kind, ...kept }
}

/** The questions of a sign-up form. */
export const questions: Field = {
  kind: 'list',
  path: 'questions',
  label: '报名问题',
  item: '问题',
  most: 30,
  blank: (event) => asKind({ id: nextId('q', itemsOf(event, 'questions')) }, 'text'),
  fields: [
    { kind: 'choice', path: 'kind', label: '回答方式', options: questionKinds, turn: asKind },
    { kind: 'words', path: 'text', label: '问题', most: 60 },
    {
      kind: 'list',
      path: 'options',
      label: '选项',
      item: '选项',
      most: 20,
      when: hasOptions,
      isRow: true,
      blank: (question) => ({ id: nextId('o', itemsOf(question, 'options')), text: noText }),
      fields: [{ kind: 'words', path: 'text', label: '选项文字', most: 30 }],
    },
    { kind: 'count', path: 'mostLength', label: '最多字数', unit: '字', when: ({ kind }) => kind === 'text' },
    { kind: 'count', path: 'least', label: '最小值', when: ({ kind }) => kind === 'number' },
    { kind: 'count', path: 'most', label: '最大值', when: ({ kind }) => kind === 'number' },
    { kind: 'flag', path: 'isRequired', label: '必须回答' },
    { kind: 'special', of: 'condition', path: 'onlyIf', label: '什么时候问' },
  ],
}
