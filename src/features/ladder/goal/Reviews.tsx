import { Text, View } from '@tarojs/components'
import type { GoalAnswer } from '../../../contract/goal'
import { formatMark } from '../../../i18n/format'
import { formatPeriod } from '../../../i18n/format-period'
import { useText } from '../../../ui/appearance/use-text'
import { useAmountsShown } from '../../../ui/Money/amounts-shown'
import { Money } from '../../../ui/Money/Money'
import css from './Goal.module.scss'
import { goalTexts as texts } from './messages'

/** Each closed period since the goal was set: the average against the goal's mark. */
export function Reviews({ reviews }: { reviews: GoalAnswer['reviews'] }) {
  const { t, language } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  if (reviews.length === 0) return <Text className={css.words!}>{t(texts.noReviews)}</Text>
  return (
    <View>
      {reviews.map(({ periodKey, averageFen, markFen, isReached }) => (
        <View key={periodKey} className={css.review!}>
          <Text>{formatPeriod(periodKey, language)}</Text>
          <Text className={isReached ? css.reached! : css.missed!}>{t(isReached ? texts.isReached : texts.isMissed)}</Text>
          <View className={css.figures!}>
            <Money amountFen={averageFen} isHidden={!isShown} />
            <Text> / {formatMark(markFen, language)}</Text>
          </View>
        </View>
      ))}
    </View>
  )
}
