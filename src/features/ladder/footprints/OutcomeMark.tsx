import { Text, View } from '@tarojs/components'
import type { Footprint } from '../../../contract/footprints'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { outcomeIcons, outcomeWord } from './outcome-look'
import css from './OutcomeMark.module.scss'

/** What an evaluation came to: a word in its colour, with its sign. */
export function OutcomeMark({ footprint }: { footprint: Footprint }) {
  const { t } = useText()
  return (
    <View className={`${css.mark} ${css[footprint.outcome]}`}>
      <View className={css.icon!}>
        <Icon name={outcomeIcons[footprint.outcome]} />
      </View>
      <Text>{t(outcomeWord(footprint), { misses: footprint.misses, grace: footprint.graceMisses })}</Text>
    </View>
  )
}
