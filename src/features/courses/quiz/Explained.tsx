import { View } from '@tarojs/components'
import type { GradedQuestion, Question } from '../../../contract/courses'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { courseWords } from '../messages'
import css from './Explained.module.scss'
import { quizTexts as texts } from './messages'

type Option = GradedQuestion['options'][number]

/** How an option turned out. One that is not right and was not chosen needs no mark. */
const markOf = ({ isChosen, isRight }: Option) => (isChosen ? (isRight ? 'youChoseRight' : 'youChoseWrong') : isRight ? 'missed' : null)

const looks = { youChoseRight: 'right', youChoseWrong: 'wrong', missed: 'right' } as const

/** A question as it was answered: of every option why it is right or wrong. */
export function Explained({ question, graded }: { question: Question; graded: GradedQuestion }) {
  const { t } = useText()
  return (
    <View ariaRole='list'>
      {question.options.map(({ id, text }) => {
        const option = graded.options.find((each) => each.id === id)
        const mark = option ? markOf(option) : null
        return (
          <View key={id} className={mark ? `${css.option} ${css[looks[mark]]}` : css.option!} ariaRole='listitem'>
            {mark ? (
              <View className={css.mark!}>
                <Icon name={looks[mark] === 'right' ? 'check' : 'close'} />
                {t(texts[mark])}
              </View>
            ) : null}
            <View className={css.text!}>{t(text)}</View>
            {option ? <View className={css.why!}>{t(option.why)}</View> : null}
          </View>
        )
      })}
    </View>
  )
}

/** Whether the answer was right, in words, colour and shape. */
export const Verdict = ({ isRight }: { isRight: boolean }) => {
  const { t } = useText()
  return (
    <View className={isRight ? `${css.verdict} ${css.isRight}` : `${css.verdict} ${css.isWrong}`} ariaRole='status'>
      <Icon name={isRight ? 'check' : 'close'} />
      {t(isRight ? courseWords.right : courseWords.wrong)}
    </View>
  )
}
