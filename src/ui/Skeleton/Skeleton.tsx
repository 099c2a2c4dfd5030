import { View } from '@tarojs/components'
import css from './Skeleton.module.scss'

/** A page's shape while its first answer is on the way: a block for each card. `label` says what is being read. */
export const Skeleton = ({ label, heightsPx }: { label: string; heightsPx: readonly number[] }) => (
  <View ariaRole='status' ariaLabel={label}>
    {heightsPx.map((heightPx, place) => (
      <View key={place} className={css.block!} style={{ height: `${heightPx}px` }} />
    ))}
  </View>
)
