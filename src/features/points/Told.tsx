import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/Icon/Icon'
import css from './Told.module.scss'

/** Something to know before one goes on, set off from the card around it. */
export const Told = ({ children }: { children: string }) => (
  <View className={css.told!}>
    <Icon name='info' />
    <Text className={css.words!}>{children}</Text>
  </View>
)
