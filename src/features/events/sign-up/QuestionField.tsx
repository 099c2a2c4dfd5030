import { Text, View } from '@tarojs/components'
import type { EventQuestion } from '../../../contract/events-questions'
import { useText } from '../../../ui/appearance/use-text'
import { Choice } from '../../../ui/Choice/Choice'
import { Field } from '../../../ui/Field/Field'
import { Options } from '../../../ui/Options/Options'
import { TextArea } from '../../../ui/TextArea/TextArea'
import { fieldId, type Fault, type TypedAnswer } from './form-view'
import { formTexts as texts } from './messages'
import css from './QuestionField.module.scss'
import { useFaultWords } from './use-fault-words'

/** A text that may be longer than this gets several lines. */
const mostOnALine = 30

type QuestionFieldProps = {
  question: EventQuestion
  typed: TypedAnswer | undefined
  fault: Fault | undefined
  onAnswer: (value: TypedAnswer) => void
}

/** One question of a form with the field of its kind, and under it what is wrong. */
export function QuestionField({ question, typed, fault, onAnswer }: QuestionFieldProps) {
  const { t } = useText()
  const faultWords = useFaultWords(question)
  const label = question.isRequired ? t(question.text) : t(texts.optional, { question: t(question.text) })
  const error = fault && faultWords(fault)
  return (
    <View id={fieldId(question.id)} className={css.question!}>
      {question.kind === 'text' || question.kind === 'number' ? (
        <Typed question={question} label={label} typed={typeof typed === 'string' ? typed : ''} error={error} onAnswer={onAnswer} />
      ) : (
        <>
          <Chosen question={question} label={label} typed={typed} onAnswer={onAnswer} />
          {error ? (
            <Text className={css.error!} ariaRole='alert'>
              {error}
            </Text>
          ) : null}
        </>
      )}
    </View>
  )
}

type TypedProps = {
  question: Extract<EventQuestion, { kind: 'text' | 'number' }>
  label: string
  typed: string
  error: string | undefined
  onAnswer: (value: string) => void
}

function Typed({ question, label, typed, error, onAnswer }: TypedProps) {
  const shared = { label, value: typed, onType: onAnswer, error }
  if (question.kind === 'number') return <Field {...shared} keyboard='number' maxLength={9} />
  const { mostLength } = question
  return mostLength > mostOnALine ? <TextArea {...shared} maxLength={mostLength} /> : <Field {...shared} maxLength={mostLength} />
}

type ChosenProps = {
  question: Exclude<EventQuestion, { kind: 'text' | 'number' }>
  label: string
  typed: TypedAnswer | undefined
  onAnswer: (value: TypedAnswer) => void
}

function Chosen({ question, label, typed, onAnswer }: ChosenProps) {
  const { t } = useText()
  if (question.kind === 'yesNo') {
    return (
      <Choice
        label={label}
        value={typed === true ? 'yes' : typed === false ? 'no' : ''}
        options={[
          { value: 'yes', label: t(texts.yes) },
          { value: 'no', label: t(texts.no) },
        ]}
        onChoose={(value) => onAnswer(value === 'yes')}
      />
    )
  }
  const chosenIds = Array.isArray(typed) ? typed : typeof typed === 'string' ? [typed] : []
  const choose = (id: string) => {
    if (question.kind === 'single') onAnswer(id)
    else onAnswer(chosenIds.includes(id) ? chosenIds.filter((each) => each !== id) : [...chosenIds, id])
  }
  return (
    <>
      <Text className={css.label!}>{label}</Text>
      <Options label={label} kind={question.kind} options={question.options} chosenIds={chosenIds} onChoose={choose} />
    </>
  )
}
