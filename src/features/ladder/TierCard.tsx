import { Text, View } from '@tarojs/components'
import type { Standing } from '../../contract/ladder'
import { formatDay, formatDayOfYear } from '../../i18n/format'
import { useText } from '../../ui/appearance/use-text'
import { Icon } from '../../ui/Icon/Icon'
import { useAmountsShown } from '../../ui/Money/amounts-shown'
import { Money } from '../../ui/Money/Money'
import { Pressable } from '../../ui/Pressable/Pressable'
import { tierTexts as texts } from './messages'
import { Stairs } from './Stairs'
import css from './TierCard.module.scss'
import { tierOf } from './tier-of'

/** The customer's tier in its own colours, the assets behind it, and the ladder. */
export function TierCard({ standing }: { standing: Standing }) {
  const { t, language } = useText()
  const tier = tierOf(standing, standing.tierId)
  const { isShown, toggle } = useAmountsShown()
  return (
    <View className={`${css.card} ${css[tier.skin]}`}>
      <View className={css.top!}>
        <Text className={css.name!}>{t(tier.name)}</Text>
        <Text className={css.quiet!}>{t(texts.since, { day: formatDay(standing.tierSince, language) })}</Text>
      </View>
      <View className={css.assets!}>
        <View>
          <View className={css.quiet!}>{t(texts.assets, { day: formatDayOfYear(standing.asOfDay, language) })}</View>
          <View className={css.figure!}>
            <Money amountFen={standing.assets.totalFen} isHidden={!isShown} />
          </View>
        </View>
        <Pressable className={css.eye} label={t(isShown ? texts.hide : texts.show)} onPress={toggle}>
          <Icon name={isShown ? 'eye' : 'eye-off'} />
        </Pressable>
      </View>
      <Stairs standing={standing} />
      <View className={css.foot!}>
        <Text>{t(texts.nextEvaluation, { day: formatDayOfYear(standing.nextEffectiveDay, language) })}</Text>
        {standing.scheme.isIllustrative ? <Text>{t(texts.illustrative)}</Text> : null}
      </View>
    </View>
  )
}
