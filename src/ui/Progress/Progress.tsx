import { View } from '@tarojs/components'
import css from './Progress.module.scss'

/** A bar that fills towards a mark at its right end. `ppm` is 0…1,000,000; `label` says the same in words. */
export const Progress = ({ ppm, label }: { ppm: number; label: string }) => (
  <View className={css.track!} ariaRole='img' ariaLabel={label}>
    <View className={ppm >= 1_000_000 ? `${css.fill} ${css.full}` : css.fill!} style={{ width: `${Math.min(100, ppm / 10_000)}%` }} />
  </View>
)
