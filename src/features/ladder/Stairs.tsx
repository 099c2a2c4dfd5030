import { Text, View } from '@tarojs/components'
import type { Standing } from '../../contract/ladder'
import { useText } from '../../ui/appearance/use-text'
import { tierTexts as texts } from './messages'
import css from './Stairs.module.scss'
import { toSteps } from './steps-view'

/** The ladder itself: done steps filled, mine marked, the next one outlined. */
export function Stairs({ standing }: { standing: Standing }) {
  const { t } = useText()
  const steps = toSteps(standing)
  const place = steps.findIndex((step) => step.state === 'mine') + 1
  const mine = steps[place - 1]
  const label = mine ? t(texts.stairs, { count: steps.length, place, tier: t(mine.tier.name) }) : ''
  return (
    <View className={css.stairs!} ariaRole='img' ariaLabel={label}>
      {steps.map(({ tier, state, risePercent, isNamed }) => (
        <View key={tier.id} className={css.column!}>
          {isNamed ? <Text className={state === 'mine' ? `${css.name} ${css.me}` : css.name!}>{t(tier.name)}</Text> : null}
          <View className={`${css.step} ${css[state]}`} style={{ height: `${risePercent}%` }} />
        </View>
      ))}
    </View>
  )
}
