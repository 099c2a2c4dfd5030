import { Select } from 'antd'
import { FieldFrame } from './FieldFrame'
import { useForm } from './form-context'
import { valueAt, type Json, type JsonObject } from './json'
import css from './Form.module.scss'

type Answer = { value: string; label: string; onlyIf: Json }

const textOf = (value: Json | undefined, fallback: string) => {
  const text = valueAt(value, 'zh-CN')
  return typeof text === 'string' && text !== '' ? text : fallback
}

/** Every answer of a question that another question can wait for. */
function answersOf(question: JsonObject, number: number): Answer[] {
  const { id = '', kind } = question
  const name = textOf(question['text'], `问题 ${number}`)
  const answers: readonly (readonly [Json, string])[] =
    kind === 'yesNo'
      ? [
          [true, '是'],
          [false, '否'],
        ]
      : ((question['options'] ?? []) as readonly JsonObject[]).map((option, index) => [
          option['id'] ?? '',
          textOf(option['text'], `选项 ${index + 1}`),
        ])
  return answers.map(([is, words]) => ({
    value: JSON.stringify([id, is]),
    label: `“${name}”答“${words}”时`,
    onlyIf: { questionId: id, is },
  }))
}

const always = ''

/** When a question is asked: always, or after an answer to an earlier one. */
export function ConditionField({ label, path, base }: { label: string; path: string; base: string }) {
  const { draft, change, isReadOnly } = useForm()
  const [list = '', place = '0'] = [base.slice(0, base.lastIndexOf('.')), base.slice(base.lastIndexOf('.') + 1)]
  const earlier = ((valueAt(draft, list) ?? []) as readonly JsonObject[]).slice(0, Number(place))
  const answers = earlier.flatMap((question, index) => answersOf(question, index + 1))
  const now = valueAt(draft, path) ?? null
  const value = now === null ? always : JSON.stringify([valueAt(now, 'questionId') ?? '', valueAt(now, 'is') ?? ''])
  if (answers.length === 0 && now === null) return null
  const choose = (chosen: string) => change(path, answers.find((answer) => answer.value === chosen)?.onlyIf ?? null)
  const gone = value !== always && !answers.some((answer) => answer.value === value) ? [{ value, label: '（所依据的答案已删去）' }] : []
  return (
    <FieldFrame path={path} label={label}>
      {({ status, ...control }) => (
        <Select
          {...control}
          status={status}
          className={css.select!}
          options={[
            { value: always, label: '总是' },
            ...answers.map(({ value: own, label: words }) => ({ value: own, label: words })),
            ...gone,
          ]}
          value={value}
          disabled={isReadOnly}
          onChange={choose}
        />
      )}
    </FieldFrame>
  )
}
