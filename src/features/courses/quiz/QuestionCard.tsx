import { Text, View } from '@tarojs/components'
import type { Question } from '../../../contract/courses'
import { educationFailures } from '../../../i18n/failures/education'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Options } from '../../../ui/Options/Options'
import { courseWords } from '../messages'
import { Steps } from '../Steps'
import { Explained, Verdict } from './Explained'
import { quizTexts as texts } from './messages'
import css from './QuestionCard.module.scss'
import type { useQuiz } from './use-quiz'

const words = { ...educationFailures, 'LEARNING.QUIZ_INCOMPLETE': texts.changed }

type QuestionCardProps = { quiz: ReturnType<typeof useQuiz>; question: Question; count: number; path: string }

/** One question: its options, then at once why each is right or wrong. */
export function QuestionCard({ quiz, question, count, path }: QuestionCardProps) {
  const { t } = useText()
  const { place, answer, failure } = quiz
  const { graded } = answer
  return (
    <Card>
      <Steps place={place} count={count} words={t(texts.place, { number: place + 1, count })} />
      <View className={css.question!} ariaRole='heading' ariaLevel={2}>
        {t(question.text)}
      </View>
      <Text className={css.kind!}>{t(texts[question.kind])}</Text>
      {graded ? (
        <>
          <Verdict isRight={graded.isRight} />
          <Explained question={question} graded={graded} />
        </>
      ) : (
        <Options
          label={t(question.text)}
          kind={question.kind}
          options={question.options}
          chosenIds={answer.optionIds}
          onChoose={quiz.choose}
        />
      )}
      {failure ? <FailureNotice failure={failure} words={words} lost={courseWords.lost} returnTo={path} /> : null}
      <View className={css.action!}>
        <OnwardButton quiz={quiz} />
      </View>
    </Card>
  )
}

/** One button for all steps, so that the keyboard's focus stays on it from question to question. */
function OnwardButton({ quiz: { answer, isLast, isBusy, confirm, next, submit } }: Pick<QuestionCardProps, 'quiz'>) {
  const { t } = useText()
  const step = answer.graded === null ? 'check' : isLast ? 'submit' : 'next'
  const busy = { check: texts.checking, submit: texts.submitting, next: texts.next }
  const act = { check: confirm, submit, next }
  return (
    <Button isDisabled={answer.optionIds.length === 0} isBusy={isBusy} onPress={act[step]}>
      {t(isBusy ? busy[step] : texts[step])}
    </Button>
  )
}
