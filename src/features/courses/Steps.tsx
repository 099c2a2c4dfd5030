import { View } from '@tarojs/components'
import css from './Steps.module.scss'

type StepsProps = {
  /** From 0. */
  place: number
  count: number
  words: string
}

/** Where one is among a few questions: in words, and a mark for each. */
export const Steps = ({ place, count, words }: StepsProps) => (
  <View>
    <View className={css.words!} ariaLive='polite'>
      {words}
    </View>
    <View className={css.marks!} ariaHidden>
      {Array.from({ length: count }, (_, step) => (
        <View key={step} className={step <= place ? `${css.mark} ${css.reached}` : css.mark!} />
      ))}
    </View>
  </View>
)
