import { Text, View } from '@tarojs/components'
import type { RiskQuestion } from '../../../contract/risk'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { riskTexts as texts } from './messages'
import css from './Outcome.module.scss'
import type { Assessment } from './risk-view'

type OutcomeProps = { result: Assessment; questions: readonly RiskQuestion[]; onDone: () => void }

/** What the answers came to: the level, how the points lead to it, and which answers keep it lower. */
export function Outcome({ result, questions, onDone }: OutcomeProps) {
  const { t, language } = useText()
  const { level, points, mostPoints, levelByPoints, caps, profile } = result
  return (
    <Card title={t(texts.result)}>
      <View className={css.outcome!} ariaRole='status'>
        <View className={css.code!}>{level.level}</View>
        <View className={css.name!}>{t(level.name)}</View>
        <View className={css.soft!}>{t(texts.mayOpen, { level: level.mayOpen })}</View>
      </View>
      <View>{t(level.meaning)}</View>
      <View className={css.points!}>
        <Text>{t(texts.points, { points, most: mostPoints })}</Text>
        <Text>{t(texts.byPoints, { level: levelByPoints.level, name: t(levelByPoints.name) })}</Text>
      </View>
      {caps.length > 0 ? <View className={css.soft!}>{t(texts.lowered)}</View> : null}
      {caps.map(({ questionId, highestLevel, why }) => {
        const question = questions.find(({ id }) => id === questionId)
        return (
          <View key={`${questionId}${highestLevel}`} className={css.cap!}>
            <View className={css.highest!}>{t(texts.cap, { level: highestLevel })}</View>
            {question ? <View>{t(question.text)}</View> : null}
            <View className={css.soft!}>{t(why)}</View>
          </View>
        )
      })}
      {profile.validUntil ? (
        <View className={css.soft!}>{t(texts.validUntil, { day: formatDay(profile.validUntil, language) })}</View>
      ) : null}
      <View className={css.soft!}>{t(texts.tierNote)}</View>
      <View className={css.action!}>
        <Button onPress={onDone}>{t(texts.done)}</Button>
      </View>
    </Card>
  )
}
