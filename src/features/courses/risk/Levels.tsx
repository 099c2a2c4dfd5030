import { Text, View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import css from './Levels.module.scss'
import { riskTexts as texts } from './messages'
import type { Questionnaire } from './risk-view'

/** The levels that there are, with the customer's marked while it is good. */
export function Levels({ questionnaire: { levels, profile } }: { questionnaire: Questionnaire }) {
  const { t } = useText()
  const mine = profile.isExpired ? null : profile.level?.level
  return (
    <Card title={t(texts.levels)}>
      {levels.map(({ level, name, meaning, mayOpen }) => (
        <View key={level} className={css.level!}>
          <View className={level === mine ? `${css.code} ${css.mine}` : css.code!}>{level}</View>
          <View className={css.words!}>
            <View className={css.name!}>
              {t(name)}
              {level === mine ? <Text className={css.mark!}>{t(texts.myLevel)}</Text> : null}
            </View>
            <View className={css.soft!}>{t(texts.mayOpen, { level: mayOpen })}</View>
            <View className={css.soft!}>{t(meaning)}</View>
          </View>
        </View>
      ))}
    </Card>
  )
}
