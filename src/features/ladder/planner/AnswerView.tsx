import { Text, View } from '@tarojs/components'
import type { Fen } from '../../../domain/money/fen'
import { formatDayOfYear } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import type { Answer } from './answer'
import css from './AnswerView.module.scss'
import { Formula } from './Formula'
import { answerTexts as texts } from './messages'
import { Strip } from './Strip'
import type { PlannerData } from './use-planner'
import { useAnswerWords } from './use-answer-words'

export type Mark = { tierId: string; markFen: Fen }

/** The answer in one figure and one sentence, the period drawn with it, and the formula a tap away. */
export function AnswerView({ data, mark, answer }: { data: PlannerData; mark: Mark; answer: Answer }) {
  const { t, language } = useText()
  const { figure, sentence } = useAnswerWords(data, mark, answer)
  return (
    <Card>
      <View ariaLive='polite'>
        {figure ? <View className={css.figure!}>{figure}</View> : null}
        <Text className={figure ? css.sentence! : css.alone!}>{sentence}</Text>
      </View>
      <View className={css.strip!}>
        <Strip average={data.average} markFen={mark.markFen} answer={answer} />
      </View>
      <Formula average={data.average} markFen={mark.markFen} answer={answer} />
      {data.average.isOnlyOneOfAll ? <Text className={css.note!}>{t(texts.notOnlyAverage)}</Text> : null}
      <Text className={css.note!}>{t(texts.asOf, { day: formatDayOfYear(data.asOfDay, language) })}</Text>
    </Card>
  )
}
