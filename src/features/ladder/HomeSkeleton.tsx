import { View } from '@tarojs/components'
import { useText } from '../../ui/appearance/use-text'
import css from './HomeSkeleton.module.scss'
import { homeTexts } from './messages'

/** The page's shape while its first answer is on the way. */
export function HomeSkeleton() {
  const { t } = useText()
  return (
    <View ariaRole='status' ariaLabel={t(homeTexts.loading)}>
      <View className={css.hero!} />
      <View className={css.card!} />
    </View>
  )
}
