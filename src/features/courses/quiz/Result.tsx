import { View } from '@tarojs/components'
import { useState } from 'react'
import type { answerQuiz, Question } from '../../../contract/courses'
import type { OutputOf } from '../../../contract/endpoint'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { courseWords } from '../messages'
import { Explained } from './Explained'
import { quizTexts as texts } from './messages'
import css from './Result.module.scss'

export type QuizResult = OutputOf<typeof answerQuiz>

/** What the quiz came to. */
export function Score({ result: { percent, passPercent, isPassed, questions } }: { result: QuizResult }) {
  const { t } = useText()
  const right = questions.filter(({ isRight }) => isRight).length
  return (
    <View className={css.score!} ariaRole='status'>
      <View className={isPassed ? `${css.verdict} ${css.right}` : css.verdict!} ariaRole='heading' ariaLevel={2}>
        {t(isPassed ? texts.passed : texts.failed)}
      </View>
      <View className={css.percent!}>{percent}%</View>
      <View className={css.soft!}>{t(texts.score, { right, count: questions.length, percent: passPercent })}</View>
      {isPassed ? null : <View className={css.soft!}>{t(texts.retryNote)}</View>}
    </View>
  )
}

/** Every question again: whether it was right and, opened, why. */
export function Review({ result, questions }: { result: QuizResult; questions: readonly Question[] }) {
  const { t } = useText()
  return (
    <Card title={t(texts.review)}>
      {result.questions.map((graded, place) => {
        const question = questions.find(({ id }) => id === graded.id)
        return question ? <Reviewed key={graded.id} question={question} graded={graded} number={place + 1} /> : null
      })}
    </Card>
  )
}

type ReviewedProps = { question: Question; graded: QuizResult['questions'][number]; number: number }

function Reviewed({ question, graded, number }: ReviewedProps) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <View className={css.reviewed!}>
      <Pressable className={css.head} isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        <View className={graded.isRight ? css.right! : css.wrong!}>
          <Icon name={graded.isRight ? 'check' : 'close'} />
        </View>
        <View className={css.words!}>
          <View className={css.soft!}>
            {t(texts.number, { number })} · {t(graded.isRight ? courseWords.right : courseWords.wrong)}
          </View>
          <View>{t(question.text)}</View>
        </View>
      </Pressable>
      {isOpen ? <Explained question={question} graded={graded} /> : null}
    </View>
  )
}
