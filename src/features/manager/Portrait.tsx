import { View } from '@tarojs/components'
import type { Localized } from '../../contract/primitives'
import { useText } from '../../ui/appearance/use-text'
import { initialsOf } from './manager-view'
import css from './Portrait.module.scss'

/** Initials in a circle. Decoration: the name stands beside it. */
export function Portrait({ name, isLarge = false }: { name: Localized; isLarge?: boolean }) {
  const { t } = useText()
  return (
    <View className={isLarge ? `${css.portrait} ${css.large}` : css.portrait!} ariaHidden>
      {initialsOf(t(name))}
    </View>
  )
}
